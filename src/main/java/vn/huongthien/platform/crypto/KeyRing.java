package vn.huongthien.platform.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.config.TinkConfig2026;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfSet;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import javax.sql.DataSource;
import vn.huongthien.platform.config.PlatformConfig;
import vn.huongthien.platform.persistence.CaseData;

/**
 * The keys that stand outside the database: one to wrap data keys, one for blind indexes, one for
 * the audit chain. They are made at the very first start only; if they are missing while the
 * database already holds sealed data, the application refuses to start rather than make new ones.
 */
@ApplicationScoped
public class KeyRing {
  private final Path folder;
  private final DataSource database;
  private KeysetHandle wrapping;
  private PrfSet index;
  private PrfSet audit;

  @Inject
  public KeyRing(PlatformConfig config, @CaseData DataSource database) {
    this.folder = config.keysDir();
    this.database = database;
  }

  @PostConstruct
  void load() {
    try {
      Path kek = folder.resolve("kek.json");
      if (Files.notExists(kek)) {
        create();
      }
      wrapping = read("kek.json");
      index = read("index.json").getPrimitive(TinkConfig2026.get(), PrfSet.class);
      audit = read("audit.json").getPrimitive(TinkConfig2026.get(), PrfSet.class);
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("the key ring in " + folder + " cannot be read", e);
    }
  }

  /** The key that {@link #load} looks for is written last, so half a ring is made anew. */
  private void create() throws GeneralSecurityException, IOException {
    if (DataKeys.needed(database)) {
      throw new IllegalStateException(
          "the keys are missing in "
              + folder
              + " but the database holds sealed data:"
              + " give the folder of its keys (ht.keys.dir)");
    }
    Files.createDirectories(folder);
    write(
        "index.json",
        KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF, TinkConfig2026.get()));
    write(
        "audit.json",
        KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF, TinkConfig2026.get()));
    write(
        "kek.json",
        KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, TinkConfig2026.get()));
  }

  /** Whole or not at all, over what a first start left that was cut short. */
  private void write(String name, KeysetHandle keys) throws GeneralSecurityException, IOException {
    Path fresh = folder.resolve(name + ".new");
    Files.deleteIfExists(fresh);
    Files.createFile(
        fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(
        fresh,
        TinkJsonProtoKeysetFormat.serializeKeyset(
            keys, TinkConfig2026.get(), InsecureSecretKeyAccess.get()));
    Files.move(fresh, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }

  private KeysetHandle read(String name) throws GeneralSecurityException, IOException {
    return TinkJsonProtoKeysetFormat.parseKeyset(
        Files.readString(folder.resolve(name)),
        TinkConfig2026.get(),
        InsecureSecretKeyAccess.get());
  }

  Aead wrapping() throws GeneralSecurityException {
    return wrapping.getPrimitive(TinkConfig2026.get(), Aead.class);
  }

  byte[] blindIndex(byte[] input) throws GeneralSecurityException {
    return index.computePrimary(input, 16);
  }

  /** HMAC-SHA256 under the key of the audit chain, 32 bytes. */
  public byte[] auditMac(byte[] input) {
    try {
      return audit.computePrimary(input, 32);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Names the audit key in each row, so that a later key can follow it. */
  public int auditKeyId() {
    return audit.getPrimaryId();
  }
}
