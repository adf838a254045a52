package vn.huongthien.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.Grant;
import vn.huongthien.people.CaseFacts;
import vn.huongthien.people.CaseHistory;
import vn.huongthien.people.CaseScope;
import vn.huongthien.people.Identity;
import vn.huongthien.people.OpenCase;
import vn.huongthien.people.Supervision;
import vn.huongthien.people.domain.Person;
import vn.huongthien.people.domain.ResidencePeriod;
import vn.huongthien.people.domain.SupportCase;
import vn.huongthien.platform.crypto.Vault;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.territory.TerritoryQueries;
import vn.huongthien.territory.UnitLevel;
import vn.huongthien.territory.UnitView;
import vn.huongthien.territory.ValueLists;

/** The steps of an intake, for the command {@link OpenCase}. */
@ApplicationScoped
public class Intake {
  private final CaseRepository cases;
  private final CaseScope scopes;
  private final PersonSeals seals;
  private final Vault vault;
  private final TerritoryQueries territory;
  private final ValueLists lists;
  private final Clock clock;

  @Inject
  public Intake(
      CaseRepository cases,
      CaseScope scopes,
      PersonSeals seals,
      Vault vault,
      TerritoryQueries territory,
      ValueLists lists,
      Clock clock) {
    this.cases = cases;
    this.scopes = scopes;
    this.seals = seals;
    this.vault = vault;
    this.territory = territory;
    this.lists = lists;
    this.clock = clock;
  }

  /** Opens the case with this id; everything it finds or refuses lies within the scope. */
  public void open(long id, OpenCase.Command command, AccessScope scope) {
    LocalDate today = BusinessTime.today(clock);
    LocalDate openedOn = command.openedOn() == null ? today : command.openedOn();
    Identity identity = command.identity().normalised();
    check(identity, command.facts(), openedOn, today);
    UnitView commune = commune(command.communeId());
    Long owner = owner(command, commune, scope);
    SupportCase previous =
        command.previousCaseId() == null ? null : ended(scope, command.previousCaseId());
    Person person = previous == null ? enter(identity) : correct(previous, identity);
    String code = "HT-%s-%04d".formatted(commune.code(), cases.nextNumber(commune.id()));
    int episode = previous == null ? 1 : cases.lastEpisode(person.id()) + 1;
    cases.add(
        new SupportCase(
            id,
            new SupportCase.Place(
                code, person.id(), episode, commune.id(), commune.provinceId(), owner),
            command.facts(),
            command.detail().isBlank()
                ? null
                : vault.seal(
                    person.keyId(),
                    Vault.aad("support_case", "detail_sealed", id),
                    command.detail().strip()),
            new SupportCase.Opening(openedOn, scope.accountId(), command.idempotencyKey())));
    cases.flush();
    cases.add(new ResidencePeriod(Ids.next(), id, commune.id(), commune.provinceId(), openedOn));
    cases.remember(
        id, scope.accountId(), CaseRepository.change(CaseHistory.Kind.OPENED, null, episode), null);
    cases.flush();
  }

  private void check(Identity identity, CaseFacts facts, LocalDate openedOn, LocalDate today) {
    require(!identity.fullName().isEmpty() && !identity.callName().isEmpty(), "name");
    require(
        identity.idNumber().isEmpty() || identity.idNumber().matches("\\d{9}|\\d{12}"), "idNumber");
    require(facts.birthYear() >= 1900 && facts.birthYear() <= today.getYear() - 14, "birthYear");
    LocalDate born = identity.birthDate();
    require(born == null || born.getYear() == facts.birthYear(), "birthDate");
    require(!facts.releasedOn().isAfter(today) && !openedOn.isAfter(today), "future");
    require(lists.contains("RELEASE_BASIS", facts.releaseBasis()), "value");
    require(lists.contains("OFFENCE_GROUP", facts.offenceGroup()), "value");
    require(lists.contains("SENTENCE_BAND", facts.sentenceBand()), "value");
  }

  private static void require(boolean holds, String rule) {
    if (!holds) {
      throw new RuleViolated("rule.people.intake." + rule);
    }
  }

  private UnitView commune(long communeId) {
    UnitView unit = territory.find(communeId);
    require(
        unit.level() == UnitLevel.COMMUNE && unit.validOn(BusinessTime.today(clock)), "commune");
    return unit;
  }

  private @Nullable Long owner(OpenCase.Command command, UnitView commune, AccessScope scope) {
    CaseScope.Predicate within = scopes.of(scope);
    Long owner =
        command.ownerOrgId() != null
            ? command.ownerOrgId()
            : scope.areaGrants().stream()
                .filter(
                    g ->
                        scopes
                            .of(new AccessScope(scope.accountId(), List.of(g)))
                            .covers(commune.id(), commune.provinceId(), g.organizationId()))
                .map(Grant::organizationId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    require(within.covers(commune.id(), commune.provinceId(), owner), "area");
    return owner;
  }

  private SupportCase ended(AccessScope scope, long caseId) {
    SupportCase previous = cases.find(scope, caseId);
    require(previous.supervision() == Supervision.ENDED, "notEnded");
    return previous;
  }

  private Person enter(Identity identity) {
    if (!identity.idNumber().isEmpty()
        && cases.knowsIdNumber(vault.blindIndex("id-number", identity.idNumber()))) {
      throw new RuleViolated("rule.people.intake.duplicate");
    }
    long id = Ids.next();
    long key = seals.newKey();
    Person person = new Person(id, key, identity, seals.of(id, key));
    cases.add(person);
    return person;
  }

  private Person correct(SupportCase previous, Identity identity) {
    Person person = cases.personOf(previous);
    person.change(identity, seals.of(person.id(), person.keyId()));
    return person;
  }
}
