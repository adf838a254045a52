package vn.huongthien.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.Scoped;
import vn.huongthien.access.Unscoped;
import vn.huongthien.people.CaseScope;
import vn.huongthien.people.CaseVault;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.support.domain.ActivityAmendment;
import vn.huongthien.support.domain.Participant;
import vn.huongthien.support.domain.SupportActivity;
import vn.huongthien.support.store.ActivityNotes;

/** Activities of cases, always within a scope. */
@ApplicationScoped
public class ActivityQueries {
  private static final int MOST = 500;

  private final EntityManager em;
  private final CaseScope scopes;
  private final Scoped scoped;
  private final ActivityNotes notes;
  private final CaseVault vault;
  private final Clock clock;

  @Inject
  public ActivityQueries(
      @CaseData EntityManager em,
      CaseScope scopes,
      Scoped scoped,
      ActivityNotes notes,
      CaseVault vault,
      Clock clock) {
    this.em = em;
    this.scopes = scopes;
    this.scoped = scoped;
    this.notes = notes;
    this.vault = vault;
    this.clock = clock;
  }

  /** The activities of one case, newest first, at most 500. */
  @Transactional
  public List<ActivityEntry> timeline(AccessScope scope, long caseId) {
    CaseScope.Predicate within = scopes.of(scope);
    List<Object[]> rows =
        within
            .bind(
                em.createQuery(
                    "SELECT s, p FROM SupportActivity s, Participant p, SupportCase c"
                        + " WHERE p.activityId = s.id AND c.id = p.caseId AND c.id = :case AND "
                        + within.where("c")
                        + " ORDER BY s.id DESC",
                    Object[].class))
            .setParameter("case", caseId)
            .setMaxResults(MOST)
            .getResultList();
    List<Long> ids = rows.stream().map(r -> ((SupportActivity) r[0]).id()).toList();
    Map<Long, Long> numbers = participantNumbers(ids);
    Set<Long> amended = amended(ids);
    return rows.stream()
        .map(r -> entry((SupportActivity) r[0], (Participant) r[1], numbers, amended))
        .sorted((one, two) -> two.at().compareTo(one.at()))
        .toList();
  }

  private ActivityEntry entry(
      SupportActivity s, Participant p, Map<Long, Long> numbers, Set<Long> amended) {
    Instant planned = s.plannedAt();
    boolean awaiting =
        s.state() == ActivityState.PLANNED && planned != null && planned.isBefore(clock.instant());
    String about = s.caseId() == p.caseId() ? notes.open(s.caseId(), s.id(), s.note()) : "";
    String own = notes.openParticipant(p.caseId(), p.id(), p.note());
    return new ActivityEntry(
        s.id(),
        p.caseId(),
        s.state(),
        s.kind(),
        s.mode(),
        at(s),
        awaiting,
        s.authorId(),
        s.modelId(),
        p.result(),
        s.notMetReason(),
        Stream.of(about, own).filter(t -> !t.isEmpty()).collect(Collectors.joining("\n")),
        numbers.getOrDefault(s.id(), 1L).intValue(),
        amended.contains(s.id()));
  }

  private static Instant at(SupportActivity s) {
    return Stream.of(Optional.ofNullable(s.happenedAt()), Optional.ofNullable(s.plannedAt()))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(s.recordedAt());
  }

  @Unscoped("only numbers, of activities that were found within their scope")
  private Map<Long, Long> participantNumbers(Collection<Long> ids) {
    return ids.isEmpty()
        ? Map.of()
        : em
            .createQuery(
                "SELECT p.activityId, COUNT(p) FROM Participant p WHERE p.activityId IN :ids"
                    + " GROUP BY p.activityId",
                Object[].class)
            .setParameter("ids", ids)
            .getResultList()
            .stream()
            .collect(Collectors.toMap(r -> (Long) r[0], r -> (Long) r[1]));
  }

  @Unscoped("of activities that were found within their scope")
  private Set<Long> amended(Collection<Long> ids) {
    return ids.isEmpty()
        ? Set.of()
        : Set.copyOf(
            em.createQuery(
                    "SELECT DISTINCT m.activityId FROM ActivityAmendment m"
                        + " WHERE m.activityId IN :ids",
                    Long.class)
                .setParameter("ids", ids)
                .getResultList());
  }

  /**
   * One activity with those of its participants who lie within the scope.
   *
   * @throws vn.huongthien.shared.NotFound when none of them does
   */
  @Transactional
  public ActivityDetail find(AccessScope scope, long id) {
    CaseScope.Predicate within = scopes.of(scope);
    List<Object[]> rows =
        within
            .bind(
                em.createQuery(
                    "SELECT s, p FROM SupportActivity s, Participant p, SupportCase c"
                        + " WHERE s.id = :id AND p.activityId = s.id AND c.id = p.caseId AND "
                        + within.where("c")
                        + " ORDER BY p.id",
                    Object[].class))
            .setParameter("id", id)
            .getResultList();
    SupportActivity s =
        scoped.found(rows.stream().map(r -> (SupportActivity) r[0]).findFirst(), "activity", id);
    List<Participant> visible = rows.stream().map(r -> (Participant) r[1]).toList();
    boolean seesMain = visible.stream().anyMatch(p -> p.caseId() == s.caseId());
    return new ActivityDetail(
        s.id(),
        s.version(),
        s.caseId(),
        s.modelId(),
        s.authorId(),
        s.authorId() == scope.accountId(),
        s.kind(),
        s.mode(),
        s.plannedAt(),
        s.happenedAt(),
        s.state(),
        s.notMetReason(),
        seesMain ? notes.open(s.caseId(), s.id(), s.note()) : "",
        s.previousId(),
        s.recordedAt(),
        s.recordedAt().plus(AmendActivity.FREE),
        visible.stream().map(this::person).toList(),
        seesMain ? amendments(s) : List.of());
  }

  private ActivityDetail.Person person(Participant p) {
    return new ActivityDetail.Person(
        p.caseId(), p.result(), notes.openParticipant(p.caseId(), p.id(), p.note()));
  }

  @Unscoped("of an activity that was found within its scope")
  private List<ActivityDetail.Amendment> amendments(SupportActivity s) {
    CaseVault.Cells cells = vault.of(s.caseId());
    return em
        .createQuery(
            "SELECT m FROM ActivityAmendment m WHERE m.activityId = :id ORDER BY m.at",
            ActivityAmendment.class)
        .setParameter("id", s.id())
        .getResultList()
        .stream()
        .map(
            m ->
                new ActivityDetail.Amendment(
                    m.at(),
                    m.accountId(),
                    cells.open("activity_amendment", "reason_sealed", m.id(), m.reason())))
        .toList();
  }

  /** The kind of the account's newest activity, to be offered first; null when there is none. */
  @Unscoped("an account's own habit")
  @Transactional
  public @Nullable String lastKind(long accountId) {
    return em.createQuery(
            "SELECT s.kind FROM SupportActivity s WHERE s.authorId = :me"
                + " ORDER BY s.recordedAt DESC",
            String.class)
        .setParameter("me", accountId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }
}
