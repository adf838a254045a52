package vn.huongthien.desk.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Names;
import vn.huongthien.access.Permission;
import vn.huongthien.mentoring.ChangeModelMember;
import vn.huongthien.mentoring.MentorQueries;
import vn.huongthien.mentoring.ModelQueries;
import vn.huongthien.mentoring.ModelView;
import vn.huongthien.mentoring.RecordMeeting;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.shared.Ids;
import vn.huongthien.support.ModelResults;
import vn.huongthien.territory.OrganizationQueries;
import vn.huongthien.territory.TerritoryQueries;
import vn.huongthien.territory.ValueItem;
import vn.huongthien.territory.ValueLists;

/**
 * A mentoring model on one page: decision, slots, meetings, and results counted from activities.
 */
@Named
@ViewScoped
@SuppressWarnings("serial") // the container passivates references to its beans
public class ModelPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private CurrentUser user;
  @Inject private ModelQueries models;
  @Inject private ModelResults modelResults;
  @Inject private MentorQueries mentors;
  @Inject private ChangeModelMember changeModelMember;
  @Inject private RecordMeeting recordMeeting;
  @Inject private OrganizationQueries organizations;
  @Inject private TerritoryQueries territory;
  @Inject private ValueLists lists;
  @Inject private Names names;
  @Inject private RequestLanguage language;
  @Inject private Clock clock;

  private @Nullable String id;
  private @Nullable String key;
  private @Nullable String member;
  private @Nullable String orgKind;
  private boolean leads;
  private @Nullable LocalDate heldOn;
  private @Nullable Integer attended;
  private @Nullable String note;
  private transient @Nullable ModelView model;
  private transient ModelResults.@Nullable Result results;
  private String host = "";
  private String area = "";
  private boolean manageable;
  private transient List<Slot> slots = List.of();
  private transient List<Member> members = List.of();
  private transient List<Meeting> meetings = List.of();
  private transient List<Choice> candidates = List.of();

  /** A slot in words. */
  public record Slot(String label, int seats, int filled, int missing) {}

  /** A member in words. */
  public record Member(String id, String name, String slot, boolean leads, LocalDate joinedOn) {}

  /** A meeting in words. */
  public record Meeting(LocalDate heldOn, int attended, String note, String by) {}

  /** A choice in a list. */
  public record Choice(String code, String label) {}

  /** A counted number. */
  public record Count(String label, long number) {}

  public void load() {
    long modelId = Ids.parse(id, "model");
    AccessScope scope = user.scope(Permission.VIEW_MODEL);
    ModelView found = models.find(scope, modelId);
    model = found;
    host = organizations.name(found.hostOrgId());
    Long areaId = found.communeId() != null ? found.communeId() : Long.valueOf(found.provinceId());
    area = territory.label(areaId);
    results = modelResults.of(modelId);
    slots =
        found.slots().stream()
            .map(s -> new Slot(label("ORG_KIND", s.orgKind()), s.seats(), s.filled(), s.missing()))
            .toList();
    members =
        found.members().stream()
            .map(
                x ->
                    new Member(
                        Ids.text(x.accountId()),
                        names.of(x.accountId()),
                        label("ORG_KIND", x.orgKind()),
                        x.leads(),
                        x.joinedOn()))
            .toList();
    meetings =
        models.meetings(scope, modelId).stream()
            .map(e -> new Meeting(e.heldOn(), e.attended(), e.note(), names.of(e.recordedBy())))
            .toList();
    manageable =
        user.may(Permission.MANAGE_MODEL)
            && models.isManaged(user.scope(Permission.MANAGE_MODEL), modelId);
    if (manageable) {
      heldOn = BusinessTime.today(clock);
      candidates =
          mentors.inProvince(found.provinceId()).stream()
              .filter(p -> found.members().stream().noneMatch(x -> x.accountId() == p.accountId()))
              .map(p -> new Choice(Ids.text(p.accountId()), names.of(p.accountId())))
              .toList();
    }
  }

  private String label(String list, String code) {
    return lists.label(list, code, language.language());
  }

  public String addMember() {
    change(Ids.parse(member, "account"), true);
    return done("desk.model.memberAdded");
  }

  public String removeMember(String account) {
    change(Ids.parse(account, "account"), false);
    return done("desk.model.memberLeft");
  }

  private void change(long account, boolean joins) {
    changeModelMember.execute(
        new ChangeModelMember.Command(
            Ids.parse(id, "model"), account, orgKind == null ? "" : orgKind, leads, joins));
  }

  public String addMeeting() {
    recordMeeting.execute(
        new RecordMeeting.Command(
            key == null ? "" : key,
            Ids.parse(id, "model"),
            Objects.requireNonNull(heldOn),
            attended == null ? 0 : attended,
            note == null ? "" : note));
    return done("desk.model.meetingSaved");
  }

  private String done(String message) {
    Messages.addFlashGlobalInfo(language.text(message));
    return "/app/mentoring/model?faces-redirect=true&id=" + id;
  }

  public String getType() {
    return model == null ? "" : label("MODEL_TYPE", model.type());
  }

  public List<Count> getByKind() {
    return counts("ACTIVITY_KIND", results == null ? Map.of() : results.byKind());
  }

  public List<Count> getByResult() {
    return counts("MEETING_RESULT", results == null ? Map.of() : results.byResult());
  }

  private List<Count> counts(String list, Map<String, Long> numbers) {
    return numbers.entrySet().stream()
        .map(e -> new Count(label(list, e.getKey()), e.getValue()))
        .toList();
  }

  /** Kinds of organisations that have a slot here. */
  public List<ValueItem> getSlotKinds() {
    return model == null
        ? List.of()
        : model.slots().stream()
            .map(s -> new ValueItem(s.orgKind(), label("ORG_KIND", s.orgKind())))
            .toList();
  }

  public LocalDate getToday() {
    return BusinessTime.today(clock);
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }

  public @Nullable String getKey() {
    return key;
  }

  public void setKey(@Nullable String key) {
    this.key = key;
  }

  public @Nullable String getMember() {
    return member;
  }

  public void setMember(@Nullable String member) {
    this.member = member;
  }

  public @Nullable String getOrgKind() {
    return orgKind;
  }

  public void setOrgKind(@Nullable String orgKind) {
    this.orgKind = orgKind;
  }

  public boolean isLeads() {
    return leads;
  }

  public void setLeads(boolean leads) {
    this.leads = leads;
  }

  public @Nullable LocalDate getHeldOn() {
    return heldOn;
  }

  public void setHeldOn(@Nullable LocalDate heldOn) {
    this.heldOn = heldOn;
  }

  public @Nullable Integer getAttended() {
    return attended;
  }

  public void setAttended(@Nullable Integer attended) {
    this.attended = attended;
  }

  public @Nullable String getNote() {
    return note;
  }

  public void setNote(@Nullable String note) {
    this.note = note;
  }

  public @Nullable ModelView getModel() {
    return model;
  }

  public ModelResults.@Nullable Result getResults() {
    return results;
  }

  public String getHost() {
    return host;
  }

  public String getArea() {
    return area;
  }

  public boolean isManageable() {
    return manageable;
  }

  public List<Slot> getSlots() {
    return slots;
  }

  public List<Member> getMembers() {
    return members;
  }

  public List<Meeting> getMeetings() {
    return meetings;
  }

  public List<Choice> getCandidates() {
    return candidates;
  }
}
