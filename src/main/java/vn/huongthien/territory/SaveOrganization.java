package vn.huongthien.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.audit.Audited;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.NotFound;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.shared.Vn;
import vn.huongthien.territory.domain.Organization;

/** Adds an organisation or changes one. */
@ApplicationScoped
public class SaveOrganization {
  private static final int MAX_NAME = 200;

  private final EntityManager em;
  private final TerritoryQueries territory;
  private final ValueLists lists;

  @Inject
  public SaveOrganization(
      @CaseData EntityManager em, TerritoryQueries territory, ValueLists lists) {
    this.em = em;
    this.territory = territory;
    this.lists = lists;
  }

  /**
   * @param id null for a new one
   * @param version as it was read; of no meaning for a new one
   * @param communeId null when it works in the whole province
   */
  public record Command(
      String idempotencyKey,
      @Nullable Long id,
      int version,
      String name,
      String kind,
      long provinceId,
      @Nullable Long communeId,
      @Nullable String phone,
      @Nullable LocalDate validTo) {}

  @Requires(Permission.MANAGE_TERRITORY)
  @Transactional
  @Audited(action = "territory.saveOrganization", object = "organization")
  public long execute(Command command) {
    check(command);
    Organization organization = load(command);
    organization.describe(
        new Organization.Details(
            command.name(),
            command.kind(),
            command.provinceId(),
            command.communeId(),
            command.phone(),
            command.validTo()));
    em.flush();
    return organization.id();
  }

  private Organization load(Command command) {
    if (command.id() != null) {
      Organization known = em.find(Organization.class, command.id());
      if (known == null) {
        throw new NotFound("organization");
      }
      known.expectVersion(command.version());
      return known;
    }
    return em.createQuery(
            "SELECT o FROM Organization o WHERE o.clientKey = :key", Organization.class)
        .setParameter("key", command.idempotencyKey())
        .getResultStream()
        .findFirst()
        .orElseGet(
            () -> {
              Organization added = new Organization(command.idempotencyKey());
              em.persist(added);
              return added;
            });
  }

  private void check(Command command) {
    String name = Vn.nfc(command.name());
    rule(!name.isEmpty() && name.length() <= MAX_NAME, "organizationName");
    rule(lists.contains("ORG_KIND", command.kind()), "organizationKind");
    rule(
        territory
            .optional(command.provinceId())
            .filter(u -> u.level() == UnitLevel.PROVINCE)
            .isPresent(),
        "organizationArea");
    rule(
        command.communeId() == null
            || territory.find(command.communeId()).provinceId() == command.provinceId(),
        "organizationArea");
    String phone = command.phone();
    rule(phone == null || phone.matches("[0-9+][0-9 .()-]{5,18}"), "organizationPhone");
  }

  private static void rule(boolean kept, String code) {
    if (!kept) {
      throw new RuleViolated("rule.territory." + code);
    }
  }
}
