package vn.huongthien.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Unscoped;
import vn.huongthien.audit.AuditEvent;
import vn.huongthien.audit.AuditLog;
import vn.huongthien.people.CaseScope;
import vn.huongthien.people.CaseVault;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.Page;
import vn.huongthien.shared.PageRequest;
import vn.huongthien.stories.domain.Story;
import vn.huongthien.stories.store.StoryRepository;

/** Stories in lists, without words; and one story with its words, written down as a reading. */
@ApplicationScoped
public class StoryQueries {
  private static final String ROW =
      "SELECT NEW vn.huongthien.stories.StoryRow(s.id, s.caseId, s.state, s.authorId, s.changedAt,"
          + " a.openFindings, a.submittedAt)";
  private static final String FROM =
      " FROM SupportCase c, Story s LEFT JOIN Anonymisation a ON a.storyId = s.id"
          + " WHERE c.id = s.caseId AND ";

  private final EntityManager em;
  private final CaseScope cases;
  private final CaseVault vault;
  private final StoryDesk desk;
  private final CurrentUser user;
  private final AuditLog audit;

  @Inject
  public StoryQueries(
      @CaseData EntityManager em,
      CaseScope cases,
      CaseVault vault,
      StoryDesk desk,
      CurrentUser user,
      AuditLog audit) {
    this.em = em;
    this.cases = cases;
    this.vault = vault;
    this.desk = desk;
    this.user = user;
    this.audit = audit;
  }

  /**
   * Stories within the scope, newest change first.
   *
   * @param author only stories of this account
   */
  @Transactional
  public Page<StoryRow> page(
      AccessScope scope, @Nullable StoryState state, @Nullable Long author, PageRequest request) {
    CaseScope.Predicate reach = cases.of(scope);
    String where =
        FROM
            + reach.where("c")
            + (state == null ? "" : " AND s.state = :state")
            + (author == null ? "" : " AND s.authorId = :author");
    TypedQuery<StoryRow> rows =
        em.createQuery(ROW + where + " ORDER BY s.changedAt DESC, s.id DESC", StoryRow.class)
            .setFirstResult(request.offset())
            .setMaxResults(request.limit());
    TypedQuery<Long> count = em.createQuery("SELECT COUNT(s.id)" + where, Long.class);
    for (TypedQuery<?> query : List.of(rows, count)) {
      reach.bind(query);
      if (state != null) {
        query.setParameter("state", state);
      }
      if (author != null) {
        query.setParameter("author", author);
      }
    }
    return new Page<>(rows.getResultList(), count.getSingleResult(), request);
  }

  /** The stories of a case, newest first; empty when out of reach. */
  @Transactional
  public List<StoryRow> ofCase(AccessScope scope, long caseId) {
    CaseScope.Predicate reach = cases.of(scope);
    return reach
        .bind(
            em.createQuery(
                    ROW + FROM + "s.caseId = :case AND " + reach.where("c") + " ORDER BY s.id DESC",
                    StoryRow.class)
                .setParameter("case", caseId))
        .getResultList();
  }

  /** For its author, to write on. */
  @Transactional
  public StoryView toWrite(long id) {
    return view(desk.toWrite(id));
  }

  /** With its raw words, for those who may read raw stories; each reading is written down. */
  @Transactional
  public StoryView read(long id) {
    Story story = desk.find(Permission.READ_STORY, id);
    if (story.authorId() != user.accountId()) {
      audit.record(AuditEvent.read("story.read", "story", id, "STORY", null));
    }
    return view(story);
  }

  @Unscoped("the story was found within its scope")
  private StoryView view(Story story) {
    StoryRepository stories = desk.stories();
    CaseVault.Cells cells = vault.of(story.caseId());
    List<StoryView.Step> steps =
        em.createQuery(
                "SELECT e.id, e.at, e.accountId, e.to, e.note FROM StoryEvent e"
                    + " WHERE e.storyId = :story ORDER BY e.at DESC, e.id DESC",
                Object[].class)
            .setParameter("story", story.id())
            .getResultStream()
            .map(
                r ->
                    new StoryView.Step(
                        (Instant) r[1],
                        (Long) r[2],
                        (StoryState) r[3],
                        cells.open("story_event", "note_sealed", (Long) r[0], (byte[]) r[4])))
            .toList();
    return new StoryView(
        story.id(),
        story.version(),
        story.caseId(),
        story.state(),
        story.authorId(),
        story.revision(),
        story.changedAt(),
        story.changedBy(),
        stories.open(story),
        steps);
  }
}
