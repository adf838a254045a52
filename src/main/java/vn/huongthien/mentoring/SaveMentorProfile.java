package vn.huongthien.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.access.Scoped;
import vn.huongthien.audit.AuditSubject;
import vn.huongthien.audit.Audited;
import vn.huongthien.mentoring.domain.MentorProfile;
import vn.huongthien.mentoring.store.MentorRepository;
import vn.huongthien.mentoring.store.MentorScope;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.shared.Conflict;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.territory.ValueLists;

/** Writes down what a mentor can do, for how many people, and the pledge of confidentiality. */
@ApplicationScoped
public class SaveMentorProfile {
  private static final int MAX_CAPACITY = 50;

  private final CurrentUser user;
  private final MentorRepository mentors;
  private final ValueLists lists;
  private final Scoped scoped;
  private final Clock clock;

  @Inject
  public SaveMentorProfile(
      CurrentUser user, MentorRepository mentors, ValueLists lists, Scoped scoped, Clock clock) {
    this.user = user;
    this.mentors = mentors;
    this.lists = lists;
    this.scoped = scoped;
    this.clock = clock;
  }

  /**
   * @param skills codes of the list NEED
   * @param pledgeOn day of the pledge of confidentiality; null for none yet
   * @param version of the profile as the user saw it; 0 for a new one
   */
  public record Command(
      long accountId,
      @Nullable Long orgId,
      long provinceId,
      @Nullable Long communeId,
      int capacity,
      Set<String> skills,
      @Nullable LocalDate pledgeOn,
      boolean available,
      int version)
      implements AuditSubject {
    /** A new profile. */
    public Command(
        long accountId,
        @Nullable Long orgId,
        long provinceId,
        @Nullable Long communeId,
        int capacity,
        Set<String> skills,
        @Nullable LocalDate pledgeOn,
        boolean available) {
      this(accountId, orgId, provinceId, communeId, capacity, skills, pledgeOn, available, 0);
    }

    @Override
    public long auditObject() {
      return accountId;
    }
  }

  /**
   * @throws Conflict when somebody else saved the profile since the user read it
   */
  @Requires(Permission.ASSIGN_MENTOR)
  @Transactional
  @Audited(action = "mentoring.saveMentor", object = "mentor")
  public long execute(Command command) {
    AccessScope scope = user.scope(Permission.ASSIGN_MENTOR);
    MentorProfile known = mentors.profile(command.accountId());
    if (known != null && !MentorScope.covers(scope, known)) {
      scoped.found((Object) null, "mentor", command.accountId());
    }
    if (known != null && known.version() != command.version()) {
      throw new Conflict("mentor");
    }
    rule(
        MentorScope.covers(scope, command.provinceId(), command.communeId(), command.orgId()),
        "mentorArea");
    rule(command.capacity() >= 0 && command.capacity() <= MAX_CAPACITY, "capacity");
    rule(command.skills().stream().allMatch(s -> lists.contains("NEED", s)), "skills");
    LocalDate pledge = command.pledgeOn();
    rule(pledge == null || !pledge.isAfter(BusinessTime.today(clock)), "future");
    MentorProfile profile = known == null ? new MentorProfile(command.accountId()) : known;
    profile.describe(
        new MentorProfile.Details(
            command.orgId(),
            command.provinceId(),
            command.communeId(),
            command.capacity(),
            command.skills(),
            pledge,
            command.available()));
    if (known == null) {
      mentors.add(profile);
    }
    mentors.flush();
    return command.accountId();
  }

  private static void rule(boolean kept, String code) {
    if (!kept) {
      throw new RuleViolated("rule.mentoring." + code);
    }
  }
}
