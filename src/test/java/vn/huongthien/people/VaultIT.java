package vn.huongthien.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Role;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.Vn;

/** What is in the vault can be read in the application and nowhere else. */
@ArquillianTest
class VaultIT {
  private static final Map<String, String> CANARIES = new LinkedHashMap<>();

  static {
    CANARIES.put("full name", "Nguyễn Chim Hoàng Yến");
    CANARIES.put("call name", "Cô Yến Phụng");
    CANARIES.put("alias", "Yến Sẹo Khều");
    CANARIES.put("id number", "079183447211");
    CANARIES.put("phone", "0977441188");
    CANARIES.put("address", "Hẻm 77 Ổ Gà Lẻ Loi");
    CANARIES.put("relative", "Trần Thị Đọt Choại");
    CANARIES.put("birth date", "1983-07-29");
    CANARIES.put("detail", "chuyện quẹt diêm lò gạch");
    CANARIES.put("note", "lý do rất riêng khứ hồi");
  }

  @Inject private CaseWorld world;
  @Inject private CurrentUser user;
  @Inject private OpenCase openCase;
  @Inject private ChangeHelp changeHelp;
  @Inject private CaseQueries queries;
  @Inject private RevealIdentity reveal;
  @Inject private KnownPeople known;
  @Inject private CaseVault vault;
  @Inject @CaseData private EntityManager em;
  @Inject @CaseData private DataSource database;

  private long openCanary() {
    long commune = world.commune(world.province());
    world.become(Ids.next(), CaseWorld.in(Role.OFFICER, commune));
    OpenCase.Command plain =
        CaseWorld.command(UUID.randomUUID().toString(), commune, CaseWorld.named("x", ""), 1983);
    boolean again =
        ((Number)
                    em.createNativeQuery(
                            "SELECT COUNT(*) FROM person WHERE phone_index IS NOT NULL")
                        .getSingleResult())
                .intValue()
            > 0;
    Identity identity =
        new Identity(
            canary("full name"),
            canary("call name"),
            List.of(canary("alias")),
            LocalDate.parse(canary("birth date")),
            again ? "" : canary("id number"),
            canary("phone"),
            canary("address"),
            List.of(new Identity.Relative(canary("relative"), "mẹ", canary("phone"))));
    long id =
        openCase.execute(
            new OpenCase.Command(
                plain.idempotencyKey(),
                null,
                identity,
                plain.facts(),
                commune,
                null,
                canary("detail"),
                null));
    int version = queries.header(user.scope(Permission.VIEW_CASE), id).version();
    changeHelp.execute(new ChangeHelp.Command(id, version, Help.ASSESSING, canary("note")));
    reveal.execute(new RevealIdentity.Command(id, IdentityGroup.NAME, canary("note")));
    return id;
  }

  private static String canary(String name) {
    return CANARIES.getOrDefault(name, "");
  }

  @Test
  void aDumpHoldsNoCanaryInAnyForm() throws SQLException {
    openCanary();
    Map<String, String> needles = new LinkedHashMap<>();
    CANARIES.forEach((name, value) -> forms(name, value, needles));
    List<String> hits = new ArrayList<>();
    int cells = 0;
    try (Connection c = database.getConnection();
        Statement s = c.createStatement()) {
      for (String table : tables(s)) {
        try (ResultSet r = s.executeQuery("SELECT * FROM `" + table + "`")) {
          ResultSetMetaData meta = r.getMetaData();
          while (r.next()) {
            for (int i = 1; i <= meta.getColumnCount(); i++) {
              cells++;
              look(r.getBytes(i), table + '.' + meta.getColumnName(i), needles, hits);
            }
          }
        }
      }
    }
    assertThat(hits).isEmpty();
    assertThat(cells).isGreaterThan(200);
  }

  private static void look(
      byte[] cell, String where, Map<String, String> needles, List<String> hits) {
    if (cell == null) {
      return;
    }
    String bytes = new String(cell, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    needles.forEach(
        (needle, name) -> {
          if (bytes.contains(needle)) {
            hits.add(name + " in " + where);
          }
        });
  }

  /** As stored, decomposed, without marks, in hex and in base64 at its three offsets. */
  private static void forms(String name, String value, Map<String, String> needles) {
    for (String text :
        List.of(value, Normalizer.normalize(value, Normalizer.Form.NFD), Vn.fold(value))) {
      for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE)) {
        byte[] bytes = text.getBytes(charset);
        add(needles, latin(bytes), name);
        add(needles, HexFormat.of().formatHex(bytes), name + " in hex");
        for (int offset = 0; offset < 3; offset++) {
          byte[] shifted = new byte[bytes.length + offset];
          System.arraycopy(bytes, 0, shifted, offset, bytes.length);
          String coded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
          add(
              needles,
              coded.substring(offset == 0 ? 0 : 4, coded.length() - 2),
              name + " in base64");
        }
      }
    }
  }

  private static void add(Map<String, String> needles, String needle, String name) {
    needles.put(needle.toLowerCase(Locale.ROOT), name);
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static List<String> tables(Statement s) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet r = s.executeQuery("SHOW TABLES")) {
      while (r.next()) {
        tables.add(r.getString(1));
      }
    }
    return tables;
  }

  @Test
  void theApplicationReadsItBack() {
    long id = openCanary();
    Identity all = known.of(id).identity();
    assertThat(all.fullName()).isEqualTo(canary("full name"));
    assertThat(all.aliases()).containsExactly(canary("alias"));
    assertThat(all.birthDate()).isEqualTo(LocalDate.of(1983, 7, 29));
    assertThat(all.relatives().get(0).name()).isEqualTo(canary("relative"));
    List<Long> everybody = new ArrayList<>();
    known.forEach(one -> everybody.add(one.caseId()));
    assertThat(everybody).contains(id).doesNotHaveDuplicates();
  }

  @Test
  void aSwappedCellDoesNotOpen() {
    long one = openCanary();
    long two = openCanary();
    execute(
        "UPDATE person a, person b SET a.full_name_sealed = b.full_name_sealed WHERE a.id = "
            + personOf(one)
            + " AND b.id = "
            + personOf(two));
    em.clear();
    assertThatThrownBy(() -> known.of(one)).hasStackTraceContaining("opening failed");
    execute("UPDATE person SET address_sealed = call_name_sealed WHERE id = " + personOf(two));
    assertThatThrownBy(() -> known.of(two)).hasStackTraceContaining("opening failed");
  }

  @Test
  void aTextOpensOnlyWhereItWasSealed() {
    long one = openCanary();
    long two = openCanary();
    byte[] sealed = vault.seal(one, "story", "body_sealed", 5, "bí mật");
    assertThat(vault.open(one, "story", "body_sealed", 5, sealed)).isEqualTo("bí mật");
    assertThatThrownBy(() -> vault.open(one, "story", "body_sealed", 6, sealed))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> vault.open(one, "story", "title_sealed", 5, sealed))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> vault.open(two, "story", "body_sealed", 5, sealed))
        .isInstanceOf(IllegalStateException.class);
  }

  private long personOf(long caseId) {
    return em.createQuery("SELECT c.personId FROM SupportCase c WHERE c.id = :id", Long.class)
        .setParameter("id", caseId)
        .getSingleResult();
  }

  private void execute(String sql) {
    world.inTransaction(() -> em.createNativeQuery(sql).executeUpdate());
  }
}
