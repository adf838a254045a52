package vn.huongthien.newsroom;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.publishing.BodyText;
import vn.huongthien.publishing.ContentKind;
import vn.huongthien.shared.Tokens;
import vn.huongthien.shared.Vn;

/**
 * What the public would get, in the one form that is hashed: all texts composed (NFC), line ends as
 * LF, blanks at line ends gone. Two texts that a reader can't tell apart have the same hash, any
 * other change has another.
 *
 * @param mediaDigests SHA-256 of each picture or clip, in hex, in their order
 */
public record Payload(
    Language language,
    ContentKind kind,
    int area,
    String title,
    String lead,
    String body,
    String placeLabel,
    String notice,
    List<String> mediaDigests) {
  private static final int VERSION = 1;

  public Payload {
    title = line(title);
    lead = line(lead);
    body = BodyText.normal(Vn.nfc(body));
    placeLabel = line(placeLabel);
    notice = line(notice);
    mediaDigests = List.copyOf(mediaDigests);
  }

  /** SHA-256 over version, language and all parts, each with its length before it; 32 bytes. */
  public byte[] hash() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(VERSION);
      write(out, language.code());
      write(out, kind.name());
      out.writeInt(area);
      write(out, title);
      write(out, lead);
      write(out, body);
      write(out, placeLabel);
      write(out, notice);
      out.writeInt(mediaDigests.size());
      for (String digest : mediaDigests) {
        write(out, digest);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Tokens.sha256(bytes.toByteArray());
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }

  private static String line(String text) {
    return BodyText.normal(Vn.nfc(text)).replaceAll("\\s+", " ");
  }
}
