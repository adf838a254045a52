package vn.huongthien.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.audit.Audited;
import vn.huongthien.mentoring.domain.MentoringModel;
import vn.huongthien.mentoring.domain.ModelSlot;
import vn.huongthien.mentoring.store.ModelRepository;
import vn.huongthien.mentoring.store.ModelScope;
import vn.huongthien.platform.persistence.Submissions;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.shared.Vn;
import vn.huongthien.territory.OrganizationQueries;
import vn.huongthien.territory.TerritoryQueries;
import vn.huongthien.territory.ValueLists;

/** Sets up a mentoring model or changes one: its decision, host and slots. */
@ApplicationScoped
public class SaveModel {
  private static final int MAX_SEATS = 50;

  private final CurrentUser user;
  private final Submissions submissions;
  private final ModelRepository models;
  private final ValueLists lists;
  private final OrganizationQueries organizations;
  private final TerritoryQueries territory;
  private final Clock clock;

  @Inject
  @SuppressWarnings("TooManyParameters") // the lists, areas and organisations it checks against
  public SaveModel(
      CurrentUser user,
      Submissions submissions,
      ModelRepository models,
      ValueLists lists,
      OrganizationQueries organizations,
      TerritoryQueries territory,
      Clock clock) {
    this.user = user;
    this.submissions = submissions;
    this.models = models;
    this.lists = lists;
    this.organizations = organizations;
    this.territory = territory;
    this.clock = clock;
  }

  /** So many seats for this kind of organisation (code of ORG_KIND). */
  public record Seats(String orgKind, int seats) {}

  /**
   * @param id null for a new one
   * @param version as it was read; of no meaning for a new one
   * @param communeId null when it works in the whole province
   */
  public record Command(
      String idempotencyKey,
      @Nullable Long id,
      int version,
      String name,
      String type,
      String decisionNo,
      LocalDate decisionOn,
      long hostOrgId,
      long provinceId,
      @Nullable Long communeId,
      ModelState state,
      List<Seats> slots) {}

  @Requires(Permission.MANAGE_MODEL)
  @Transactional
  @Audited(action = "mentoring.saveModel", object = "model")
  public long execute(Command command) {
    long newId = Ids.next();
    if (command.id() == null) {
      Submissions.Claim claim =
          submissions.claim(
              "mentoring.saveModel", command.idempotencyKey(), user.accountId(), newId);
      if (!claim.isFirst()) {
        return claim.id();
      }
    }
    AccessScope scope = user.scope(Permission.MANAGE_MODEL);
    // found before anything is said about what was typed: a model out of scope is not there
    MentoringModel model =
        command.id() == null
            ? new MentoringModel(newId, command.idempotencyKey())
            : models.managed(scope, command.id());
    check(command, scope);
    if (command.id() != null) {
      model.expectVersion(command.version());
    }
    model.describe(details(command));
    if (command.id() == null) {
      models.add(model);
    }
    models.flush();
    fill(model.id(), command.slots());
    models.flush();
    return model.id();
  }

  private static MentoringModel.Details details(Command c) {
    return new MentoringModel.Details(
        c.name(),
        c.type(),
        c.decisionNo(),
        c.decisionOn(),
        c.hostOrgId(),
        c.provinceId(),
        c.communeId(),
        c.state());
  }

  private void fill(long modelId, List<Seats> wanted) {
    Map<String, ModelSlot> present =
        models.slots(modelId).stream()
            .collect(Collectors.toMap(ModelSlot::orgKind, Function.identity()));
    for (Seats seats : wanted) {
      ModelSlot slot = present.remove(seats.orgKind());
      if (slot == null) {
        models.add(new ModelSlot(modelId, seats.orgKind(), seats.seats()));
      } else {
        slot.resize(seats.seats());
      }
    }
    present.values().forEach(models::remove);
  }

  private void check(Command c, AccessScope scope) {
    String name = Vn.nfc(c.name());
    rule(!name.isEmpty() && name.length() <= 200, "modelName");
    rule(lists.contains("MODEL_TYPE", c.type()), "modelType");
    String decision = Vn.nfc(c.decisionNo());
    rule(!decision.isEmpty() && decision.length() <= 60, "modelDecision");
    rule(!c.decisionOn().isAfter(BusinessTime.today(clock)), "modelDecisionOn");
    rule(organizations.optional(c.hostOrgId()).isPresent(), "modelHost");
    rule(
        c.communeId() == null || territory.find(c.communeId()).provinceId() == c.provinceId(),
        "modelArea");
    rule(new ModelScope(scope).covers(c.provinceId(), c.communeId(), c.hostOrgId()), "modelArea");
    for (Seats s : c.slots()) {
      rule(lists.contains("ORG_KIND", s.orgKind()), "modelSlot");
      rule(s.seats() >= 1 && s.seats() <= MAX_SEATS, "modelSlot");
    }
    long kinds = c.slots().stream().map(Seats::orgKind).distinct().count();
    rule(kinds == c.slots().size(), "modelSlotTwice");
  }

  private static void rule(boolean kept, String code) {
    if (!kept) {
      throw new RuleViolated("rule.mentoring." + code);
    }
  }
}
