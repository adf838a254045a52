package vn.huongthien.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.huongthien.identity.SignInThrottle.Kind;
import vn.huongthien.shared.Vn;

/**
 * Signing in by name and password. First the slow-down takes the try, outside of any other
 * transaction; then the password is checked, for an unknown name just as long as for a known one;
 * then the session is opened and written down.
 */
@ApplicationScoped
public class SignIn {
  private final SignInThrottle throttle;
  private final KnownDevices devices;
  private final PasswordHasher hasher;
  private final SignInOutcome outcome;

  @Inject
  public SignIn(
      SignInThrottle throttle, KnownDevices devices, PasswordHasher hasher, SignInOutcome outcome) {
    this.throttle = throttle;
    this.devices = devices;
    this.hasher = hasher;
    this.outcome = outcome;
  }

  /**
   * One try.
   *
   * @param address the client's address as the trusted proxy tells it
   * @param knownDevice secret of this browser from an earlier sign-in
   * @param device kind of browser in plain words
   */
  public record Attempt(
      String userName,
      String password,
      String address,
      @Nullable String knownDevice,
      String device) {}

  /** How it ended; strangers learn no more than this. */
  public enum State {
    IN,
    WRONG,
    WAIT
  }

  /**
   * The answer.
   *
   * @param secret of the session, when signed in
   * @param knownDevice secret of the browser, when signed in
   */
  public record Result(State state, @Nullable String secret, @Nullable String knownDevice) {
    static Result no(State state) {
      return new Result(state, null, null);
    }
  }

  /** Tries once. */
  public Result attempt(Attempt attempt) {
    String name = Vn.nfc(attempt.userName()).toLowerCase(Locale.ROOT);
    String known = askable(name);
    Kind kind = devices.knows(attempt.knownDevice(), known) ? Kind.DEVICE : Kind.ACCOUNT;
    String counted = kind == Kind.DEVICE ? name + "|" + attempt.knownDevice() : name;
    throttle.prepare(Kind.ADDRESS, attempt.address());
    throttle.prepare(kind, counted);
    if (!throttle.take(Kind.ADDRESS, attempt.address()) || !throttle.take(kind, counted)) {
      return Result.no(State.WAIT);
    }
    SignInOutcome.Candidate candidate = outcome.candidate(known);
    if (!hasher.matches(attempt.password(), candidate.passwordHash())) {
      outcome.wrong();
      return Result.no(State.WRONG);
    }
    throttle.forget(kind, counted);
    throttle.giveBack(Kind.ADDRESS, attempt.address());
    String stored = candidate.passwordHash();
    String stronger =
        stored != null && PasswordHasher.isOutdated(stored)
            ? hasher.hash(attempt.password())
            : null;
    return outcome.right(candidate.accountId(), attempt, stronger);
  }

  /** No user name has a letter outside of ASCII, and the column can't even be asked for one. */
  private static String askable(String name) {
    return StandardCharsets.US_ASCII.newEncoder().canEncode(name) ? name : "?";
  }
}
