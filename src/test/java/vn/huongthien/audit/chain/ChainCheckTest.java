package vn.huongthien.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.config.TinkConfig2026;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a written log, the first bad row is named. */
class ChainCheckTest {
  private static final int ROWS = 20;
  private static final UnaryOperator<byte[]> MAC = hmac("the audit key of this test");

  private final List<ChainRow> log = new ArrayList<>();
  private byte[] headHash = new byte[32];

  @TempDir private Path folder;
  private Path anchors;

  @BeforeEach
  void write() throws Exception {
    anchors = folder.resolve("audit-head.log");
    StringBuilder heads = new StringBuilder();
    for (int seq = 1; seq <= ROWS; seq++) {
      ChainRow row = signed(row(seq, headHash), MAC);
      log.add(row);
      headHash = row.hash();
      heads.append(seq).append(' ').append(HexFormat.of().formatHex(headHash)).append('\n');
    }
    Files.writeString(anchors, heads);
  }

  @Test
  void anUntouchedLogIsWhole() {
    assertThat(firstBad()).isNull();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void anyColumnEditedIsFound(int column) {
    log.set(6, edited(log.get(6), column));
    assertThat(firstBad()).isEqualTo(7);
  }

  @Test
  void aDeletedRowIsFound() {
    log.remove(0);
    assertThat(firstBad()).isEqualTo(1);
  }

  @Test
  void aRowDeletedInTheMiddleIsFound() {
    log.remove(9);
    assertThat(firstBad()).isEqualTo(10);
  }

  @Test
  void theLastRowDeletedIsFoundByTheHead() {
    log.remove(ROWS - 1);
    assertThat(firstBad()).isEqualTo(ROWS);
  }

  @Test
  void aTailCutOffTogetherWithTheHeadIsFoundByTheFile() {
    log.subList(15, ROWS).clear();
    headHash = log.get(14).hash();
    assertThat(firstBad(15)).isEqualTo(16);
  }

  @Test
  void withoutTheFileSuchACutIsNotFound() throws Exception {
    log.subList(15, ROWS).clear();
    headHash = log.get(14).hash();
    Files.delete(anchors);
    assertThat(firstBad(15)).isNull();
  }

  @Test
  void twoRowsChangedOverAreFound() {
    Collections.swap(log, 4, 5);
    assertThat(firstBad()).isEqualTo(5);
  }

  @Test
  void twoRowsWithTheirNumbersChangedOverAreFound() {
    ChainRow five = log.get(4);
    ChainRow six = log.get(5);
    log.set(4, numbered(six, 5));
    log.set(5, numbered(five, 6));
    assertThat(firstBad()).isEqualTo(5);
  }

  @Test
  void aRowPutInIsFound() {
    log.add(10, signed(row(11, log.get(9).hash()), hmac("another key")));
    assertThat(firstBad()).isEqualTo(11);
  }

  @Test
  void aRowPutInAtTheEndIsFound() {
    log.add(signed(row(ROWS + 1, headHash), hmac("another key")));
    assertThat(firstBad()).isEqualTo(ROWS + 1L);
  }

  @Test
  void aLogRewrittenWithTheStolenKeyIsFoundByTheFile() {
    byte[] before = log.get(2).hash();
    for (int i = 3; i < ROWS; i++) {
      ChainRow forged = signed(row(i + 1, before, "forged"), MAC);
      log.set(i, forged);
      before = forged.hash();
    }
    headHash = before;
    assertThat(firstBad()).isEqualTo(4);
  }

  @Test
  void twoHundredRandomChangesAreAllFound() {
    long seed = 20_261_124L;
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      int at = random.nextInt(ROWS);
      ChainRow before = log.get(at);
      log.set(at, edited(before, random.nextInt(13)));
      assertThat(firstBad()).as("seed %s, change %s", seed, i).isEqualTo(at + 1L);
      log.set(at, before);
    }
  }

  @Test
  void theKeyFileIsReadWithoutTink() throws Exception {
    KeysetHandle keys =
        KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF, TinkConfig2026.get());
    Path file = folder.resolve("audit.json");
    Files.writeString(
        file,
        TinkJsonProtoKeysetFormat.serializeKeyset(
            keys, TinkConfig2026.get(), InsecureSecretKeyAccess.get()));
    byte[] input = "row".getBytes(StandardCharsets.UTF_8);
    assertThat(KeyFile.mac(file).apply(input))
        .isEqualTo(keys.getPrimitive(TinkConfig2026.get(), PrfSet.class).computePrimary(input, 32));
  }

  private @Nullable Long firstBad() {
    return firstBad(ROWS);
  }

  private @Nullable Long firstBad(long headSeq) {
    ChainCheck check = new ChainCheck(anchors, MAC);
    for (ChainRow row : log) {
      if (!check.accept(row)) {
        break;
      }
    }
    return check.firstBad(headSeq, headHash);
  }

  private static ChainRow row(long seq, byte[] prev) {
    return row(seq, prev, "case.open");
  }

  private static ChainRow row(long seq, byte[] prev, String action) {
    return new ChainRow(
        seq,
        Instant.parse("2026-11-24T01:02:03.000004Z").plusSeconds(seq),
        41L,
        new byte[] {1, 2},
        action,
        "case",
        4_711L,
        "F3",
        new byte[] {3},
        "DONE",
        "REQ",
        7,
        prev,
        new byte[0]);
  }

  private static ChainRow signed(ChainRow r, UnaryOperator<byte[]> mac) {
    return with(r, r.seq(), r.prevHash(), mac.apply(r.canonical()));
  }

  private static ChainRow numbered(ChainRow r, long seq) {
    return with(r, seq, r.prevHash(), r.hash());
  }

  private static ChainRow with(ChainRow r, long seq, byte[] prev, byte[] hash) {
    return new ChainRow(
        seq,
        r.at(),
        r.actorId(),
        r.sessionHash(),
        r.action(),
        r.object(),
        r.objectId(),
        r.fieldClasses(),
        r.reasonSealed(),
        r.outcome(),
        r.requestId(),
        r.keyId(),
        prev,
        hash);
  }

  private static ChainRow edited(ChainRow r, int column) {
    return new ChainRow(
        column == 0 ? r.seq() + 100 : r.seq(),
        column == 1 ? r.at().plusNanos(1_000) : r.at(),
        column == 2 ? Long.valueOf(42) : r.actorId(),
        column == 3 ? null : r.sessionHash(),
        column == 4 ? r.action() + "x" : r.action(),
        column == 5 ? "model" : r.object(),
        column == 6 ? null : r.objectId(),
        column == 7 ? "" : r.fieldClasses(),
        column == 8 ? new byte[] {4} : r.reasonSealed(),
        column == 9 ? "MISS" : r.outcome(),
        column == 10 ? "REQ2" : r.requestId(),
        column == 11 ? 8 : r.keyId(),
        column == 12 ? new byte[32] : r.prevHash(),
        column == 12 && r.seq() == 1 ? new byte[32] : r.hash());
  }

  private static UnaryOperator<byte[]> hmac(String key) {
    return input -> {
      try {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return mac.doFinal(input);
      } catch (java.security.GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    };
  }
}
