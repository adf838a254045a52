package vn.huongthien.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.huongthien.access.Names;
import vn.huongthien.newsroom.domain.Edition;
import vn.huongthien.newsroom.domain.GateApproval;
import vn.huongthien.newsroom.domain.GateReturn;
import vn.huongthien.newsroom.domain.NewsItem;
import vn.huongthien.platform.crypto.Vault;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.publishing.FactLines;

/** How far editions have come through their gates. */
@ApplicationScoped
public class GateQueries {
  private final EntityManager em;
  private final Instance<Names> names;
  private final Vault vault;

  @Inject
  public GateQueries(@CaseData EntityManager em, Instance<Names> names, Vault vault) {
    this.em = em;
    this.names = names;
    this.vault = vault;
  }

  /**
   * An edition that waits for the gate of the case side, with all that its hash covers.
   *
   * @param facts the quasi-identifiers that it discloses
   */
  @SuppressWarnings("ArrayRecordComponent") // a hash that is handed back; rows are never compared
  public record Awaiting(
      long itemId,
      long editionId,
      long sourceRef,
      Payload payload,
      Map<String, String> facts,
      byte[] hash,
      Instant since) {
    public String title() {
      return payload.title();
    }

    public String lead() {
      return payload.lead();
    }

    public String body() {
      return payload.body();
    }
  }

  /** A gate of an edition: who passed it and when. */
  public record Passed(Gate gate, long accountId, String name, Instant at) {}

  /** The privacy gate was passed: for which title, by whom and when. */
  public record Confirmed(String title, String name, Instant at) {}

  /** A return; the note only for whoever may read it. */
  public record Returned(Gate gate, String reason, String note, String name, Instant at) {}

  /** What waits for the privacy gate among these stories; the caller has checked their scope. */
  @Transactional
  public List<Awaiting> awaitingPrivacy(Collection<Long> sourceRefs) {
    if (sourceRefs.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "SELECT e, i FROM Edition e, NewsItem i WHERE i.id = e.itemId"
                + " AND i.sourceRef IN :sources AND e.state = :submitted AND NOT EXISTS"
                + " (SELECT a FROM GateApproval a WHERE a.editionId = e.id AND a.gate = :gate)"
                + " ORDER BY e.changedAt",
            Object[].class)
        .setParameter("sources", sourceRefs)
        .setParameter("submitted", EditionState.SUBMITTED)
        .setParameter("gate", Gate.PRIVACY)
        .getResultStream()
        .map(row -> awaiting((Edition) row[0], (NewsItem) row[1]))
        .toList();
  }

  private static Awaiting awaiting(Edition edition, NewsItem item) {
    return new Awaiting(
        item.id(),
        edition.id(),
        Objects.requireNonNull(item.sourceRef()),
        edition.payload(item),
        edition.facts(),
        edition.payloadHash(),
        edition.changedAt());
  }

  /**
   * Who passed the privacy gate of an edition that tells of one of these stories; the caller has
   * checked their scope.
   */
  @Transactional
  public Optional<Confirmed> confirmed(Collection<Long> sourceRefs, long editionId) {
    if (sourceRefs.isEmpty()) {
      return Optional.empty();
    }
    return em.createQuery(
            "SELECT a, e.title FROM GateApproval a, Edition e, NewsItem i WHERE e.id = :edition"
                + " AND i.id = e.itemId AND i.sourceRef IN :sources AND a.editionId = e.id"
                + " AND a.gate = :gate",
            Object[].class)
        .setParameter("edition", editionId)
        .setParameter("sources", sourceRefs)
        .setParameter("gate", Gate.PRIVACY)
        .getResultStream()
        .findFirst()
        .map(row -> confirmed((GateApproval) row[0], (String) row[1]));
  }

  private Confirmed confirmed(GateApproval pass, String title) {
    return new Confirmed(title, nameOf(pass.accountId()), pass.at());
  }

  /**
   * What other editions about the same person disclose that are ahead of this one on their way to
   * the readers: they have passed the gate of the case side, and before this one if it has too.
   */
  @Transactional
  public List<Map<String, String>> aheadOf(byte[] subjectToken, long editionId) {
    return em.createQuery(
            "SELECT e.facts FROM Edition e, NewsItem i, GateApproval a WHERE i.id = e.itemId"
                + " AND i.subjectToken = :token AND e.id <> :edition AND e.state IN :open"
                + " AND a.editionId = e.id AND a.gate = :gate AND NOT EXISTS"
                + " (SELECT m FROM GateApproval m WHERE m.editionId = :edition AND m.gate = :gate"
                + " AND (m.at < a.at OR (m.at = a.at AND m.id < a.id)))",
            String.class)
        .setParameter("token", subjectToken)
        .setParameter("edition", editionId)
        .setParameter(
            "open",
            EnumSet.of(EditionState.SUBMITTED, EditionState.APPROVED, EditionState.SCHEDULED))
        .setParameter("gate", Gate.PRIVACY)
        .getResultStream()
        .map(FactLines::read)
        .toList();
  }

  /** The gates that were passed for an edition. */
  @Transactional
  public List<Passed> passed(long editionId) {
    return em.createQuery(
            "SELECT a FROM GateApproval a WHERE a.editionId = :edition", GateApproval.class)
        .setParameter("edition", editionId)
        .getResultStream()
        .map(a -> new Passed(a.gate(), a.accountId(), nameOf(a.accountId()), a.at()))
        .toList();
  }

  /** Everybody who wrote a word of the item, and so may pass none of its gates. */
  @Transactional
  public List<Long> authors(long itemId) {
    return em.createQuery(
            "SELECT DISTINCT a.accountId FROM EditionAuthor a WHERE a.itemId = :item", Long.class)
        .setParameter("item", itemId)
        .getResultList();
  }

  /** Returns of an item, newest first; notes of the case side stay there. */
  @Transactional
  public List<Returned> returns(long itemId) {
    return returns(itemId, false);
  }

  /** The same for the case side, with its own notes. */
  @Transactional
  public List<Returned> returnsForCaseSide(long itemId) {
    return returns(itemId, true);
  }

  private List<Returned> returns(long itemId, boolean caseSide) {
    return em.createQuery(
            "SELECT r FROM GateReturn r WHERE r.editionId IN"
                + " (SELECT e.id FROM Edition e WHERE e.itemId = :item) ORDER BY r.at DESC",
            GateReturn.class)
        .setParameter("item", itemId)
        .getResultStream()
        .map(r -> returned(r, caseSide))
        .toList();
  }

  private Returned returned(GateReturn r, boolean caseSide) {
    boolean readable = caseSide || r.gate() != Gate.PRIVACY;
    String note =
        readable
            ? vault.openOrEmpty(
                vault.systemKey(), Vault.aad("news_return", "note_sealed", r.id()), r.noteSealed())
            : "";
    return new Returned(r.gate(), r.reason(), note, nameOf(r.accountId()), r.at());
  }

  private String nameOf(long account) {
    return names.isResolvable() ? names.get().of(account) : "";
  }
}
