package vn.huongthien.mentoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Role;
import vn.huongthien.identity.StaffQueries;
import vn.huongthien.identity.StaffQueries.PlacedMember;
import vn.huongthien.mentoring.MentorQueries;
import vn.huongthien.mentoring.MentorQueries.MentorRow;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.platform.web.PageNumber;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.Page;
import vn.huongthien.territory.TerritoryQueries;
import vn.huongthien.territory.ValueItem;
import vn.huongthien.territory.ValueLists;

/** The mentors of the user's area, and who could become one but has no profile yet. */
@Named
@RequestScoped
public class MentorListPage {
  private static final int SIZE = 25;
  private static final List<Role> MENTORING = List.of(Role.VOLUNTEER, Role.OFFICER);

  @Inject private MentorQueries mentors;
  @Inject private StaffQueries staff;
  @Inject private CurrentUser user;
  @Inject private TerritoryQueries territory;
  @Inject private ValueLists lists;
  @Inject private RequestLanguage language;

  private @Nullable String q;
  private @Nullable String skill;
  private @Nullable String free;
  private @Nullable String page;
  private @Nullable Page<Row> rows;
  private List<Newcomer> newcomers = List.of();

  /** A line of the list. */
  public record Row(String id, MentorRow mentor, String area, String skills) {
    public String getTone() {
      return mentor.pledgeOn() == null || mentor.isFull()
          ? "warn"
          : mentor.available() ? "ok" : "quiet";
    }

    /** End of the message key of the state. */
    public String getState() {
      return mentor.pledgeOn() == null
          ? "noPledge"
          : !mentor.available() ? "unavailable" : mentor.isFull() ? "full" : "free";
    }
  }

  /** Somebody without a profile. */
  public record Newcomer(String id, String name, String area) {}

  public void load() {
    AccessScope scope = user.scope(Permission.ASSIGN_MENTOR);
    Page<MentorRow> found =
        mentors.page(
            scope,
            new MentorQueries.MentorFilter(
                q == null ? "" : q, skill == null || skill.isEmpty() ? null : skill, free != null),
            PageNumber.request(page, SIZE));
    rows =
        new Page<>(found.rows().stream().map(this::row).toList(), found.total(), found.request());
    newcomers = newcomers(scope);
  }

  private Row row(MentorRow m) {
    Long area = m.communeId() != null ? m.communeId() : Long.valueOf(m.provinceId());
    return new Row(Ids.text(m.accountId()), m, territory.label(area), skillsText(m.skills()));
  }

  private String skillsText(Collection<String> skills) {
    return skills.stream()
        .sorted()
        .map(s -> lists.label("NEED", s, language.language()))
        .collect(Collectors.joining(", "));
  }

  private List<Newcomer> newcomers(AccessScope scope) {
    Map<Long, PlacedMember> here = new LinkedHashMap<>();
    for (PlacedMember m : staff.placed(MENTORING)) {
      Long province = m.provinceId();
      if (province != null && mentors.covers(scope, province, m.communeId(), m.organizationId())) {
        here.putIfAbsent(m.id(), m);
      }
    }
    Set<Long> known = mentors.known(here.keySet());
    return here.values().stream()
        .filter(m -> !known.contains(m.id()))
        .map(m -> new Newcomer(Ids.text(m.id()), m.displayName(), territory.label(areaOf(m))))
        .toList();
  }

  private static long areaOf(PlacedMember m) {
    Long commune = m.communeId();
    Long province = m.provinceId();
    return commune != null ? commune : province == null ? 0 : province;
  }

  public @Nullable Page<Row> getRows() {
    return rows;
  }

  public List<Newcomer> getNewcomers() {
    return newcomers;
  }

  public List<ValueItem> getSkills() {
    return lists.items("NEED", language.language());
  }

  public @Nullable String getQ() {
    return q;
  }

  public void setQ(@Nullable String q) {
    this.q = q;
  }

  public @Nullable String getSkill() {
    return skill;
  }

  public void setSkill(@Nullable String skill) {
    this.skill = skill;
  }

  public @Nullable String getFree() {
    return free;
  }

  public void setFree(@Nullable String free) {
    this.free = free;
  }

  public @Nullable String getPage() {
    return page;
  }

  public void setPage(@Nullable String page) {
    this.page = page;
  }
}
