package vn.huongthien.people.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.people.AnswerConsent;
import vn.huongthien.people.CaseHeader;
import vn.huongthien.people.CaseQueries;
import vn.huongthien.people.ConsentMeans;
import vn.huongthien.people.ConsentQueries;
import vn.huongthien.people.ConsentRow;
import vn.huongthien.people.ConsentStep;
import vn.huongthien.people.ConsentText;
import vn.huongthien.people.WithdrawConsent;
import vn.huongthien.shared.Ids;

/** One question: what was explained, the answer, taking it back, and the slip to sign. */
@Named
@ViewScoped
@SuppressWarnings("serial") // injected beans are proxies, which are serializable
public class ConsentPage implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ConsentQueries consents;
  private final CaseQueries cases;
  private final AnswerConsent answerConsent;
  private final WithdrawConsent withdrawConsent;
  private final ConsentPageTexts texts;
  private final CurrentUser user;

  private @Nullable String id;
  private ConsentRow row;
  private CaseHeader header;
  private ConsentText text;
  private List<ConsentStep> steps = List.of();
  private Map<Long, String> names = Map.of();

  private AnswerConsent.@Nullable Answer answer;
  private @Nullable LocalDate lastDay;
  private ConsentMeans means = ConsentMeans.IN_PERSON;
  private ConsentMeans withdrawMeans = ConsentMeans.PHONE;
  private @Nullable String note;

  @Inject
  public ConsentPage(
      ConsentQueries consents,
      CaseQueries cases,
      AnswerConsent answerConsent,
      WithdrawConsent withdrawConsent,
      ConsentPageTexts texts,
      CurrentUser user) {
    this.consents = consents;
    this.cases = cases;
    this.answerConsent = answerConsent;
    this.withdrawConsent = withdrawConsent;
    this.texts = texts;
    this.user = user;
  }

  public void load() {
    var scope = user.scope(Permission.VIEW_CASE);
    long consentId = Ids.parse(id == null ? "" : id, "consent");
    row = consents.find(scope, consentId);
    header = cases.header(scope, row.caseId());
    text = consents.text(row.textId());
    steps = consents.steps(scope, consentId);
    names = texts.names().of(steps.stream().map(ConsentStep::accountId).distinct().toList());
    lastDay = texts.today().plusYears(1);
  }

  public void save() {
    answerConsent.execute(
        new AnswerConsent.Command(
            row.id(), java.util.Objects.requireNonNull(answer), lastDay, means, note));
    done("consent.saved." + answer);
  }

  public void withdraw() {
    withdrawConsent.execute(new WithdrawConsent.Command(row.id(), withdrawMeans, note));
    done("consent.saved.WITHDRAWN");
  }

  private void done(String message) {
    Messages.add(FacesMessage.SEVERITY_INFO, null, texts.language().text(message));
    Faces.getFlash().setKeepMessages(true);
    Faces.redirect("app/people/consent?id=%s", Ids.text(row.id()));
  }

  public ConsentRow getRow() {
    return row;
  }

  public CaseHeader getHeader() {
    return header;
  }

  public String getCaseId() {
    return Ids.text(row.caseId());
  }

  public String getWords() {
    return text.in(texts.language().language());
  }

  public int getWording() {
    return text.number();
  }

  public String getPurpose() {
    return texts.labels().purpose(row.purpose());
  }

  public String getWhere() {
    return texts.labels().channel(row.purpose(), row.channel());
  }

  public String getTone() {
    return ConsentLabels.tone(row, texts.today());
  }

  public List<ConsentStep> getSteps() {
    return steps;
  }

  public Map<Long, String> getNames() {
    return names;
  }

  public LocalDate getToday() {
    return texts.today();
  }

  public List<ConsentMeans> getMeansChoices() {
    return List.of(ConsentMeans.IN_PERSON, ConsentMeans.PHONE, ConsentMeans.WRITING);
  }

  public AnswerConsent.Answer[] getAnswers() {
    return AnswerConsent.Answer.values();
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String value) {
    id = value;
  }

  public AnswerConsent.@Nullable Answer getAnswer() {
    return answer;
  }

  public void setAnswer(AnswerConsent.@Nullable Answer value) {
    answer = value;
  }

  public @Nullable LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(@Nullable LocalDate value) {
    lastDay = value;
  }

  public ConsentMeans getMeans() {
    return means;
  }

  public void setMeans(ConsentMeans value) {
    means = value;
  }

  public ConsentMeans getWithdrawMeans() {
    return withdrawMeans;
  }

  public void setWithdrawMeans(ConsentMeans value) {
    withdrawMeans = value;
  }

  public @Nullable String getNote() {
    return note;
  }

  public void setNote(@Nullable String value) {
    note = value;
  }
}
