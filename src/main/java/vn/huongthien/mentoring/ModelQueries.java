package vn.huongthien.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.Unscoped;
import vn.huongthien.mentoring.domain.MentoringModel;
import vn.huongthien.mentoring.domain.ModelMeeting;
import vn.huongthien.mentoring.store.ModelRepository;
import vn.huongthien.mentoring.store.ModelScope;
import vn.huongthien.platform.crypto.Vault;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.Page;
import vn.huongthien.shared.PageRequest;
import vn.huongthien.shared.Vn;

/** Mentoring models within the scope. */
@ApplicationScoped
public class ModelQueries {
  private static final String WANTED =
      "SELECT s.modelId, SUM(s.seats) FROM ModelSlot s WHERE s.modelId IN :ids GROUP BY s.modelId";
  private static final String FILLED =
      "SELECT x.modelId, COUNT(x) FROM ModelMember x WHERE x.modelId IN :ids"
          + " AND x.leftOn IS NULL GROUP BY x.modelId";

  private final EntityManager em;
  private final ModelRepository models;
  private final Vault vault;

  @Inject
  public ModelQueries(@CaseData EntityManager em, ModelRepository models, Vault vault) {
    this.em = em;
    this.models = models;
    this.vault = vault;
  }

  /** A meeting; the note is empty when nothing was written. */
  public record Meeting(long id, LocalDate heldOn, int attended, String note, long recordedBy) {}

  public Page<ModelRow> page(AccessScope scope, ModelFilter filter, PageRequest request) {
    ModelScope within = new ModelScope(scope);
    Map<String, Object> parameters = new HashMap<>();
    String where = within.where("m") + narrow(filter, parameters);
    TypedQuery<MentoringModel> rows =
        em.createQuery(
                "SELECT m FROM MentoringModel m WHERE " + where + " ORDER BY m.name, m.id",
                MentoringModel.class)
            .setFirstResult(request.offset())
            .setMaxResults(request.limit());
    TypedQuery<Long> count =
        em.createQuery("SELECT COUNT(m) FROM MentoringModel m WHERE " + where, Long.class);
    parameters.forEach(rows::setParameter);
    parameters.forEach(count::setParameter);
    return new Page<>(
        rows(within.bind(rows).getResultList()), within.bind(count).getSingleResult(), request);
  }

  private List<ModelRow> rows(List<MentoringModel> found) {
    List<Long> ids = found.stream().map(MentoringModel::id).toList();
    Map<Long, Long> wanted = numbers(WANTED, ids);
    Map<Long, Long> filled = numbers(FILLED, ids);
    return found.stream()
        .map(
            m ->
                new ModelRow(
                    m.id(),
                    m.name(),
                    m.type(),
                    m.state(),
                    m.hostOrgId(),
                    m.provinceId(),
                    m.communeId(),
                    m.decisionOn(),
                    wanted.getOrDefault(m.id(), 0L),
                    filled.getOrDefault(m.id(), 0L)))
        .toList();
  }

  @Unscoped("numbers of models that were found within the scope")
  private Map<Long, Long> numbers(String query, List<Long> ids) {
    return ids.isEmpty()
        ? Map.of()
        : em.createQuery(query, Object[].class)
            .setParameter("ids", ids)
            .getResultStream()
            .collect(Collectors.toMap(r -> (Long) r[0], r -> ((Number) r[1]).longValue()));
  }

  /** At most 20 working models, for the choice in a form. */
  public List<ModelRow> choices(AccessScope scope, @Nullable Long communeId) {
    ModelFilter filter = new ModelFilter("", null, ModelState.ACTIVE, null, communeId);
    return page(scope, filter, PageRequest.of(0, 20)).rows();
  }

  /**
   * @throws vn.huongthien.shared.NotFound when there is none within the scope
   */
  public ModelView find(AccessScope scope, long id) {
    return view(models.find(scope, id));
  }

  @Unscoped("members of a model that was found within its scope")
  private ModelView view(MentoringModel model) {
    List<ModelView.Member> members =
        em.createQuery(
                "SELECT NEW vn.huongthien.mentoring.ModelView$Member(x.id, x.accountId,"
                    + " x.orgKind, x.leads, x.joinedOn) FROM ModelMember x WHERE x.modelId = :id"
                    + " AND x.leftOn IS NULL ORDER BY x.leads DESC, x.joinedOn, x.id",
                ModelView.Member.class)
            .setParameter("id", model.id())
            .getResultList();
    return new ModelView(
        model.id(),
        model.version(),
        model.name(),
        model.type(),
        model.state(),
        model.decisionNo(),
        model.decisionOn(),
        model.hostOrgId(),
        model.provinceId(),
        model.communeId(),
        slots(model.id(), members),
        members);
  }

  private List<ModelView.Slot> slots(long id, List<ModelView.Member> members) {
    return models.slots(id).stream()
        .map(
            s ->
                new ModelView.Slot(
                    s.orgKind(),
                    s.seats(),
                    (int) members.stream().filter(x -> x.orgKind().equals(s.orgKind())).count()))
        .toList();
  }

  /** The newest meetings of a model, at most 50. */
  public List<Meeting> meetings(AccessScope scope, long modelId) {
    ModelScope within = new ModelScope(scope);
    return within
        .bind(
            em.createQuery(
                "SELECT e FROM ModelMeeting e, MentoringModel m WHERE m.id = e.modelId"
                    + " AND m.id = :id AND "
                    + within.where("m")
                    + " ORDER BY e.heldOn DESC, e.id DESC",
                ModelMeeting.class))
        .setParameter("id", modelId)
        .setMaxResults(50)
        .getResultStream()
        .map(this::meeting)
        .toList();
  }

  private Meeting meeting(ModelMeeting e) {
    String aad = Vault.aad("model_meeting", "note_sealed", e.id());
    String note = vault.openOrEmpty(vault.systemKey(), aad, e.noteSealed());
    return new Meeting(e.id(), e.heldOn(), e.attended(), note, e.recordedBy());
  }

  /** Whether the model lies within the scope, without a word in the log. */
  public boolean reaches(AccessScope scope, long id) {
    return models.optional(scope, id).isPresent();
  }

  /** Whether the scope may change the model, without a word in the log. */
  public boolean isManaged(AccessScope scope, long id) {
    return models.isManaged(scope, id);
  }

  /**
   * The same for whoever is going to change it.
   *
   * @throws vn.huongthien.shared.NotFound when there is none that the scope may change
   */
  public ModelView managed(AccessScope scope, long id) {
    return view(models.managed(scope, id));
  }

  private static String narrow(ModelFilter filter, Map<String, Object> parameters) {
    List<String> terms = new ArrayList<>(List.of(""));
    int n = 0;
    for (String word : Vn.words(filter.text())) {
      terms.add("m.foldedName LIKE :w" + n);
      parameters.put("w" + n++, '%' + word + '%');
    }
    put(terms, parameters, "type", filter.type());
    put(terms, parameters, "state", filter.state());
    put(terms, parameters, "provinceId", filter.provinceId());
    put(terms, parameters, "communeId", filter.communeId());
    return String.join(" AND ", terms);
  }

  private static void put(
      List<String> terms, Map<String, Object> parameters, String field, @Nullable Object value) {
    if (value != null) {
      terms.add("m." + field + " = :" + field);
      parameters.put(field, value);
    }
  }
}
