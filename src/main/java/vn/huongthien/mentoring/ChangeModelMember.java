package vn.huongthien.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.audit.AuditSubject;
import vn.huongthien.audit.Audited;
import vn.huongthien.mentoring.domain.MentoringModel;
import vn.huongthien.mentoring.domain.ModelMember;
import vn.huongthien.mentoring.store.ModelRepository;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.shared.RuleViolated;

/** Lets somebody join a model or leave it. Doing it twice is doing it once. */
@ApplicationScoped
public class ChangeModelMember {
  private final CurrentUser user;
  private final ModelRepository models;
  private final Clock clock;

  @Inject
  public ChangeModelMember(CurrentUser user, ModelRepository models, Clock clock) {
    this.user = user;
    this.models = models;
    this.clock = clock;
  }

  /**
   * @param orgKind slot to fill; of no meaning when leaving
   * @param leads responsible for the model; of no meaning when leaving
   * @param joins false to leave
   */
  public record Command(long modelId, long accountId, String orgKind, boolean leads, boolean joins)
      implements AuditSubject {
    @Override
    public long auditObject() {
      return modelId;
    }
  }

  @Requires(Permission.MANAGE_MODEL)
  @Transactional
  @Audited(action = "mentoring.changeMember", object = "model")
  public long execute(Command command) {
    MentoringModel model = models.managed(user.scope(Permission.MANAGE_MODEL), command.modelId());
    LocalDate today = BusinessTime.today(clock);
    Optional<ModelMember> present = models.member(model.id(), command.accountId());
    if (!command.joins()) {
      present.ifPresent(m -> m.leave(today));
    } else if (present.isEmpty()) {
      if (models.slots(model.id()).stream().noneMatch(s -> s.orgKind().equals(command.orgKind()))) {
        throw new RuleViolated("rule.mentoring.memberSlot");
      }
      models.add(
          new ModelMember(
              model.id(), command.accountId(), command.orgKind(), command.leads(), today));
    }
    models.flush();
    return model.id();
  }
}
