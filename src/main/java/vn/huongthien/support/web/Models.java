package vn.huongthien.support.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.AccessScope;
import vn.huongthien.mentoring.AssignmentQueries;
import vn.huongthien.mentoring.AssignmentView;
import vn.huongthien.mentoring.ModelQueries;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.shared.Ids;

/**
 * Which mentoring model an activity counts for. Nobody has to choose: unless said otherwise it is
 * the model of the assignment of those who took part.
 */
@ApplicationScoped
public class Models {
  /** The choice of no model, against what the assignment says. */
  public static final String NONE = "NONE";

  private final ModelQueries models;
  private final AssignmentQueries assignments;
  private final RequestLanguage language;

  @Inject
  public Models(ModelQueries models, AssignmentQueries assignments, RequestLanguage language) {
    this.models = models;
    this.assignments = assignments;
    this.language = language;
  }

  /** A model to choose. */
  public record Choice(String id, String name) implements Serializable {}

  /** The models that the account may count activities for; empty when there is none at all. */
  public List<Choice> choices(AccessScope scope, long accountId) {
    List<Choice> all = new ArrayList<>();
    models.choices(scope, null).forEach(m -> all.add(new Choice(Ids.text(m.id()), m.name())));
    Set<Long> mine =
        assignments.mine(accountId).stream()
            .map(AssignmentView::modelId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    mine.stream()
        .filter(id -> all.stream().noneMatch(c -> c.id().equals(Ids.text(id))))
        .filter(id -> models.reaches(scope, id))
        .forEach(id -> all.add(new Choice(Ids.text(id), models.find(scope, id).name())));
    if (!all.isEmpty()) {
      all.add(new Choice(NONE, language.text("support.model.none")));
    }
    return List.copyOf(all);
  }

  /** The one that was chosen, or the one that the assignments of all these cases agree on. */
  @Nullable Choice resolve(
      @Nullable String chosen, List<Long> caseIds, long accountId, List<Choice> choices) {
    String wanted = chosen == null || chosen.isEmpty() ? ofAll(caseIds, accountId) : chosen;
    return choices.stream()
        .filter(c -> !c.id().equals(NONE) && c.id().equals(wanted))
        .findFirst()
        .orElse(null);
  }

  private @Nullable String ofAll(List<Long> caseIds, long accountId) {
    List<AssignmentView> mine =
        assignments.mine(accountId).stream().filter(a -> caseIds.contains(a.caseId())).toList();
    Set<Long> agreed = mine.stream().map(AssignmentView::modelId).collect(Collectors.toSet());
    boolean all = mine.stream().map(AssignmentView::caseId).distinct().count() == caseIds.size();
    Long one = agreed.size() == 1 ? agreed.iterator().next() : null;
    return all && one != null ? Ids.text(one) : null;
  }
}
