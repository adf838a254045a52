package vn.huongthien.mentoring.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Names;
import vn.huongthien.access.Permission;
import vn.huongthien.mentoring.DeclareConflict;
import vn.huongthien.mentoring.MentorQueries;
import vn.huongthien.people.CaseQueries;
import vn.huongthien.people.CaseRow;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.territory.OrganizationQueries;
import vn.huongthien.territory.TerritoryQueries;
import vn.huongthien.territory.ValueLists;

/** One mentor: what they can do, for how many, and with whom they must not work. */
@Named
@ViewScoped
@SuppressWarnings("serial") // the container passivates references to its beans
public class MentorPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private MentorQueries mentors;
  @Inject private DeclareConflict declare;
  @Inject private CaseQueries cases;
  @Inject private CurrentUser user;
  @Inject private OrganizationQueries organizations;
  @Inject private TerritoryQueries territory;
  @Inject private ValueLists lists;
  @Inject private Names names;
  @Inject private RequestLanguage language;

  private @Nullable String id;
  private transient MentorQueries.@Nullable Profile profile;
  private String name = "";
  private String area = "";
  private String organization = "";
  private String skills = "";
  private int load;
  private List<Conflict> conflicts = List.of();
  private @Nullable String code;

  /** A case that the mentor must not be offered. */
  public record Conflict(String id, String code) implements Serializable {}

  public void load() {
    long account = Ids.parse(id, "mentor");
    AccessScope scope = user.scope(Permission.ASSIGN_MENTOR);
    MentorQueries.Profile found = mentors.find(scope, account);
    profile = found;
    name = names.of(account);
    organization = organizations.name(found.orgId());
    Long commune = found.communeId();
    area = territory.label(commune != null ? commune : found.provinceId());
    skills =
        found.skills().stream()
            .sorted()
            .map(s -> lists.label("NEED", s, language.language()))
            .collect(Collectors.joining(", "));
    load = mentors.load(account);
    conflicts =
        cases.rows(scope, mentors.conflicts(scope, account)).values().stream()
            .map(c -> new Conflict(Ids.text(c.id()), c.code()))
            .toList();
  }

  /** Keeps the mentor away from a case of the user's area, named by its code. */
  public String declare() {
    String wanted = code == null ? "" : code.strip();
    CaseRow found =
        cases.search(user.scope(Permission.ASSIGN_MENTOR), wanted).stream()
            .filter(c -> c.code().equalsIgnoreCase(wanted))
            .findFirst()
            .orElseThrow(() -> new RuleViolated("rule.mentoring.conflictCase"));
    declare.execute(new DeclareConflict.Command(found.id(), Ids.parse(id, "mentor")));
    Messages.addFlashGlobalInfo(language.text("mentoring.mentor.conflictDone", found.code()));
    return "/app/mentoring/mentor?faces-redirect=true&id=" + id;
  }

  public MentorQueries.@Nullable Profile getProfile() {
    return profile;
  }

  public String getName() {
    return name;
  }

  public String getArea() {
    return area;
  }

  public String getOrganization() {
    return organization;
  }

  public String getSkills() {
    return skills;
  }

  public int getLoad() {
    return load;
  }

  public List<Conflict> getConflicts() {
    return conflicts;
  }

  public @Nullable String getCode() {
    return code;
  }

  public void setCode(@Nullable String code) {
    this.code = code;
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }
}
