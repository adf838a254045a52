package vn.huongthien.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.huongthien.access.AccessRefused;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.newsroom.domain.Edition;
import vn.huongthien.newsroom.domain.GateApproval;
import vn.huongthien.newsroom.domain.GateReturn;
import vn.huongthien.newsroom.domain.NewsItem;
import vn.huongthien.platform.crypto.Vault;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.Forbidden;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.shared.Vn;

/**
 * The four-eyes rule. A gate is passed for one edition and its very bytes, by somebody who may, who
 * wrote no word of any edition of the item, and who passed no other gate of it. The third pass
 * approves the edition.
 */
@ApplicationScoped
public class Gates {
  private final EntityManager em;
  private final Editions editions;
  private final CurrentUser user;
  private final Vault vault;
  private final Event<AccessRefused> refused;

  @Inject
  public Gates(
      @CaseData EntityManager em,
      Editions editions,
      CurrentUser user,
      Vault vault,
      Event<AccessRefused> refused) {
    this.em = em;
    this.editions = editions;
    this.user = user;
    this.vault = vault;
    this.refused = refused;
  }

  /**
   * The gate of the case side. The caller has checked that the user may see the story, and that the
   * consent is valid.
   *
   * @param seen hash of the text that the user saw
   */
  @Transactional(TxType.MANDATORY)
  public void passPrivacy(long editionId, byte[] seen) {
    pass(editionId, Gate.PRIVACY, seen);
  }

  /** Sends back from the case side; the newsroom sees the code of the reason, never the note. */
  @Transactional(TxType.MANDATORY)
  public void returnPrivacy(long editionId, String reason, String note) {
    sendBack(editionId, Gate.PRIVACY, reason, note);
  }

  void pass(long editionId, Gate gate, byte[] seen) {
    needs(gate.permission());
    Edition edition = editions.load(editionId);
    NewsItem item = editions.itemOf(edition);
    byte[] hash = edition.sealedHash(item, seen);
    if (edition.state() != EditionState.SUBMITTED) {
      throw new RuleViolated("rule.newsroom.notSubmitted");
    }
    long account = user.accountId();
    refuseAuthor(item.id(), account);
    List<GateApproval> passed = approvals(editionId);
    if (passed.stream().anyMatch(a -> a.accountId() == account)) {
      throw new RuleViolated("rule.newsroom.samePerson");
    }
    if (passed.stream().anyMatch(a -> a.gate() == gate)) {
      throw new RuleViolated("rule.newsroom.passedBefore");
    }
    em.persist(new GateApproval(editionId, gate, account, hash, editions.now()));
    if (passed.size() + 1 == Gate.values().length) {
      edition.become(EditionState.APPROVED, editions.now());
    }
    em.flush();
  }

  void sendBack(long editionId, Gate gate, String reason, String note) {
    needs(gate.permission());
    if (reason.isBlank()) {
      throw new RuleViolated("rule.newsroom.reason");
    }
    Edition edition = editions.load(editionId);
    refuseAuthor(edition.itemId(), user.accountId());
    edition.become(EditionState.DRAFT, editions.now());
    GateReturn row = new GateReturn(editionId, gate, user.accountId(), reason, editions.now());
    String text = Vn.nfc(note);
    if (!text.isEmpty()) {
      row.note(
          vault.seal(vault.systemKey(), Vault.aad("news_return", "note_sealed", row.id()), text));
    }
    em.persist(row);
    em.flush();
  }

  /**
   * All three gates stand, by three people, for exactly these bytes.
   *
   * @throws RuleViolated when anything is missing
   */
  void requireApproved(Edition edition, byte[] hash) {
    List<GateApproval> passed = approvals(edition.id());
    Set<Long> people = passed.stream().map(GateApproval::accountId).collect(Collectors.toSet());
    Set<Gate> gates =
        passed.stream()
            .filter(a -> a.covers(hash))
            .map(GateApproval::gate)
            .collect(Collectors.toSet());
    Set<Long> authors = editions.authors(edition.itemId());
    if (!gates.equals(EnumSet.allOf(Gate.class))
        || people.size() != Gate.values().length
        || people.stream().anyMatch(authors::contains)) {
      throw new RuleViolated("rule.newsroom.gates");
    }
  }

  private List<GateApproval> approvals(long editionId) {
    return em.createQuery(
            "SELECT a FROM GateApproval a WHERE a.editionId = :edition", GateApproval.class)
        .setParameter("edition", editionId)
        .getResultList();
  }

  private void refuseAuthor(long itemId, long account) {
    if (editions.authors(itemId).contains(account)) {
      throw new RuleViolated("rule.newsroom.author");
    }
  }

  private void needs(Permission permission) {
    if (!user.may(permission)) {
      refused.fire(new AccessRefused("Gates", permission));
      throw new Forbidden(permission.name());
    }
  }
}
