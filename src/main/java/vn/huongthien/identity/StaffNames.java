package vn.huongthien.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.huongthien.access.Names;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.platform.persistence.CaseData;

/** Display names of staff, each read once a request. */
@RequestScoped
class StaffNames implements Names {
  private final EntityManager em;
  private final RequestLanguage language;
  private final Map<Long, String> known = new HashMap<>();

  @Inject
  StaffNames(@CaseData EntityManager em, RequestLanguage language) {
    this.em = em;
    this.language = language;
  }

  @Override
  public String of(long accountId) {
    return of(List.of(accountId)).getOrDefault(accountId, language.text("identity.unknown"));
  }

  @Override
  public Map<Long, String> of(Collection<Long> accountIds) {
    List<Long> missing = new ArrayList<>(accountIds);
    missing.removeIf(known::containsKey);
    if (!missing.isEmpty()) {
      em.createQuery("SELECT a.id, a.displayName FROM Account a WHERE a.id IN :ids", Object[].class)
          .setParameter("ids", missing)
          .getResultList()
          .forEach(row -> known.put((Long) row[0], (String) row[1]));
      missing.forEach(id -> known.putIfAbsent(id, unknown(id)));
    }
    Map<Long, String> asked = new HashMap<>();
    accountIds.forEach(id -> asked.put(id, known.getOrDefault(id, unknown(id))));
    return asked;
  }

  private String unknown(long id) {
    return language.text(id == 0 ? "identity.system" : "identity.unknown");
  }
}
