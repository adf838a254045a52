package vn.huongthien.people.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.people.CaseHeader;
import vn.huongthien.people.CaseQueries;
import vn.huongthien.people.ConsentElement;
import vn.huongthien.people.ConsentMeans;
import vn.huongthien.people.ConsentPurpose;
import vn.huongthien.people.ConsentQueries;
import vn.huongthien.people.ConsentRow;
import vn.huongthien.people.ExplainConsent;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.shared.Ids;

/** What the person of a case was asked and said, and the start of a new question. */
@Named
@ViewScoped
@SuppressWarnings("serial") // injected beans are proxies, which are serializable
public class ConsentsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ConsentQueries consents;
  private final CaseQueries cases;
  private final ExplainConsent explain;
  private final ConsentLabels labels;
  private final CurrentUser user;
  private final Clock clock;

  private @Nullable String caseText;
  private long caseId;
  private @Nullable CaseHeader header;
  private List<ConsentRow> rows = List.of();

  private @Nullable ConsentPurpose purpose;
  private @Nullable String channel;
  private ConsentMeans means = ConsentMeans.IN_PERSON;
  private @Nullable String key;

  @Inject
  public ConsentsPage(
      ConsentQueries consents,
      CaseQueries cases,
      ExplainConsent explain,
      ConsentLabels labels,
      CurrentUser user,
      Clock clock) {
    this.consents = consents;
    this.cases = cases;
    this.explain = explain;
    this.labels = labels;
    this.user = user;
    this.clock = clock;
  }

  public void load() {
    caseId = Ids.parse(caseText == null ? "" : caseText, "case");
    header = cases.header(user.scope(Permission.VIEW_CASE), caseId);
    rows = consents.ofCase(user.scope(Permission.VIEW_CASE), caseId);
  }

  /** The question was explained; its answer is taken down on its own page. */
  public void explain() {
    ConsentPurpose asked = java.util.Objects.requireNonNull(purpose);
    ConsentElement element = asked.elements().stream().sorted().findFirst().orElseThrow();
    long id =
        explain.execute(
            new ExplainConsent.Command(
                String.valueOf(key), caseId, asked, element, String.valueOf(channel), means));
    Faces.redirect("app/people/consent?id=%s", Ids.text(id));
  }

  /** A row with its words. */
  public record Line(String id, String what, String where, ConsentRow row, String tone) {}

  public List<Line> getLines() {
    return rows.stream()
        .map(
            r ->
                new Line(
                    Ids.text(r.id()),
                    labels.purpose(r.purpose()),
                    labels.channel(r.purpose(), r.channel()),
                    r,
                    ConsentLabels.tone(r, BusinessTime.today(clock))))
        .toList();
  }

  public List<?> getPurposes() {
    return labels.purposes();
  }

  public List<?> getChannels() {
    return header == null ? List.of() : labels.channels(purpose, header.provinceId());
  }

  public List<ConsentMeans> getMeansChoices() {
    return List.of(ConsentMeans.IN_PERSON, ConsentMeans.PHONE);
  }

  public @Nullable CaseHeader getHeader() {
    return header;
  }

  public @Nullable String getCaseText() {
    return caseText;
  }

  public void setCaseText(@Nullable String value) {
    caseText = value;
  }

  public @Nullable ConsentPurpose getPurpose() {
    return purpose;
  }

  public void setPurpose(@Nullable ConsentPurpose value) {
    purpose = value;
  }

  public @Nullable String getChannel() {
    return channel;
  }

  public void setChannel(@Nullable String value) {
    channel = value;
  }

  public ConsentMeans getMeans() {
    return means;
  }

  public void setMeans(ConsentMeans value) {
    means = value;
  }

  public @Nullable String getKey() {
    return key;
  }

  public void setKey(@Nullable String value) {
    key = value;
  }
}
