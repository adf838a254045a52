package vn.huongthien.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import vn.huongthien.people.domain.PersonSeal;
import vn.huongthien.platform.crypto.Vault;

/** Binds the vault to the row of one person. */
@ApplicationScoped
public class PersonSeals {
  private final Vault vault;

  @Inject
  public PersonSeals(Vault vault) {
    this.vault = vault;
  }

  /** Loads many keys at once. */
  public void prepare(Collection<Long> keyIds) {
    vault.prepare(keyIds);
  }

  public long newKey() {
    return vault.newKey("person");
  }

  public PersonSeal of(long personId, long keyId) {
    return new PersonSeal() {
      @Override
      public byte @Nullable [] seal(String column, String text) {
        return text.isEmpty()
            ? null
            : vault.seal(keyId, Vault.aad("person", column, personId), text);
      }

      @Override
      public String open(String column, byte @Nullable [] sealed) {
        return vault.openOrEmpty(keyId, Vault.aad("person", column, personId), sealed);
      }

      @Override
      public byte @Nullable [] index(String domain, String digits) {
        return digits.isEmpty() ? null : vault.blindIndex(domain, digits);
      }
    };
  }
}
