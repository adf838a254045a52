package vn.huongthien.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.security.SecureRandom;

/** Names one request in the log, in the audit trail and on an error page; it tells nothing else. */
@Named("requestId")
@RequestScoped
public class RequestId {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

  private final String value = make();

  private static String make() {
    StringBuilder out = new StringBuilder(10);
    for (int i = 0; i < 10; i++) {
      out.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return out.toString();
  }

  public String getValue() {
    return value;
  }
}
