package vn.huongthien.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.Ids;

/** k over 200,000 cases: the right number, and never by reading the whole table. Rolled back. */
@ArquillianTest
class CaseCountsIT {
  private static final int CASES = 200_000;
  private static final int PEOPLE = 100_000;

  @Inject private UserTransaction transaction;
  @Inject private CaseCounts counts;
  @Inject @CaseData private EntityManager em;

  /** Born 1900 to 1949, when few others of the tests were; two cases a person. */
  @Test
  void countsPeopleThroughAnIndex() throws Exception {
    transaction.begin();
    try {
      long base = Ids.next();
      long others = count(null, 1900, 1949, null);
      long otherMen = count(Sex.M, 1900, 1949, null);
      fill(base);
      assertThat(count(null, 1900, 1949, null) - others).isEqualTo(PEOPLE);
      assertThat(count(Sex.M, 1900, 1949, null) - otherMen).isEqualTo(PEOPLE / 2);
      check(base);
    } finally {
      transaction.rollback();
    }
  }

  private void check(long base) {
    assertThat(count(Sex.F, 1901, 1901, null)).isEqualTo(PEOPLE / 50);
    assertThat(count(Sex.M, 1901, 1901, null)).isZero();
    assertThat(count(null, 1900, 1900, base + 1_000_000)).isEqualTo(PEOPLE / 100);
    for (String where :
        List.of(
            "sex = 'F' AND birth_year BETWEEN 1901 AND 1903 AND offence_group = 'DRUGS'",
            "province_id IN (" + base + ") AND birth_year BETWEEN 1901 AND 1901",
            "commune_id = " + (base + 1_000_000) + " AND birth_year = 1900 AND sex = 'M'")) {
      Object[] plan =
          (Object[])
              em.createNativeQuery(
                      "EXPLAIN SELECT COUNT(DISTINCT person_id) FROM support_case WHERE " + where)
                  .getSingleResult();
      assertThat(Arrays.toString(plan)).contains("support_case_k");
    }
  }

  private long count(@Nullable Sex sex, int from, int to, @Nullable Long commune) {
    return counts.count(new FactsFilter(sex, from, to, commune, Set.of(), null, null));
  }

  private void fill(long base) {
    em.createNativeQuery(
            "INSERT INTO person (id, version, key_id, full_name_sealed, call_name_sealed)"
                + " SELECT "
                + base
                + " + seq, 1, 0, 'x', 'x' FROM "
                + numbers(PEOPLE))
        .executeUpdate();
    em.createNativeQuery(
            "INSERT INTO support_case (id, version, code, person_id, episode, commune_id,"
                + " province_id, release_basis, released_on, supervision, help, sex,"
                + " birth_year, offence_group, sentence_band, restricted, opened_on,"
                + " opened_by) SELECT "
                + base
                + " + seq, 1, CONCAT('K', seq), "
                + base
                + " + seq DIV 2, seq % 2 + 1, "
                + base
                + " + 1000000 + seq DIV 2 DIV 50 % 2, "
                + base
                + ", 'SERVED', '2026-01-01', 'ACTIVE', 'SUPPORTED',"
                + " IF(seq DIV 2 % 2 = 0, 'M', 'F'), 1900 + seq DIV 2 % 50, 'DRUGS',"
                + " 'UNDER_3Y', 0, '2026-01-01', 1 FROM "
                + numbers(CASES))
        .executeUpdate();
  }

  /** The numbers from 0, by crossing digits: it runs on every server. */
  private static String numbers(int count) {
    String digits =
        "(SELECT 0 d UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4"
            + " UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8"
            + " UNION ALL SELECT 9)";
    return "(SELECT a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d + 100000 * g.d AS seq"
        + " FROM "
        + digits
        + " a, "
        + digits
        + " b, "
        + digits
        + " c, "
        + digits
        + " e, "
        + digits
        + " f, (SELECT 0 d UNION ALL SELECT 1) g) n WHERE seq < "
        + count;
  }
}
