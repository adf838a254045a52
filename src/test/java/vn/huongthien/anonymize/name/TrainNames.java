package vn.huongthien.anonymize.name;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Trains the shipped model and writes it: {@code TrainNames src/main/resources/…/names.model}. */
public final class TrainNames {
  static final long SEED = 20_260_101L;
  static final int TEXTS = 20_000;
  static final int ROUNDS = 4;

  private TrainNames() {}

  public static void main(String[] args) throws IOException {
    long start = System.nanoTime();
    byte[] model = bytes(Trainer.train(SEED, TEXTS, ROUNDS));
    Files.write(Path.of(args[0]), model);
    System.out.printf(
        "%d bytes, sha-256 %s, %d s%n",
        model.length, digest(model), (System.nanoTime() - start) / 1_000_000_000);
  }

  static byte[] bytes(NameModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }

  static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
