package vn.huongthien.stories.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.Unscoped;
import vn.huongthien.people.CaseScope;
import vn.huongthien.people.CaseVault;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.Ids;
import vn.huongthien.stories.StoryState;
import vn.huongthien.stories.StoryText;
import vn.huongthien.stories.domain.Anonymisation;
import vn.huongthien.stories.domain.AnonymisationRelease;
import vn.huongthien.stories.domain.Story;
import vn.huongthien.stories.domain.StoryEvent;

/** Loads and saves stories; turns their words into sealed cells and back. */
@ApplicationScoped
public class StoryRepository {
  private static final String TABLE = "story";

  private final EntityManager em;
  private final CaseScope cases;
  private final CaseVault vault;

  @Inject
  public StoryRepository(@CaseData EntityManager em, CaseScope cases, CaseVault vault) {
    this.em = em;
    this.cases = cases;
    this.vault = vault;
  }

  public Optional<Story> find(AccessScope scope, long id) {
    CaseScope.Predicate reach = cases.of(scope);
    return reach
        .bind(
            em.createQuery(
                    "SELECT s FROM Story s, SupportCase c WHERE c.id = s.caseId AND s.id = :id AND "
                        + reach.where("c"),
                    Story.class)
                .setParameter("id", id))
        .getResultStream()
        .findFirst();
  }

  @Unscoped("for the permit and the scan, which act in the name of the application")
  public Optional<Story> any(long id) {
    return Optional.ofNullable(em.find(Story.class, id));
  }

  @Unscoped("the caller found the story within its scope, or acts for the application")
  public Optional<Anonymisation> bench(long storyId) {
    return em.createQuery(
            "SELECT a FROM Anonymisation a WHERE a.storyId = :story", Anonymisation.class)
        .setParameter("story", storyId)
        .getResultStream()
        .findFirst();
  }

  /** Hand-overs of a story, newest first. */
  @Unscoped("the caller found the story within its scope, or acts for the application")
  public List<AnonymisationRelease> releases(long storyId) {
    return em.createQuery(
            "SELECT r FROM AnonymisationRelease r WHERE r.storyId = :story ORDER BY r.number DESC",
            AnonymisationRelease.class)
        .setParameter("story", storyId)
        .getResultList();
  }

  /** The stories of a person within the scope, each with its workbench or null. */
  public List<Object[]> ofPerson(AccessScope scope, long personId) {
    CaseScope.Predicate reach = cases.of(scope);
    return reach
        .bind(
            em.createQuery(
                    "SELECT s, a FROM SupportCase c, Story s LEFT JOIN Anonymisation a"
                        + " ON a.storyId = s.id WHERE c.id = s.caseId AND c.personId = :person"
                        + " AND "
                        + reach.where("c")
                        + " ORDER BY s.id DESC",
                    Object[].class)
                .setParameter("person", personId))
        .getResultList();
  }

  /** Stories within the scope that were handed over. */
  public List<Long> handedOver(AccessScope scope) {
    CaseScope.Predicate reach = cases.of(scope);
    return reach
        .bind(
            em.createQuery(
                "SELECT s.id FROM Story s, SupportCase c, Anonymisation a WHERE c.id = s.caseId"
                    + " AND a.storyId = s.id AND a.submittedAt IS NOT NULL AND "
                    + reach.where("c"),
                Long.class))
        .getResultList();
  }

  @Unscoped("for takedowns in the transaction of a withdrawal")
  public List<Long> handedOver(long caseId) {
    return em.createQuery(
            "SELECT s.id FROM Story s, Anonymisation a WHERE a.storyId = s.id"
                + " AND s.caseId = :case AND a.submittedAt IS NOT NULL",
            Long.class)
        .setParameter("case", caseId)
        .getResultList();
  }

  /** Sex, year of birth, place, offence and sentence of whom a case is about, and their key. */
  @Unscoped("for the count that the permit makes in the name of the application")
  public Object[] subjectOf(long caseId) {
    return em.createQuery(
            "SELECT c.personId, c.communeId, c.provinceId, c.sex, c.birthYear, c.offenceGroup,"
                + " c.sentenceBand FROM SupportCase c WHERE c.id = :case",
            Object[].class)
        .setParameter("case", caseId)
        .getSingleResult();
  }

  /** What other stories of this person, handed over already, declare to tell. */
  @Unscoped("k is counted over all that is public about a person or on its way")
  public List<String> onTheirWay(long personId, long exceptStory) {
    return em.createQuery(
            "SELECT a.disclosure FROM Anonymisation a, Story s, SupportCase c"
                + " WHERE s.id = a.storyId AND c.id = s.caseId AND c.personId = :person"
                + " AND s.id <> :story AND a.submittedAt IS NOT NULL",
            String.class)
        .setParameter("person", personId)
        .setParameter("story", exceptStory)
        .getResultList();
  }

  /** The wording that a workbench was opened about; empty when it is no longer known. */
  @Unscoped("the caller found the story within its scope")
  public Optional<StoryText> revisionOf(Story story, Anonymisation bench) {
    CaseVault.Cells cells = vault.of(story.caseId());
    return em.createQuery(
            "SELECT r.title, r.lead, r.body FROM StoryRevision r WHERE r.storyId = :story"
                + " ORDER BY r.number DESC",
            Object[].class)
        .setParameter("story", story.id())
        .getResultStream()
        .map(
            r ->
                new StoryText(
                    cells.open(TABLE, "title_sealed", story.id(), (byte[]) r[0]),
                    cells.open(TABLE, "lead_sealed", story.id(), (byte[]) r[1]),
                    cells.open(TABLE, "body_sealed", story.id(), (byte[]) r[2])))
        .filter(text -> bench.isOf(text.hash()))
        .findFirst();
  }

  /** Everybody who wrote a wording of the story or decided anything at its workbench. */
  @Unscoped("the caller found the story within its scope")
  public Set<Long> authors(Story story) {
    Set<Long> authors =
        em.createQuery(
                "SELECT DISTINCT r.accountId FROM StoryRevision r WHERE r.storyId = :story",
                Long.class)
            .setParameter("story", story.id())
            .getResultStream()
            .collect(Collectors.toSet());
    em.createQuery(
            "SELECT DISTINCT t.accountId FROM AnonymisationStep t WHERE t.storyId = :story",
            Long.class)
        .setParameter("story", story.id())
        .getResultStream()
        .forEach(authors::add);
    authors.add(story.authorId());
    return authors;
  }

  public StoryText open(Story story) {
    CaseVault.Cells cells = vault.of(story.caseId());
    return new StoryText(
        cells.open(TABLE, "title_sealed", story.id(), story.title()),
        cells.open(TABLE, "lead_sealed", story.id(), story.lead()),
        cells.open(TABLE, "body_sealed", story.id(), story.body()));
  }

  public String openTitle(Story story) {
    return vault.of(story.caseId()).open(TABLE, "title_sealed", story.id(), story.title());
  }

  public Story.Words seal(Story story, StoryText text) {
    CaseVault.Cells cells = vault.of(story.caseId());
    return new Story.Words(
        cells.seal(TABLE, "title_sealed", story.id(), text.title()),
        cells.seal(TABLE, "lead_sealed", story.id(), text.lead()),
        cells.seal(TABLE, "body_sealed", story.id(), text.body()),
        text.hash());
  }

  /** Writes down that the story changed hands. */
  public void moved(Story story, StoryState from, @Nullable String note) {
    long id = Ids.next();
    em.persist(
        new StoryEvent(
            id, story, from, vault.seal(story.caseId(), "story_event", "note_sealed", id, note)));
  }

  public void add(Object row) {
    em.persist(row);
  }

  public void flush() {
    em.flush();
  }
}
