package vn.huongthien.desk.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.people.CaseHeader;
import vn.huongthien.people.CaseQueries;
import vn.huongthien.people.Identity;
import vn.huongthien.people.IdentityGroup;
import vn.huongthien.people.RevealIdentity;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.platform.ui.UiFunctions;
import vn.huongthien.shared.Ids;
import vn.huongthien.territory.ValueLists;

/**
 * The page of a case: its code, what to do next, and a tab at a time. Who it is shows only after
 * "Hiện" with a reason, and only on that one answer of the server.
 */
@Named
@ViewScoped
@SuppressWarnings("serial") // the container passivates references to its beans
public class CasePage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final List<String> TABS =
      List.of("profile", "mentoring", "support", "stories", "consent");

  @Inject private CurrentUser user;
  @Inject private CaseQueries cases;
  @Inject private CaseParts parts;
  @Inject private RevealIdentity revealIdentity;
  @Inject private ValueLists lists;
  @Inject private RequestLanguage language;

  private @Nullable String id;
  private @Nullable String tab;
  private @Nullable String reason;
  private IdentityGroup group = IdentityGroup.NAME;
  private transient @Nullable CaseHeader header;
  private transient CaseParts.@Nullable Next next;
  private transient List<CaseParts.Event> events = List.of();
  private transient List<CaseParts.Event> openings = List.of();
  private transient List<CaseParts.Mentor> mentors = List.of();
  private transient List<CaseParts.Consent> consents = List.of();
  private transient List<CaseParts.StoryLine> stories = List.of();
  private transient List<Line> revealed = List.of();
  private transient String name = "";

  /** A revealed field; the label is a message key. */
  public record Line(String label, String value) {}

  public void load() {
    AccessScope scope = user.scope(Permission.VIEW_CASE);
    long caseId = Ids.parse(id, "case");
    CaseHeader found = cases.header(scope, caseId);
    header = found;
    name = found.callName() == null ? "" : found.callName();
    next = parts.next(scope, caseId);
    if (tab == null || !TABS.contains(tab)) {
      tab = "profile";
    }
    switch (tab) {
      case "mentoring" -> mentors = parts.mentors(scope, caseId);
      case "support" -> events = parts.activities(scope, caseId);
      case "stories" -> stories = parts.stories(scope, caseId);
      case "consent" -> consents = parts.consents(scope, caseId);
      case "profile" -> {
        events = parts.history(scope, caseId);
        openings = parts.openings(caseId);
      }
      default -> {}
    }
  }

  /** Shows one group of fields, for this answer only; the reason is written down. */
  public void reveal() {
    Identity identity =
        revealIdentity.execute(
            new RevealIdentity.Command(Ids.parse(id, "case"), group, reason == null ? "" : reason));
    List<Line> lines = new ArrayList<>();
    add(lines, "name", identity.fullName());
    add(lines, "callName", identity.callName());
    add(lines, "aliases", String.join(", ", identity.aliases()));
    add(lines, "birthDate", UiFunctions.dateText(identity.birthDate()));
    add(lines, "idNumber", identity.idNumber());
    add(lines, "phone", identity.phone());
    add(lines, "address", identity.address());
    add(
        lines,
        "relatives",
        identity.relatives().stream()
            .map(r -> r.name() + " (" + r.relation() + ") " + r.phone())
            .collect(Collectors.joining("; ")));
    revealed = List.copyOf(lines);
    reason = null;
  }

  private static void add(List<Line> lines, String label, String value) {
    if (!value.isBlank()) {
      lines.add(new Line("desk.identity." + label, value));
    }
  }

  public String getLead() {
    CaseHeader h = header;
    return h == null
        ? ""
        : String.join(
            " · ",
            language.text("desk.sex." + h.sex()),
            Integer.toString(h.birthYear()),
            h.communeName());
  }

  public String getReleaseBasis() {
    return header == null ? "" : list("RELEASE_BASIS", header.releaseBasis());
  }

  public String getOffenceGroup() {
    return header == null ? "" : list("OFFENCE_GROUP", header.offenceGroup());
  }

  public String getSentenceBand() {
    return header == null ? "" : list("SENTENCE_BAND", header.sentenceBand());
  }

  private String list(String list, String code) {
    return lists.label(list, code, language.language());
  }

  public List<IdentityGroup> getGroups() {
    return List.of(IdentityGroup.values());
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }

  public @Nullable String getTab() {
    return tab;
  }

  public void setTab(@Nullable String tab) {
    this.tab = tab;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }

  public IdentityGroup getGroup() {
    return group;
  }

  public void setGroup(IdentityGroup group) {
    this.group = group;
  }

  public @Nullable CaseHeader getHeader() {
    return header;
  }

  public CaseParts.@Nullable Next getNext() {
    return next;
  }

  public List<CaseParts.Event> getEvents() {
    return events;
  }

  public List<CaseParts.Event> getOpenings() {
    return openings;
  }

  public List<CaseParts.Mentor> getMentors() {
    return mentors;
  }

  public List<CaseParts.Consent> getConsents() {
    return consents;
  }

  public List<CaseParts.StoryLine> getStories() {
    return stories;
  }

  public List<Line> getRevealed() {
    return revealed;
  }

  public String getName() {
    return name;
  }
}
