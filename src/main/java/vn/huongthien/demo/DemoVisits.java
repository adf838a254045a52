package vn.huongthien.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.Role;
import vn.huongthien.demo.DemoCases.Opened;
import vn.huongthien.people.CaseVault;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.shared.Ids;

/**
 * Two years of mentoring, written in batches: the commands take today's acts only, and thousands of
 * rows one by one would make the first start slow. What it writes is what the commands write.
 */
@ApplicationScoped
class DemoVisits {
  /** People one volunteer carries; there is room for a few more. */
  private static final int MOST = 35;

  private static final List<Integer> FREQUENCIES = List.of(14, 14, 21, 30, 30);
  private static final List<String> KINDS =
      List.of(
          "HOME_VISIT",
          "HOME_VISIT",
          "HOME_VISIT",
          "PHONE_CALL",
          "OFFICE_MEETING",
          "PAPERWORK",
          "JOB_REFERRAL",
          "LOAN_SUPPORT",
          "LEGAL_ADVICE",
          "FAMILY_OUTREACH");
  private static final List<String> RESULTS =
      List.of("STABLE", "STABLE", "STABLE", "STABLE", "DIFFICULTY", "SOLVED", "URGENT");
  private static final List<String> REASONS = List.of("AWAY", "WORKS_FAR", "ILL", "WEATHER_OTHER");
  private static final List<String> NOTES =
      List.of(
          "Đã hướng dẫn làm lại căn cước, hẹn tuần sau đi cùng.",
          "Gia đình vui vẻ, đang tìm việc ở gần nhà.",
          "Hỏi về vay vốn, đã đưa mẫu đơn.",
          "Công việc ổn định, con đi học đều.");

  private final DataSource database;
  private final CaseVault vault;
  private final Clock clock;

  @Inject
  DemoVisits(@CaseData DataSource database, CaseVault vault, Clock clock) {
    this.database = database;
    this.vault = vault;
    this.clock = clock;
  }

  /** A meeting that took place, or did not. */
  private record Visit(
      Opened of, long mentor, LocalDate on, String kind, @Nullable String result, int note) {}

  /**
   * Gives four of five cases a mentor and writes their meetings, {@code wanted} of them in all.
   *
   * @param models ids of models that cases may belong to
   */
  @Transactional
  void write(List<Opened> cases, int wanted, List<Long> models, DemoCast cast) {
    Random random = new Random(20260103);
    List<Visit> visits = new ArrayList<>();
    Map<Long, Integer> carried = new HashMap<>();
    try (Connection c = database.getConnection()) {
      for (Opened opened : cases) {
        if (random.nextInt(5) == 0) {
          continue;
        }
        long mentor = mentor(opened, carried, cast);
        int days = FREQUENCIES.get(random.nextInt(FREQUENCIES.size()));
        LocalDate start = opened.openedOn().plusDays(3L + random.nextInt(14));
        Long model = random.nextInt(3) == 0 ? models.get(random.nextInt(models.size())) : null;
        assign(c, opened, mentor, days, start, model, cast);
        visits.addAll(visitsOf(opened, mentor, start, days, random));
      }
      insert(c, exactly(wanted, visits, random), random);
    } catch (SQLException e) {
      throw new IllegalStateException("the demo data could not be written", e);
    }
  }

  /** The volunteer of the place, as long as that one can take more; then the officer. */
  private static long mentor(Opened opened, Map<Long, Integer> carried, DemoCast cast) {
    long commune = opened.commune().id();
    long province = opened.commune().provinceId();
    long volunteer = cast.of(Role.VOLUNTEER, commune, province).id();
    int now = carried.merge(volunteer, 1, Integer::sum);
    return now <= MOST ? volunteer : cast.of(Role.OFFICER, commune, province).id();
  }

  private List<Visit> visitsOf(Opened of, long mentor, LocalDate start, int days, Random random) {
    LocalDate today = BusinessTime.today(clock);
    LocalDate end = random.nextInt(5) == 0 ? today.minusDays(days + random.nextInt(40)) : today;
    List<Visit> visits = new ArrayList<>();
    LocalDate on = start;
    while (on.isBefore(end)) {
      boolean met = random.nextInt(12) > 0;
      String kind = KINDS.get(random.nextInt(KINDS.size()));
      String result = met ? RESULTS.get(random.nextInt(RESULTS.size())) : null;
      int note = random.nextInt(6) == 0 ? random.nextInt(NOTES.size()) : -1;
      visits.add(new Visit(of, mentor, on, met ? kind : "HOME_VISIT", result, note));
      on = on.plusDays(Math.max(3, days - 4 + random.nextInt(8)));
    }
    return visits;
  }

  /** Drops some of the older half, or adds calls in between, until the number is right. */
  private static List<Visit> exactly(int wanted, List<Visit> visits, Random random) {
    List<Visit> all = new ArrayList<>(visits);
    all.sort(Comparator.comparing(Visit::on));
    while (all.size() > wanted) {
      all.remove(random.nextInt(Math.max(1, all.size() / 2)));
    }
    while (!visits.isEmpty() && all.size() < wanted) {
      Visit v = visits.get(random.nextInt(visits.size()));
      all.add(new Visit(v.of(), v.mentor(), v.on(), "PHONE_CALL", "STABLE", -1));
    }
    return all;
  }

  private static void assign(
      Connection c,
      Opened opened,
      long mentor,
      int days,
      LocalDate start,
      @Nullable Long model,
      DemoCast cast)
      throws SQLException {
    long id = Ids.next();
    long officer = cast.of(Role.OFFICER, opened.commune().id(), opened.commune().provinceId()).id();
    update(
        c,
        "INSERT INTO mentoring_assignment (id, version, case_id, mentor_account_id, role, model_id,"
            + " state, frequency_days, proposed_by, proposed_on, mentor_agreed_on,"
            + " person_agreed_on, person_answer_by, started_on, open_key, main_case_id)"
            + " VALUES (?, 1, ?, ?, 'MAIN', ?, 'ACTIVE', ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        opened.id(),
        mentor,
        model,
        days,
        officer,
        start.minusDays(2),
        start,
        start,
        officer,
        start,
        opened.id() + ":" + mentor,
        opened.id());
    update(
        c,
        "INSERT INTO assignment_frequency (id, assignment_id, days, valid_from, agreed_by)"
            + " VALUES (?, ?, ?, ?, ?)",
        Ids.next(),
        id,
        days,
        start,
        officer);
    update(
        c,
        "INSERT INTO case_access (id, version, case_id, account_id, kind, valid_from)"
            + " VALUES (?, 1, ?, ?, 'ASSIGNED', ?)",
        Ids.next(),
        opened.id(),
        mentor,
        start);
    update(
        c,
        "UPDATE support_case SET help = 'SUPPORTED', supervision = 'ACTIVE' WHERE id = ?",
        opened.id());
  }

  private void insert(Connection c, List<Visit> visits, Random random) throws SQLException {
    try (PreparedStatement activity =
            c.prepareStatement(
                "INSERT INTO support_activity (id, version, case_id, author_id, kind, mode,"
                    + " happened_at, happened_on, state, not_met_reason, note_sealed, recorded_at,"
                    + " client_key) VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        PreparedStatement participant =
            c.prepareStatement(
                "INSERT INTO participant (id, version, activity_id, case_id, result)"
                    + " VALUES (?, 1, ?, ?, ?)")) {
      for (Visit v : visits) {
        long id = Ids.next();
        boolean met = v.result() != null;
        LocalTime at = LocalTime.of(8 + random.nextInt(10), 5 * random.nextInt(12));
        LocalDateTime utc =
            LocalDateTime.ofInstant(
                v.on().atTime(at).atZone(BusinessTime.ZONE).toInstant(), ZoneOffset.UTC);
        byte[] note =
            v.note() < 0
                ? null
                : vault.seal(
                    v.of().id(), "support_activity", "note_sealed", id, NOTES.get(v.note()));
        add(
            activity,
            id,
            v.of().id(),
            v.mentor(),
            v.kind(),
            v.kind().equals("PHONE_CALL") ? "PHONE" : "IN_PERSON",
            utc,
            v.on(),
            met ? "DONE" : "NOT_MET",
            met ? null : REASONS.get(random.nextInt(REASONS.size())),
            note,
            utc.plusHours(1),
            new UUID(random.nextLong(), random.nextLong()).toString());
        add(participant, Ids.next(), id, v.of().id(), v.result());
      }
      activity.executeBatch();
      participant.executeBatch();
    }
  }

  private static void update(Connection c, String sql, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = c.prepareStatement(sql)) {
      set(statement, values);
      statement.executeUpdate();
    }
  }

  private static void add(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    set(statement, values);
    statement.addBatch();
  }

  private static void set(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }
}
