package vn.huongthien.audit.chain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The audit key as it stands in the key ring's file (Tink's JSON of one HmacPrfKey), read without
 * Tink, so that an operator can check a log with nothing but the launcher.
 */
final class KeyFile {
  private static final Pattern VALUE = Pattern.compile("\"value\"\\s*:\\s*\"([^\"]+)\"");
  private static final int KEY_FIELD = 3;

  private KeyFile() {}

  /** HMAC-SHA256 under the key of the file. */
  static UnaryOperator<byte[]> mac(Path file) throws IOException {
    Matcher value = VALUE.matcher(Files.readString(file));
    if (!value.find()) {
      throw new IOException("no key in " + file);
    }
    SecretKeySpec key =
        new SecretKeySpec(bytes(Base64.getDecoder().decode(value.group(1))), "HmacSHA256");
    return input -> {
      try {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(key);
        return mac.doFinal(input);
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    };
  }

  /** The field with the key of a protobuf message whose fields are short. */
  private static byte[] bytes(byte[] message) throws IOException {
    int at = 0;
    while (at + 1 < message.length) {
      int field = message[at] >> 3;
      int type = message[at] & 7;
      int length = message[at + 1];
      if (type == 0) {
        at += 2;
      } else if (field == KEY_FIELD) {
        return Arrays.copyOfRange(message, at + 2, at + 2 + length);
      } else {
        at += 2 + length;
      }
    }
    throw new IOException("no key bytes in the key file");
  }
}
