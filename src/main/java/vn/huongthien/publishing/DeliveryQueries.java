package vn.huongthien.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.NotFound;
import vn.huongthien.shared.Page;
import vn.huongthien.shared.PageRequest;

/** What stands on which channel, and how far takedowns have come; for the newsroom. */
@ApplicationScoped
@Transactional
public class DeliveryQueries {
  private static final String ROW =
      "SELECT NEW vn.huongthien.publishing.DeliveryQueries$Row(d.id, d.publicationId, d.editionId,"
          + " d.channel, d.state, d.remoteRef, d.attempts, d.changedAt, p.kind, p.lang, p.state,"
          + " s.title, s.slug, s.suffix) FROM Delivery d, Publication p, PubItem s"
          + " WHERE p.id = d.publicationId AND s.id = d.pubItemId";

  private static final Set<DeliveryState> UNSETTLED =
      Arrays.stream(DeliveryState.values())
          .filter(DeliveryState::unsettled)
          .collect(Collectors.toUnmodifiableSet());

  private final EntityManager em;

  @Inject
  public DeliveryQueries(@CaseData EntityManager em) {
    this.em = em;
  }

  /** One edition on one channel; the title is empty when it was taken down. */
  public record Row(
      long id,
      long publicationId,
      long editionId,
      String channel,
      DeliveryState state,
      String remoteRef,
      int attempts,
      Instant changedAt,
      ContentKind kind,
      String lang,
      PublicationState publicationState,
      String title,
      String slug,
      String suffix) {
    public String getIdText() {
      return Ids.text(publicationId);
    }

    public String getEditionText() {
      return Ids.text(editionId);
    }

    public String getPath() {
      return Addresses.item(Language.of(lang), kind, slug, suffix);
    }

    public boolean isRemovable() {
      return publicationState.mayBecome(PublicationState.TAKEN_DOWN);
    }
  }

  /** A takedown with its clock and its proof. */
  public record TakedownRow(
      long id,
      String channel,
      String url,
      String reason,
      long requestedBy,
      Instant requestedAt,
      Instant deadline,
      TakedownState state,
      int attempts,
      @Nullable Integer proofStatus,
      @Nullable Instant proofAt) {}

  /** All deliveries, what changed last first. */
  public Page<Row> page(PageRequest page) {
    return page(EnumSet.allOf(DeliveryState.class), page);
  }

  /** Deliveries and removals that somebody or something still has to bring to an end. */
  public Page<Row> unsettled(PageRequest page) {
    return page(UNSETTLED, page);
  }

  private Page<Row> page(Set<DeliveryState> states, PageRequest page) {
    return new Page<>(
        em.createQuery(
                ROW + " AND d.state IN :states ORDER BY d.changedAt DESC, d.id DESC", Row.class)
            .setParameter("states", states)
            .setFirstResult(page.offset())
            .setMaxResults(page.limit())
            .getResultList(),
        em.createQuery("SELECT COUNT(d) FROM Delivery d WHERE d.state IN :states", Long.class)
            .setParameter("states", states)
            .getSingleResult(),
        page);
  }

  /** The deliveries of one release. */
  public List<Row> ofPublication(long publicationId) {
    List<Row> rows =
        em.createQuery(ROW + " AND d.publicationId = :publication ORDER BY d.channel", Row.class)
            .setParameter("publication", publicationId)
            .getResultList();
    if (rows.isEmpty()) {
      throw new NotFound("publication");
    }
    return rows;
  }

  /** The takedowns of one release, one for each address. */
  public List<TakedownRow> takedowns(long publicationId) {
    return em.createQuery(
            "SELECT NEW vn.huongthien.publishing.DeliveryQueries$TakedownRow(t.id, t.channel,"
                + " t.url, t.reason, t.requestedBy, t.requestedAt, t.deadline, t.state,"
                + " t.attempts, t.proofStatus, t.proofAt) FROM Takedown t"
                + " WHERE t.publicationId = :publication ORDER BY t.channel",
            TakedownRow.class)
        .setParameter("publication", publicationId)
        .getResultList();
  }

  /** The public path of a release; empty when nothing of it is public. */
  public Optional<String> livePath(long publicationId) {
    return ofPublication(publicationId).stream()
        .filter(r -> r.publicationState() == PublicationState.LIVE)
        .map(Row::getPath)
        .findFirst();
  }
}
