package vn.huongthien.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import vn.huongthien.shared.Tokens;

/**
 * One finished answer, ready to be sent again and again.
 *
 * @param zipped the same bytes with gzip
 * @param etag names the content, without quotes
 * @param location where to go instead; "" for an answer of its own
 */
@SuppressWarnings("ArrayRecordComponent") // bytes to send; answers are never compared
record Rendered(
    int status, String type, byte[] bytes, byte[] zipped, String etag, String location) {
  static final String HTML = "text/html;charset=UTF-8";

  static Rendered of(int status, String type, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String etag = HexFormat.of().formatHex(Tokens.sha256(bytes), 0, 12);
    return new Rendered(status, type, bytes, zip(bytes), etag, "");
  }

  static Rendered moved(String location) {
    return new Rendered(301, HTML, new byte[0], new byte[0], "", location);
  }

  /** Only what is there may be kept; what is gone or unknown is looked up each time. */
  boolean keepable() {
    return status == 200;
  }

  private static byte[] zip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
