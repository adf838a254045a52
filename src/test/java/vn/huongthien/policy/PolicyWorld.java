package vn.huongthien.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.huongthien.access.Grant;
import vn.huongthien.access.Principal;
import vn.huongthien.access.Role;
import vn.huongthien.identity.Accounts;
import vn.huongthien.identity.IssueResetLink;
import vn.huongthien.identity.Tasks;
import vn.huongthien.identity.WaitingLinks;
import vn.huongthien.identity.WriteNotice;
import vn.huongthien.identity.domain.StaffSession;
import vn.huongthien.mentoring.MentorRole;
import vn.huongthien.mentoring.ModelState;
import vn.huongthien.mentoring.SaveMentorProfile;
import vn.huongthien.mentoring.SaveModel;
import vn.huongthien.mentoring.domain.MentoringAssignment;
import vn.huongthien.mentoring.domain.ModelMember;
import vn.huongthien.newsroom.EditionQueries;
import vn.huongthien.newsroom.NewsWorld;
import vn.huongthien.people.CaseFacts;
import vn.huongthien.people.CaseQueries;
import vn.huongthien.people.CaseVault;
import vn.huongthien.people.CaseWorld;
import vn.huongthien.people.GiveReason;
import vn.huongthien.people.Identity;
import vn.huongthien.people.OpenCase;
import vn.huongthien.people.ReasonCategory;
import vn.huongthien.people.Sex;
import vn.huongthien.people.domain.CaseAccess;
import vn.huongthien.people.domain.CaseReason;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.publishing.ContentKind;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.Tokens;
import vn.huongthien.stories.StoryWorld;
import vn.huongthien.support.PlanActivity;
import vn.huongthien.territory.SaveOrganization;

/**
 * One open and one restricted case in commune A of province P, owned by an organisation, with
 * everything that hangs on a case; a model, an article, a release; and an account for each role and
 * relation with the grants and entries that make the relation true.
 */
@ApplicationScoped
public class PolicyWorld {
  /** Stands nowhere but in the vault: where it is seen, a name was shown. */
  private static final String CALL_NAME = "Tằm Hoa Ban";

  /** The same for the restricted case. */
  private static final String HIDDEN_CALL_NAME = "Sang Nậm Lúc";

  static final String MODEL_NAME = "Mô hình 3+1 của ma trận";

  private static final Grant ADMIN = new Grant(Role.ADMIN, null, null, null);

  @Inject private CaseWorld world;
  @Inject private StoryWorld stories;
  @Inject private NewsWorld news;
  @Inject private OpenCase openCase;
  @Inject private CaseQueries cases;
  @Inject private PlanActivity plan;
  @Inject private SaveModel saveModel;
  @Inject private SaveOrganization saveOrganization;
  @Inject private Accounts accounts;
  @Inject private SaveMentorProfile saveMentor;
  @Inject private WriteNotice writeNotice;
  @Inject private Tasks tasks;
  @Inject private CaseVault vault;
  @Inject private IssueResetLink issueLink;
  @Inject private WaitingLinks waitingLinks;
  @Inject private Clock clock;
  @Inject @CaseData private EntityManager em;

  private boolean built;
  private long provinceP;
  private long provinceQ;
  private long communeA;
  private long communeB;
  private long communeC;
  private long owner;
  private long model;
  private long mentor;
  private long grant;
  private long link;
  private Map<Thing, Long> ofOpen = Map.of();
  private Map<Thing, Long> ofRestricted = Map.of();
  private final Map<Thing, Long> unscoped = new EnumMap<>(Thing.class);
  private final Map<Role, Map<Relation, Long>> ids = new EnumMap<>(Role.class);
  private final Map<String, Long> own = new HashMap<>();
  private String openCode = "";
  private String restrictedCode = "";

  /** Builds it all, once. */
  synchronized void build() throws InterruptedException {
    if (built) {
      return;
    }
    provinceP = world.province();
    communeA = world.commune(provinceP);
    communeB = world.commune(provinceP);
    provinceQ = world.province();
    communeC = world.commune(provinceQ);
    world.become(Ids.next(), new Grant(Role.ADMIN, null, null, null));
    owner = organization();
    unscoped.put(
        Thing.NOTICE,
        writeNotice.execute(
            new WriteNotice.Command(
                key(), "Thử", "Thử", null, null, BusinessTime.today(clock).plusDays(3))));
    for (Role role : Role.values()) {
      ids.put(role, new EnumMap<>(Relation.class));
      for (Relation relation : Relation.values()) {
        account(role).put(relation, isReal(relation) ? realAccount(role, relation) : Ids.next());
      }
    }
    world.become(Ids.next(), CaseWorld.in(Role.OFFICER, communeA));
    stories.crowd(communeA);
    mentor =
        accounts.create(
            new Accounts.NewAccount("matrix.mentor", "Thử Kèm Cặp", null, Language.VI), null);
    accounts.grant(
        mentor, Role.VOLUNTEER, provinceP, communeA, owner, BusinessTime.today(clock), null);
    saveMentor.execute(
        new SaveMentorProfile.Command(
            mentor, owner, provinceP, communeA, 3, Set.of(), BusinessTime.today(clock), true, 0));
    model = model();
    ofOpen = things(CALL_NAME);
    ofRestricted = things(HIDDEN_CALL_NAME);
    openCode = code(ofOpen);
    restrictedCode = code(ofRestricted);
    EditionQueries.View article =
        news.submitted(
            NewsWorld.article(ContentKind.POLICY, Language.VI, "Chính sách thử", "Nội dung thử."));
    unscoped.put(Thing.ARTICLE, article.id());
    EditionQueries.View live =
        news.published(
            NewsWorld.article(ContentKind.POLICY, Language.VI, "Đã đăng thử", "Nội dung thử."));
    unscoped.put(Thing.PUBLICATION, java.util.Objects.requireNonNull(live.publicationId()));
    unscoped.put(Thing.NEWS, thing(ofOpen, Thing.WAITING));
    unscoped.put(Thing.ORGANIZATION, owner);
    unscoped.put(Thing.ACCOUNT, account(Role.VOLUNTEER).get(Relation.NONE));
    link = link(account(Role.VOLUNTEER).get(Relation.OWN));
    world.inTransaction(
        () -> {
          relate();
          return null;
        });
    built = true;
  }

  private long organization() {
    return saveOrganization.execute(
        new SaveOrganization.Command(
            key(), null, 0, "Công an xã thử", "COMMUNE_POLICE", provinceP, communeA, null, null));
  }

  /** A link that waits for a second person. */
  private long link(long account) {
    world.become(Ids.next(), new Grant(Role.ADMIN, null, null, null));
    issueLink.execute(new IssueResetLink.Command(account));
    return waitingLinks.of(new Principal(Ids.next(), "Thử", List.of(ADMIN), null)).stream()
        .filter(w -> w.accountId() == account)
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static boolean isReal(Relation relation) {
    return relation == Relation.NONE || relation == Relation.OWN;
  }

  private long realAccount(Role role, Relation relation) {
    String name = ("matrix." + role + "." + relation).toLowerCase(java.util.Locale.ROOT);
    long id =
        accounts.create(new Accounts.NewAccount(name, "Thử " + role, null, Language.VI), null);
    grant = accounts.grant(id, role, null, null, null, BusinessTime.today(clock), null);
    return id;
  }

  private long model() {
    return saveModel.execute(
        new SaveModel.Command(
            key(),
            null,
            0,
            MODEL_NAME,
            "N_PLUS_1",
            "01/QĐ",
            LocalDate.of(2026, 1, 5),
            owner,
            provinceP,
            communeA,
            ModelState.ACTIVE,
            List.of(new SaveModel.Seats("WOMEN_UNION", 3))));
  }

  /** A case of the owner with a consent, an assignment, an activity and a story at its gate. */
  private Map<Thing, Long> things(String callName) throws InterruptedException {
    Map<Thing, Long> made = new EnumMap<>(Thing.class);
    world.become(Ids.next(), CaseWorld.in(Role.OFFICER, communeA));
    long id = openCase.execute(command(callName));
    stories.awaitIndex();
    made.put(Thing.CASE, id);
    made.put(Thing.CONSENT, stories.consent(id));
    made.put(Thing.ACTIVITY, activity(id));
    long story = stories.write(id, StoryWorld.text());
    made.put(Thing.STORY, story);
    stories.look(story);
    stories.decideAll(story);
    stories.submit(story);
    made.put(Thing.WAITING, stories.edition(story).editionId());
    made.put(Thing.ASSIGNMENT, world.inTransaction(() -> assignment(id, Ids.next())));
    world.inTransaction(() -> overdue(id));
    for (Role role : List.of(Role.OFFICER, Role.VOLUNTEER)) {
      for (Relation relation : Thing.MY_STORY.relations()) {
        world.become(account(role).get(relation), CaseWorld.in(Role.OFFICER, communeA));
        own.put(own(role, relation, id, Thing.MY_STORY), stories.write(id, StoryWorld.text()));
        own.put(own(role, relation, id, Thing.MY_ACTIVITY), activity(id));
      }
    }
    return made;
  }

  private OpenCase.Command command(String callName) {
    return new OpenCase.Command(
        key(),
        null,
        new Identity(
            StoryWorld.NAME,
            callName,
            List.of(),
            null,
            "",
            StoryWorld.PHONE,
            "số 7 ngõ 12 bản Huổi Lích",
            List.of()),
        new CaseFacts("SERVED", LocalDate.of(2026, 1, 5), Sex.M, 1985, "PROPERTY", "UNDER_3Y"),
        communeA,
        owner,
        "",
        null);
  }

  private long activity(long caseId) {
    return plan.execute(
        new PlanActivity.Command(
            key(),
            List.of(caseId),
            null,
            "HOME_VISIT",
            "",
            clock.instant().plus(Duration.ofDays(2)),
            ""));
  }

  private long assignment(long caseId, long mentor) {
    long id = Ids.next();
    em.persist(
        new MentoringAssignment(
            id,
            new MentoringAssignment.Proposal(caseId, mentor, MentorRole.SECOND, null, null, 14),
            1,
            BusinessTime.today(clock)));
    em.flush();
    return id;
  }

  /** A mentor who should have come long ago. */
  private long overdue(long caseId) {
    LocalDate before = BusinessTime.today(clock).minusDays(60);
    MentoringAssignment running =
        new MentoringAssignment(
            Ids.next(),
            new MentoringAssignment.Proposal(caseId, Ids.next(), MentorRole.MAIN, null, null, 14),
            1,
            before);
    running.mentorAgrees(before);
    running.personAgrees(before, 1);
    running.start(before);
    em.persist(running);
    em.flush();
    return running.id();
  }

  /**
   * What gives a case away, if it stands on a page: its call name, or the id of anything of it. The
   * newsroom may know its own editions.
   */
  List<String> traces(Role role, Relation relation) {
    Map<Thing, Long> of = isRestricted(relation) ? ofRestricted : ofOpen;
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(callNameOf(relation)),
            of.entrySet().stream()
                .filter(e -> e.getKey() != Thing.WAITING || role.reach() != Role.Reach.NONE)
                .map(Map.Entry::getValue)
                .flatMap(id -> java.util.stream.Stream.of(Ids.text(id), String.valueOf(id))))
        .toList();
  }

  /** The entries that make the relations true. */
  private void relate() {
    long open = thing(ofOpen, Thing.CASE);
    long restricted = thing(ofRestricted, Thing.CASE);
    em.createNativeQuery("UPDATE support_case SET restricted = TRUE WHERE id = " + restricted)
        .executeUpdate();
    for (Role role : Role.values()) {
      Map<Relation, Long> of = account(role);
      entry(open, of.get(Relation.ASSIGNED), CaseAccess.Kind.ASSIGNED);
      entry(open, of.get(Relation.NOT_AUTHOR), CaseAccess.Kind.ASSIGNED);
      em.persist(reason(open, of.get(Relation.REASONED)));
      entry(open, of.get(Relation.DENIED), CaseAccess.Kind.DENY);
      entry(restricted, of.get(Relation.LISTED), CaseAccess.Kind.ALLOW);
      entry(restricted, of.get(Relation.ASSIGNED_UNLISTED), CaseAccess.Kind.ASSIGNED);
      own.put(role + "question", assignment(open, of.get(Relation.OWN)));
      own.put(role + "task", task(of.get(Relation.OWN)));
      own.put(role + "session", session(of.get(Relation.OWN)));
      em.persist(
          new ModelMember(
              model, of.get(Relation.MEMBER), "WOMEN_UNION", false, LocalDate.of(2026, 1, 5)));
    }
    em.flush();
  }

  private CaseReason reason(long caseId, long account) {
    Instant now = clock.instant();
    long id = Ids.next();
    return new CaseReason(
        id,
        caseId,
        account,
        ReasonCategory.CHECK,
        Objects.requireNonNull(vault.seal(caseId, "case_reason", "reason_sealed", id, "Thử")),
        new CaseReason.Time(now, now.plus(GiveReason.LIFE)));
  }

  private long task(long account) {
    return tasks.open(
        new Tasks.NewTask(
            "NOT_MET",
            null,
            account,
            null,
            null,
            null,
            null,
            "support.task.notMet",
            List.of("-", "3"),
            "/app/today",
            key()));
  }

  private long session(long account) {
    StaffSession session =
        new StaffSession(
            Ids.next(), account, Tokens.sha256(Tokens.next()), "test", clock.instant());
    em.persist(session);
    return session.id();
  }

  private void entry(long caseId, long account, CaseAccess.Kind kind) {
    em.persist(new CaseAccess(Ids.next(), caseId, account, kind, LocalDate.of(2026, 1, 5)));
  }

  private String code(Map<Thing, Long> of) {
    long id = thing(of, Thing.CASE);
    long officer = world.become(Ids.next(), CaseWorld.in(Role.OFFICER, communeA));
    return cases
        .header(
            new vn.huongthien.access.AccessScope(
                officer, List.of(CaseWorld.in(Role.OFFICER, communeA))),
            id)
        .code();
  }

  /** From now on somebody acts who has this role and stands in this relation. */
  long become(Role role, Relation relation) {
    return world.become(account(role).get(relation), grant(role, relation));
  }

  private Grant grant(Role role, Relation relation) {
    return switch (relation) {
      case NONE, COUNTRY -> new Grant(role, null, null, null);
      case SAME_ORG -> new Grant(role, null, null, owner);
      case OTHER_ORG -> new Grant(role, provinceP, communeA, owner + 1);
      case PROVINCE -> new Grant(role, provinceP, null, null);
      case OTHER_AREA -> new Grant(role, provinceP, communeB, null);
      case OTHER_PROVINCE -> new Grant(role, provinceQ, null, null);
      case ASSIGNED, ASSIGNED_UNLISTED, OWN, MEMBER -> new Grant(role, provinceQ, communeC, null);
      case SAME_AREA, REASONED, LISTED, UNLISTED, DENIED, ABSENT, NOT_AUTHOR ->
          new Grant(role, provinceP, communeA, null);
    };
  }

  /** The id of the thing that this role meets in this relation. */
  long target(Thing thing, Role role, Relation relation) {
    Map<Thing, Long> of = isRestricted(relation) ? ofRestricted : ofOpen;
    if (relation == Relation.ABSENT) {
      return account(role).get(Relation.ABSENT);
    }
    return switch (thing) {
      case MODEL, MODELS -> model;
      case MENTOR, MENTORS -> mentor;
      case TASK -> own.get((relation == Relation.OWN ? role : otherThan(role)) + "task");
      case CASES -> thing(of, Thing.CASE);
      case QUESTION ->
          relation == Relation.OWN ? own.get(role + "question") : thing(of, Thing.ASSIGNMENT);
      case SESSION -> own.get((relation == Relation.OWN ? role : otherThan(role)) + "session");
      case MY_STORY, MY_ACTIVITY -> {
        Thing common = thing == Thing.MY_STORY ? Thing.STORY : Thing.ACTIVITY;
        Long mine = own.get(own(role, relation, thing(of, Thing.CASE), thing));
        yield mine == null || relation == Relation.NOT_AUTHOR ? thing(of, common) : mine;
      }
      case CASE, CONSENT, ASSIGNMENT, STORY, ACTIVITY, WAITING -> thing(of, thing);
      default -> unscoped.getOrDefault(thing, 0L);
    };
  }

  /** The case behind it, for what names a case beside the thing itself. */
  long caseOf(Role role, Relation relation) {
    return relation == Relation.ABSENT
        ? account(role).get(Relation.ABSENT)
        : thing(isRestricted(relation) ? ofRestricted : ofOpen, Thing.CASE);
  }

  String codeOf(Relation relation) {
    return isRestricted(relation) ? restrictedCode : openCode;
  }

  String callNameOf(Relation relation) {
    return isRestricted(relation) ? HIDDEN_CALL_NAME : CALL_NAME;
  }

  private static boolean isRestricted(Relation relation) {
    return Set.of(Relation.LISTED, Relation.UNLISTED, Relation.ASSIGNED_UNLISTED)
        .contains(relation);
  }

  private static Role otherThan(Role role) {
    return role == Role.ADMIN ? Role.AUDITOR : Role.ADMIN;
  }

  private static String own(Role role, Relation relation, long caseId, Thing thing) {
    return role + " " + relation + " " + caseId + " " + thing;
  }

  private static long thing(Map<Thing, Long> of, Thing thing) {
    return java.util.Objects.requireNonNull(of.get(thing), thing.name());
  }

  private Map<Relation, Long> account(Role role) {
    return java.util.Objects.requireNonNull(ids.get(role));
  }

  /** A commune, province and grant for commands that name one. */
  long communeA() {
    return communeA;
  }

  long provinceP() {
    return provinceP;
  }

  long organizationId() {
    return owner;
  }

  long modelId() {
    return model;
  }

  long grantId() {
    return grant;
  }

  long linkId() {
    return link;
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  @Transactional
  List<?> refusalsSince(long seq) {
    return em.createNativeQuery(
            "SELECT actor_id, outcome, object_id FROM audit_log WHERE seq > "
                + seq
                + " AND outcome IN ('REFUSED', 'MISS') ORDER BY seq")
        .getResultList();
  }

  @Transactional
  long lastSeq() {
    return ((Number)
            em.createNativeQuery("SELECT COALESCE(MAX(seq), 0) FROM audit_log").getSingleResult())
        .longValue();
  }
}
