package vn.huongthien.mentoring.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Scoped;
import vn.huongthien.mentoring.AgreeAssignment;
import vn.huongthien.mentoring.AssignmentQueries;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.shared.Ids;
import vn.huongthien.territory.TerritoryQueries;

/** The mentor's own yes or no to a question that was put to nobody else. */
@Named
@ViewScoped
@SuppressWarnings("serial") // the container passivates references to its beans
public class MentorAnswerPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private CurrentUser user;
  @Inject private Scoped scoped;
  @Inject private AssignmentQueries assignments;
  @Inject private AgreeAssignment agreeAssignment;
  @Inject private TerritoryQueries territory;
  @Inject private RequestLanguage language;

  private @Nullable String id;
  private transient AssignmentQueries.@Nullable Question question;
  private String commune = "";

  public void load() {
    long asked = Ids.parse(id, "assignment");
    AssignmentQueries.Question found =
        scoped.found(assignments.question(user.accountId(), asked), "assignment", asked);
    question = found;
    commune = territory.label(found.communeId());
  }

  public String agree() {
    return answer(true);
  }

  public String decline() {
    return answer(false);
  }

  private String answer(boolean agrees) {
    agreeAssignment.execute(new AgreeAssignment.Command(Ids.parse(id, "assignment"), agrees));
    Messages.addFlashGlobalInfo(
        language.text(agrees ? "mentoring.answer.agreed" : "mentoring.answer.declined"));
    return "/app/today?faces-redirect=true";
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }

  public AssignmentQueries.@Nullable Question getQuestion() {
    return question;
  }

  public String getCommune() {
    return commune;
  }
}
