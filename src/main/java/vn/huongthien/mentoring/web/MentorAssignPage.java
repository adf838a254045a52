package vn.huongthien.mentoring.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Names;
import vn.huongthien.access.Permission;
import vn.huongthien.mentoring.AssignMentor;
import vn.huongthien.mentoring.AssignmentQueries;
import vn.huongthien.mentoring.AssignmentView;
import vn.huongthien.mentoring.DeclareConflict;
import vn.huongthien.mentoring.MentorRole;
import vn.huongthien.mentoring.ModelQueries;
import vn.huongthien.people.CaseHeader;
import vn.huongthien.people.CaseQueries;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.territory.ValueItem;
import vn.huongthien.territory.ValueLists;

/**
 * Choice of a mentor: ranked suggestions with their reasons, then role, frequency and the person's
 * own word. Who was chosen stands in the address.
 */
@Named
@ViewScoped
@SuppressWarnings("serial") // the container passivates references to its beans
public class MentorAssignPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private CurrentUser user;
  @Inject private CaseQueries cases;
  @Inject private MentorOffers mentorOffers;
  @Inject private AssignmentQueries assignments;
  @Inject private ModelQueries models;
  @Inject private AssignMentor assignMentor;
  @Inject private DeclareConflict declareConflict;
  @Inject private ValueLists lists;
  @Inject private Names names;
  @Inject private RequestLanguage language;
  @Inject private Clock clock;

  private @Nullable String caseId;
  private @Nullable String mentor;
  private @Nullable String need;
  private @Nullable String all;
  private @Nullable String key;
  private String code = "";
  private String mentorName = "";
  private @Nullable String role = MentorRole.MAIN.name();
  private @Nullable String frequency = "14";
  private @Nullable String otherDays;
  private @Nullable String model;
  private @Nullable LocalDate personAgreedOn;
  private @Nullable String replaces;
  private List<Choice> running = List.of();
  private List<Choice> modelChoices = List.of();
  private List<MentorOffers.Offer> offers = List.of();
  private List<MentorOffers.LeftOut> leftOut = List.of();
  private int more;

  /** A choice in a list. */
  public record Choice(String code, String label) implements Serializable {}

  public void load() {
    AccessScope scope = user.scope(Permission.ASSIGN_MENTOR);
    long id = Ids.parse(caseId, "case");
    CaseHeader header = cases.header(scope, id);
    code = header.code();
    if (mentor != null) {
      mentorName = names.of(Ids.parse(mentor, "mentor"));
      List<AssignmentView> present = assignments.active(scope, id);
      running = present.stream().map(this::choice).toList();
      if (present.stream().anyMatch(a -> a.role() == MentorRole.MAIN)) {
        role = MentorRole.SECOND.name();
      }
      modelChoices =
          models.choices(user.scope(Permission.VIEW_MODEL), null).stream()
              .map(m -> new Choice(Ids.text(m.id()), m.name()))
              .toList();
      return;
    }
    MentorOffers.Found found = mentorOffers.find(scope, id, need, all != null);
    offers = found.offers();
    leftOut = found.leftOut();
    more = found.more();
  }

  private Choice choice(AssignmentView a) {
    return new Choice(
        Ids.text(a.id()),
        names.of(a.mentorAccountId()) + " · " + language.text("mentoring.role." + a.role()));
  }

  public String assign() {
    long assigned =
        assignMentor.execute(
            new AssignMentor.Command(
                key == null ? "" : key,
                Ids.parse(caseId, "case"),
                Ids.parse(mentor, "mentor"),
                MentorRole.valueOf(role == null ? "MEMBER" : role),
                model == null ? null : Ids.parse(model, "model"),
                days(),
                replaces == null ? null : Ids.parse(replaces, "assignment"),
                personAgreedOn));
    Messages.addFlashGlobalInfo(language.text("mentoring.assign.done"));
    return "/app/mentoring/assignment?faces-redirect=true&id=" + Ids.text(assigned);
  }

  /** Keeps this mentor away from the case for good. */
  public String conflict() {
    declareConflict.execute(
        new DeclareConflict.Command(Ids.parse(caseId, "case"), Ids.parse(mentor, "mentor")));
    Messages.addFlashGlobalInfo(language.text("mentoring.assign.conflictDone"));
    return "/app/mentoring/assign?faces-redirect=true&case=" + caseId;
  }

  private int days() {
    String text = "OTHER".equals(frequency) ? otherDays : frequency;
    if (text == null || !text.matches("[0-9]{1,3}")) {
      throw new RuleViolated("rule.mentoring.frequency");
    }
    return Integer.parseInt(text);
  }

  public List<Choice> getFrequencies() {
    return List.of("7", "14", "30", "OTHER").stream()
        .map(d -> new Choice(d, language.text("mentoring.frequency." + d)))
        .toList();
  }

  public List<MentorRole> getRoles() {
    return List.of(MentorRole.values());
  }

  public List<ValueItem> getNeeds() {
    return lists.items("NEED", language.language());
  }

  public LocalDate getToday() {
    return BusinessTime.today(clock);
  }

  public @Nullable String getCaseId() {
    return caseId;
  }

  public void setCaseId(@Nullable String caseId) {
    this.caseId = caseId;
  }

  public @Nullable String getMentor() {
    return mentor;
  }

  public void setMentor(@Nullable String mentor) {
    this.mentor = mentor;
  }

  public @Nullable String getNeed() {
    return need;
  }

  public void setNeed(@Nullable String need) {
    this.need = need;
  }

  public @Nullable String getAll() {
    return all;
  }

  public void setAll(@Nullable String all) {
    this.all = all;
  }

  public @Nullable String getKey() {
    return key;
  }

  public void setKey(@Nullable String key) {
    this.key = key;
  }

  public String getCode() {
    return code;
  }

  public String getMentorName() {
    return mentorName;
  }

  public @Nullable String getRole() {
    return role;
  }

  public void setRole(@Nullable String role) {
    this.role = role;
  }

  public @Nullable String getFrequency() {
    return frequency;
  }

  public void setFrequency(@Nullable String frequency) {
    this.frequency = frequency;
  }

  public @Nullable String getOtherDays() {
    return otherDays;
  }

  public void setOtherDays(@Nullable String otherDays) {
    this.otherDays = otherDays;
  }

  public @Nullable String getModel() {
    return model;
  }

  public void setModel(@Nullable String model) {
    this.model = model;
  }

  public @Nullable LocalDate getPersonAgreedOn() {
    return personAgreedOn;
  }

  public void setPersonAgreedOn(@Nullable LocalDate personAgreedOn) {
    this.personAgreedOn = personAgreedOn;
  }

  public @Nullable String getReplaces() {
    return replaces;
  }

  public void setReplaces(@Nullable String replaces) {
    this.replaces = replaces;
  }

  public List<Choice> getRunning() {
    return running;
  }

  public List<Choice> getModelChoices() {
    return modelChoices;
  }

  public List<MentorOffers.Offer> getOffers() {
    return offers;
  }

  public List<MentorOffers.LeftOut> getLeftOut() {
    return leftOut;
  }

  public int getMore() {
    return more;
  }
}
