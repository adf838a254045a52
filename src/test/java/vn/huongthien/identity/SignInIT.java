package vn.huongthien.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import vn.huongthien.identity.SignIn.Attempt;
import vn.huongthien.identity.SignIn.State;
import vn.huongthien.people.CaseWorld;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.platform.persistence.CaseData;

/** Guessing is slow, however many guess at once; whoever knows the password gets in. */
@ArquillianTest
class SignInIT {
  private static final String RIGHT = "bốn từ không ai đoán";

  @Inject private CaseWorld world;
  @Inject private Accounts accounts;
  @Inject private SignIn signIn;
  @Inject @CaseData private EntityManager em;

  private final String office = "203.0.113." + UUID.randomUUID();

  @Test
  void twentyColleaguesBehindOneAddressComeInAtOnce() throws Exception {
    List<String> names = IntStream.range(0, 20).mapToObj(i -> somebody()).toList();
    AtomicInteger next = new AtomicInteger();
    List<State> states =
        world.parallel(20, () -> tried(names.get(next.getAndIncrement()), RIGHT, office, null));
    assertThat(states).containsOnly(State.IN);
  }

  @Test
  void anOfficeThatSignsInAllDayIsNotSlowedDown() {
    String name = somebody();
    wrongTriesFromTheOffice(57);
    for (int i = 0; i < 5; i++) {
      assertThat(tried(name, RIGHT, office, null)).as("sign-in " + i).isEqualTo(State.IN);
    }
  }

  @Test
  void manyGuessesAtOnceAreCountedEach() throws Exception {
    String name = somebody();
    AtomicInteger from = new AtomicInteger();
    List<State> states =
        world.parallel(
            40, () -> tried(name, "đoán bừa", "198.51.100." + from.incrementAndGet(), null));
    assertThat(states).doesNotContain(State.IN);
    assertThat(Collections.frequency(states, State.WRONG)).isEqualTo(5);
    assertThat(tried(name, RIGHT, "198.51.100.200", null)).isEqualTo(State.WAIT);
  }

  @Test
  void guessesAtManyNamesFromOneAddressAreSlowedDown() {
    wrongTriesFromTheOffice(58);
    assertThat(tried("ai-do-59", "x", office, null)).isEqualTo(State.WRONG);
    assertThat(tried("ai-do-60", "x", office, null)).isEqualTo(State.WRONG);
    assertThat(tried("ai-do-61", "x", office, null)).isEqualTo(State.WAIT);
  }

  @Test
  void theOwnerComesInFromABrowserOfHisWhileStrangersGuess() {
    String name = somebody();
    String browser = signIn.attempt(attempt(name, RIGHT, office, null)).knownDevice();
    for (int i = 0; i < 6; i++) {
      tried(name, "đoán bừa", "198.51.100." + i, null);
    }
    assertThat(tried(name, RIGHT, "198.51.100.7", null)).isEqualTo(State.WAIT);
    assertThat(tried(name, RIGHT, "203.0.113.9", browser)).isEqualTo(State.IN);
  }

  @Test
  void nobodyWaitsLongerThanAQuarterOfAnHour() {
    String name = somebody();
    for (int i = 0; i < 5; i++) {
      tried(name, "đoán bừa", office, null);
    }
    sql("UPDATE sign_in_throttle SET failures = 1000, free_at = '2000-01-01' WHERE failures = 5");
    assertThat(tried(name, RIGHT.substring(1), office, null)).isEqualTo(State.WRONG);
    assertThat(number("SELECT MAX(TIMESTAMPDIFF(SECOND, last_at, free_at)) FROM sign_in_throttle"))
        .isBetween(890L, 900L);
    sql("UPDATE sign_in_throttle SET free_at = '2000-01-01' WHERE failures > 1000");
    assertThat(tried(name, RIGHT, office, null)).isEqualTo(State.IN);
  }

  /** Each takes a tenth of a second or more, so that most are written down at once. */
  private void wrongTriesFromTheOffice(int many) {
    assertThat(tried("ai-do", "x", office, null)).isEqualTo(State.WRONG);
    sql(
        "UPDATE sign_in_throttle SET failures = "
            + many
            + " WHERE id = UNHEX(SHA2('ADDRESS|"
            + office
            + "', 256))");
  }

  private State tried(String name, String password, String address, String browser) {
    return signIn.attempt(attempt(name, password, address, browser)).state();
  }

  private static Attempt attempt(String name, String password, String address, String browser) {
    return new Attempt(name, password, address, browser, "Firefox");
  }

  private String somebody() {
    String name = "vao-" + UUID.randomUUID().toString().substring(0, 13);
    accounts.create(new Accounts.NewAccount(name, "Thử", null, Language.VI), RIGHT);
    return name;
  }

  private void sql(String statement) {
    world.inTransaction(() -> em.createNativeQuery(statement).executeUpdate());
  }

  private long number(String query) {
    Object found = world.inTransaction(() -> em.createNativeQuery(query).getSingleResult());
    return ((Number) found).longValue();
  }
}
