package vn.huongthien.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.Grant;
import vn.huongthien.access.Role;
import vn.huongthien.people.domain.CaseAccess;
import vn.huongthien.people.domain.CaseAccess.Kind;
import vn.huongthien.people.domain.CaseReason;
import vn.huongthien.people.domain.SupportCase;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.NotFound;
import vn.huongthien.shared.PageRequest;

/**
 * The matrix: every kind of account against every place of a case and every relation to it. What is
 * expected is worked out beside the predicate, in plain Java; then the predicate is damaged on
 * purpose, one piece at a time, and the matrix must notice each damage.
 */
@ArquillianTest
class CaseScopeIT {
  private static final long ORG_ONE = 101;
  private static final long ORG_TWO = 102;
  private static final long EVERYBODY = 0;
  private static final Pattern UNUSED = Pattern.compile(":scope\\w+");

  /** Conditions that are always true and mention a parameter. */
  private static final Map<String, String> KEEP =
      Map.of(
          ":scopeCommunes", " AND (c.id > 0 OR c.communeId IN :scopeCommunes)",
          ":scopeProvinces", " AND (c.id > 0 OR c.provinceId IN :scopeProvinces)",
          ":scopeOrg", " AND (c.id > 0 OR c.ownerOrgId = :scopeOrg0)",
          ":scopeArea", " AND (c.id > 0 OR c.communeId = :scopeArea0)",
          ":scopeReasoned", " AND (c.id > 0 OR c.id IN :scopeReasoned)",
          ":scopeAssigned", " AND (c.id > 0 OR c.id IN :scopeAssigned)");

  @Inject private CaseWorld world;
  @Inject private CaseScope scopes;
  @Inject private CaseQueries queries;
  @Inject private Clock clock;
  @Inject @CaseData private EntityManager em;

  private LocalDate today;
  private long provinceP;
  private long communeA;
  private long communeB;
  private long communeC;
  private final Map<String, Account> accounts = new LinkedHashMap<>();
  private final List<Case> cases = new ArrayList<>();
  private final Set<Long> opened = new HashSet<>();

  /** An account and its grants. */
  private record Account(long id, List<Grant> grants) {}

  /** An entry of the access list, in days from today. */
  private record Entry(Kind kind, int from, @Nullable Integer to) {
    boolean isValid() {
      return from <= 0 && (to == null || to > 0);
    }
  }

  /** Where a case stands and which entries one account or every account has on it. */
  private record Case(
      long id,
      String code,
      long commune,
      long province,
      @Nullable Long org,
      boolean restricted,
      List<Entry> entries,
      long onlyFor) {
    boolean has(Account account, Kind kind) {
      return (onlyFor == EVERYBODY || onlyFor == account.id())
          && entries.stream().anyMatch(e -> e.kind() == kind && e.isValid());
    }
  }

  @BeforeEach
  void buildTheMatrix() {
    if (!cases.isEmpty()) {
      return;
    }
    today = BusinessTime.today(clock);
    provinceP = world.province();
    communeA = world.commune(provinceP);
    communeB = world.commune(provinceP);
    long provinceQ = world.province();
    communeC = world.commune(provinceQ);
    makeAccounts();
    world.become(Ids.next(), CaseWorld.in(Role.OFFICER, communeA));
    long first = world.open(communeA, CaseWorld.named("Người Của Ma Trận", ""), 1990);
    long person =
        em.createQuery("SELECT c.personId FROM SupportCase c WHERE c.id = :id", Long.class)
            .setParameter("id", first)
            .getSingleResult();
    world.inTransaction(
        () -> {
          makeCases(person, provinceQ);
          sayWhy(accounts.get("dpo who said why"));
          return null;
        });
  }

  private void makeAccounts() {
    account("no grant");
    account("officer of A", new Grant(Role.OFFICER, provinceP, communeA, null));
    account("officer of B", CaseWorld.in(Role.OFFICER, communeB));
    account("officer of A and C", in(Role.OFFICER, communeA), in(Role.OFFICER, communeC));
    account("officer of A for org one", new Grant(Role.OFFICER, provinceP, communeA, ORG_ONE));
    account("lead of province", new Grant(Role.LEAD, provinceP, null, null));
    account("lead of org one", new Grant(Role.LEAD, null, null, ORG_ONE));
    account("lead of org one in P", new Grant(Role.LEAD, provinceP, null, ORG_ONE));
    account("lead of two orgs", new Grant(Role.LEAD, null, null, ORG_ONE), in(Role.LEAD, communeB));
    account("dpo of the country", new Grant(Role.DPO, null, null, null));
    account("dpo who said why", new Grant(Role.DPO, null, null, null));
    account("confirmer of A", in(Role.CONFIRMER, communeA));
    account("volunteer", in(Role.VOLUNTEER, communeA));
    account("volunteer, officer of B", in(Role.VOLUNTEER, communeA), in(Role.OFFICER, communeB));
    account("editor", new Grant(Role.EDITOR, null, null, null));
    account("administrator", new Grant(Role.ADMIN, null, null, null));
  }

  private static Grant in(Role role, long commune) {
    return CaseWorld.in(role, commune);
  }

  private void account(String name, Grant... grants) {
    accounts.put(name, new Account(Ids.next(), List.of(grants)));
  }

  private static List<List<Entry>> relations() {
    Entry assigned = new Entry(Kind.ASSIGNED, -30, null);
    Entry deny = new Entry(Kind.DENY, -30, null);
    Entry allow = new Entry(Kind.ALLOW, -30, null);
    return List.of(
        List.of(),
        List.of(assigned),
        List.of(new Entry(Kind.ASSIGNED, 0, 1)),
        List.of(new Entry(Kind.ASSIGNED, -30, 0)),
        List.of(new Entry(Kind.ASSIGNED, 1, null)),
        List.of(deny),
        List.of(new Entry(Kind.DENY, -30, 0)),
        List.of(new Entry(Kind.DENY, 1, null)),
        List.of(new Entry(Kind.DENY, 0, 1)),
        List.of(allow),
        List.of(new Entry(Kind.ALLOW, -30, 0)),
        List.of(new Entry(Kind.ALLOW, 1, null)),
        List.of(new Entry(Kind.ALLOW, 0, 1)),
        List.of(assigned, deny),
        List.of(assigned, allow),
        List.of(allow, deny));
  }

  private void makeCases(long person, long provinceQ) {
    int episode = 1;
    Place place = new Place(communeA, provinceP, ORG_ONE);
    for (Kind kind : Kind.values()) {
      List<Entry> one = List.of(new Entry(kind, -30, null));
      for (Account account : accounts.values()) {
        add(person, ++episode, place, kind == Kind.ALLOW, one, account.id());
      }
    }
    for (List<Entry> entries : relations()) {
      for (boolean restricted : new boolean[] {false, true}) {
        add(person, ++episode, communeA, provinceP, ORG_ONE, restricted, entries);
        add(person, ++episode, communeA, provinceP, ORG_TWO, restricted, entries);
        add(person, ++episode, communeA, provinceP, null, restricted, entries);
        add(person, ++episode, communeB, provinceP, null, restricted, entries);
        add(person, ++episode, communeC, provinceQ, ORG_ONE, restricted, entries);
      }
    }
  }

  private void add(
      long person,
      int episode,
      long commune,
      long province,
      @Nullable Long org,
      boolean restricted,
      List<Entry> entries) {
    add(person, episode, new Place(commune, province, org), restricted, entries, EVERYBODY);
  }

  /** Where a case stands. */
  private record Place(long commune, long province, @Nullable Long org) {}

  private void add(
      long person,
      int episode,
      Place place,
      boolean restricted,
      List<Entry> entries,
      long onlyFor) {
    long id = Ids.next();
    String code = "MT-%s-%03d".formatted(Ids.text(person).substring(6), episode);
    SupportCase made =
        new SupportCase(
            id,
            new SupportCase.Place(
                code, person, episode, place.commune(), place.province(), place.org()),
            new CaseFacts("SERVED", today, Sex.M, 1990, "OTHER", "UNDER_3Y"),
            null,
            new SupportCase.Opening(today, 1, UUID.randomUUID().toString()));
    if (restricted) {
      made.restrict("OTHER", 1);
    }
    em.persist(made);
    em.flush();
    for (Account account : accounts.values()) {
      if (onlyFor != EVERYBODY && onlyFor != account.id()) {
        continue;
      }
      for (Entry e : entries) {
        CaseAccess access =
            new CaseAccess(Ids.next(), id, account.id(), e.kind(), today.plusDays(e.from()));
        if (e.to() != null) {
          access.end(today.plusDays(e.to()));
        }
        em.persist(access);
      }
    }
    cases.add(
        new Case(
            id,
            code,
            place.commune(),
            place.province(),
            place.org(),
            restricted,
            entries,
            onlyFor));
  }

  /** The rule, said a second time in plain Java. */
  private boolean mayReach(Account account, Case c) {
    boolean hasToSayWhy = account.grants().stream().anyMatch(g -> g.role() == Role.DPO);
    boolean said = account.equals(accounts.get("dpo who said why")) && opened.contains(c.id());
    return covers(account, c) && (!hasToSayWhy || said);
  }

  private static boolean covers(Account account, Case c) {
    boolean area = account.grants().stream().anyMatch(g -> covers(g, c));
    boolean assigned =
        c.has(account, Kind.ASSIGNED)
            && account.grants().stream()
                .anyMatch(g -> g.role() == Role.VOLUNTEER || g.role() == Role.OFFICER);
    return (area || assigned)
        && !c.has(account, Kind.DENY)
        && (!c.restricted() || c.has(account, Kind.ALLOW));
  }

  private static boolean covers(Grant g, Case c) {
    boolean reaches = Set.of(Role.OFFICER, Role.LEAD, Role.DPO, Role.CONFIRMER).contains(g.role());
    boolean org = g.organizationId() == null || g.organizationId().equals(c.org());
    boolean place =
        g.communeId() != null
            ? g.communeId() == c.commune()
            : g.provinceId() == null || g.provinceId() == c.province();
    return reaches && org && place;
  }

  private static AccessScope scope(Account account) {
    return new AccessScope(account.id(), account.grants());
  }

  @Test
  void everyCellOfTheMatrix() {
    Map<String, String> wrong = new HashMap<>();
    int cells = 0;
    for (Map.Entry<String, Account> account : accounts.entrySet()) {
      CaseScope.Predicate predicate = scopes.of(scope(account.getValue()));
      Set<Long> seen = seen(predicate, predicate.where("c"));
      for (Case c : cases) {
        cells++;
        if (seen.contains(c.id()) != mayReach(account.getValue(), c)) {
          wrong.put(account.getKey(), c.toString());
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(cells).isEqualTo(16 * (160 + 48));
  }

  @Test
  void listCountSearchAndHeadAgreeWithTheMatrix() {
    for (String name : List.of("officer of A", "lead of org one", "volunteer", "editor")) {
      Account account = accounts.get(name);
      assertThat(account).isNotNull();
      AccessScope scope = scope(account);
      Set<String> expected = new TreeSet<>();
      cases.stream().filter(c -> mayReach(account, c)).forEach(c -> expected.add(c.code()));
      CaseFilter codes = new CaseFilter("", null, null, null, "SERVED", false);
      Set<String> listed = new TreeSet<>();
      long total = 0;
      for (int offset = 0; offset == 0 || offset < total; offset += 100) {
        var page = queries.page(scope, codes, PageRequest.of(offset, 100));
        total = page.total();
        page.rows().stream()
            .map(CaseRow::code)
            .filter(c -> c.startsWith("MT-"))
            .forEach(listed::add);
      }
      assertThat(listed).as(name).isEqualTo(expected);
      Case[] some = {cases.get(0), cases.get(1), cases.get(44), cases.get(77), cases.get(159)};
      for (Case c : some) {
        assertThat(found(scope, c)).as(name + " " + c).isEqualTo(mayReach(account, c));
      }
    }
  }

  private boolean found(AccessScope scope, Case c) {
    try {
      return queries.header(scope, c.id()).code().equals(c.code());
    } catch (NotFound e) {
      return false;
    }
  }

  /** Whoever has to say why sees the codes of all that the grant covers. */
  @Test
  void theListOfCodesIsWhatTheGrantCovers() {
    for (String name : List.of("dpo of the country", "dpo who said why", "officer of A")) {
      Account account = Objects.requireNonNull(accounts.get(name));
      CaseScope.Predicate listing = scopes.listing(scope(account));
      Set<Long> listed = seen(listing, listing.where("c"));
      assertThat(cases).allMatch(c -> listed.contains(c.id()) == covers(account, c));
    }
    assertThat(cases).anyMatch(c -> mayReach(accounts.get("dpo who said why"), c));
    assertThat(cases).noneMatch(c -> mayReach(accounts.get("dpo of the country"), c));
  }

  /**
   * Reasons of that account for a third of the cases; for the others too old or somebody else's.
   */
  private void sayWhy(Account dpo) {
    Instant now = clock.instant();
    for (int i = 0; i < cases.size(); i++) {
      long id = cases.get(i).id();
      switch (i % 3) {
        case 0 -> {
          opened.add(id);
          em.persist(reason(id, dpo.id(), now.plus(GiveReason.LIFE)));
        }
        case 1 -> em.persist(reason(id, dpo.id(), now));
        default -> em.persist(reason(id, Ids.next(), now.plus(GiveReason.LIFE)));
      }
    }
  }

  private static CaseReason reason(long caseId, long account, Instant until) {
    return new CaseReason(
        Ids.next(),
        caseId,
        account,
        ReasonCategory.CHECK,
        new byte[1],
        new CaseReason.Time(until.minusSeconds(3600), until));
  }

  @Test
  void everyDamageToThePredicateIsNoticed() {
    Map<String, String[]> damages = new LinkedHashMap<>();
    damages.put("deny is ignored", new String[] {"Kind.DENY AND", "Kind.DENY AND 1 = 0 AND"});
    damages.put("everybody is kept away", new String[] {"Kind.DENY AND", "Kind.ASSIGNED AND"});
    damages.put(
        "restricted is ignored",
        new String[] {".restricted = FALSE OR", ".restricted = FALSE OR 1 = 1 OR"});
    damages.put(
        "nobody is on an allow list", new String[] {"Kind.ALLOW AND", "Kind.ALLOW AND 1 = 0 AND"});
    damages.put(
        "an end is not looked at", new String[] {"scopeEntry.validTo > :scopeToday", "1 = 1"});
    damages.put(
        "the last day counts still",
        new String[] {"validTo > :scopeToday", "validTo >= :scopeToday"});
    damages.put(
        "the first day counts not yet",
        new String[] {"validFrom <= :scopeToday", "validFrom < :scopeToday"});
    damages.put(
        "a beginning is not looked at",
        new String[] {
          "scopeEntry.validFrom <= :scopeToday", "(scopeEntry.validFrom <= :scopeToday OR 1 = 1)"
        });
    damages.put(
        "anybody's entry counts",
        new String[] {"accountId = :scopeAccount", "accountId <> :scopeAccount"});
    damages.put(
        "the commune is not looked at", new String[] {"communeId IN :scopeCommunes", "id > 0"});
    damages.put(
        "the province is not looked at", new String[] {"provinceId IN :scopeProvinces", "id > 0"});
    damages.put(
        "the organisation is not looked at", new String[] {"ownerOrgId = :scopeOrg0", "id > 0"});
    damages.put(
        "the organisation's area is not looked at", new String[] {" = :scopeArea0", " > 0"});
    damages.put("the reason is not looked at", new String[] {"id IN :scopeReasoned", "id > 0"});
    damages.put("assignment is not looked at", new String[] {"id IN :scopeAssigned", "id < 0"});
    for (Map.Entry<String, String[]> damage : damages.entrySet()) {
      assertThat(noticed(damage.getValue()[0], damage.getValue()[1])).as(damage.getKey()).isTrue();
    }
  }

  /** Whether some account sees something else than it may when this piece is replaced. */
  private boolean noticed(String piece, String damaged) {
    for (Account account : accounts.values()) {
      CaseScope.Predicate predicate = scopes.of(scope(account));
      String where = predicate.where("c");
      if (!where.contains(piece)) {
        continue;
      }
      Set<Long> seen = seen(predicate, where.replace(piece, damaged));
      if (cases.stream().anyMatch(c -> seen.contains(c.id()) != mayReach(account, c))) {
        return true;
      }
    }
    return false;
  }

  private Set<Long> seen(CaseScope.Predicate predicate, String where) {
    // a damaged predicate may have lost a parameter that is bound all the same
    String kept =
        UNUSED
            .matcher(predicate.where("c"))
            .results()
            .map(MatchResult::group)
            .filter(p -> !where.contains(p))
            .distinct()
            .map(p -> p.equals(":scopeToday") ? "" : KEEP.getOrDefault(p.replaceAll("\\d", ""), ""))
            .collect(Collectors.joining());
    return Set.copyOf(
        predicate
            .bind(
                em.createQuery(
                    "SELECT c.id FROM SupportCase c WHERE c.id IN :all AND (" + where + ")" + kept,
                    Long.class))
            .setParameter("all", cases.stream().map(Case::id).toList())
            .getResultList());
  }
}
