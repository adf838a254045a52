package vn.huongthien.mentoring.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Names;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Role;
import vn.huongthien.access.Scoped;
import vn.huongthien.identity.StaffQueries;
import vn.huongthien.identity.StaffQueries.PlacedMember;
import vn.huongthien.mentoring.MentorQueries;
import vn.huongthien.mentoring.SaveMentorProfile;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.shared.Ids;
import vn.huongthien.territory.OrganizationView;
import vn.huongthien.territory.PlaceChoice;
import vn.huongthien.territory.ValueItem;
import vn.huongthien.territory.ValueLists;

/** The profile of a mentor. A new one begins with the area that the account's role is for. */
@Named
@ViewScoped
@SuppressWarnings("serial") // the container passivates references to its beans
public class MentorEditPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int USUAL_CAPACITY = 5;

  @Inject private MentorQueries mentors;
  @Inject private SaveMentorProfile save;
  @Inject private StaffQueries staff;
  @Inject private CurrentUser user;
  @Inject private Names names;
  @Inject private PlaceChoice place;
  @Inject private ValueLists lists;
  @Inject private Scoped scoped;
  @Inject private RequestLanguage language;
  @Inject private Clock clock;

  private @Nullable String id;
  private int version;
  private String name = "";
  private @Nullable String organization;
  private int capacity = USUAL_CAPACITY;
  private List<String> skills = new ArrayList<>();
  private @Nullable LocalDate pledgeOn;
  private boolean available = true;

  /** A choice in a list. */
  public record Choice(String code, String label) implements Serializable {}

  public void load() {
    long account = Ids.parse(id, "mentor");
    AccessScope scope = user.scope(Permission.ASSIGN_MENTOR);
    if (mentors.known(Set.of(account)).isEmpty()) {
      begin(scope, account);
    } else {
      show(mentors.find(scope, account));
    }
    name = names.of(account);
  }

  private void begin(AccessScope scope, long account) {
    Optional<PlacedMember> here =
        staff.placed(List.of(Role.VOLUNTEER, Role.OFFICER)).stream()
            .filter(m -> m.id() == account)
            .filter(
                m ->
                    m.provinceId() != null
                        && mentors.covers(scope, m.provinceId(), m.communeId(), m.organizationId()))
            .findFirst();
    PlacedMember member = scoped.found(here, "mentor", account);
    place.choose(member.provinceId(), member.communeId());
    organization = member.organizationId() == null ? null : Ids.text(member.organizationId());
  }

  private void show(MentorQueries.Profile p) {
    version = p.version();
    place.choose(p.provinceId(), p.communeId());
    organization = p.orgId() == null ? null : Ids.text(p.orgId());
    capacity = p.capacity();
    skills = new ArrayList<>(p.skills());
    pledgeOn = p.pledgeOn();
    available = p.available();
  }

  public String save() {
    save.execute(
        new SaveMentorProfile.Command(
            Ids.parse(id, "mentor"),
            organization == null ? null : Ids.parse(organization, "organization"),
            Objects.requireNonNullElse(place.provinceId(), 0L),
            place.communeId(),
            capacity,
            Set.copyOf(skills),
            pledgeOn,
            available,
            version));
    Messages.addFlashGlobalInfo(language.text("mentoring.mentor.saved"));
    return "/app/mentoring/mentor?faces-redirect=true&id=" + id;
  }

  /** Organisations of the area; the whole province, because associations work beyond a commune. */
  public List<Choice> getOrganizations() {
    return place.organizationsOfProvince().stream().map(MentorEditPage::choice).toList();
  }

  private static Choice choice(OrganizationView o) {
    return new Choice(Ids.text(o.id()), o.name());
  }

  public List<ValueItem> getAllSkills() {
    return lists.items("NEED", language.language());
  }

  public LocalDate getToday() {
    return BusinessTime.today(clock);
  }

  public boolean isFresh() {
    return version == 0;
  }

  public String getName() {
    return name;
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }

  public @Nullable String getOrganization() {
    return organization;
  }

  public void setOrganization(@Nullable String organization) {
    this.organization = organization;
  }

  public int getCapacity() {
    return capacity;
  }

  public void setCapacity(int capacity) {
    this.capacity = capacity;
  }

  public List<String> getSkills() {
    return skills;
  }

  public void setSkills(List<String> skills) {
    this.skills = skills;
  }

  public @Nullable LocalDate getPledgeOn() {
    return pledgeOn;
  }

  public void setPledgeOn(@Nullable LocalDate pledgeOn) {
    this.pledgeOn = pledgeOn;
  }

  public boolean isAvailable() {
    return available;
  }

  public void setAvailable(boolean available) {
    this.available = available;
  }

  public PlaceChoice getPlace() {
    return place;
  }
}
