package vn.huongthien.support.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.AccessScope;
import vn.huongthien.mentoring.AssignmentQueries;
import vn.huongthien.mentoring.AssignmentView;
import vn.huongthien.people.CaseQueries;
import vn.huongthien.people.CaseRow;
import vn.huongthien.shared.Ids;

/** Who can be chosen as a participant: the case at hand, and those whom the account mentors. */
@ApplicationScoped
public class Companions {
  private static final int MOST = 40;

  private final AssignmentQueries assignments;
  private final CaseQueries cases;

  @Inject
  public Companions(AssignmentQueries assignments, CaseQueries cases) {
    this.assignments = assignments;
    this.cases = cases;
  }

  /** A case to choose, by the name the user may see, and its code. */
  public record Choice(String id, String label) implements Serializable {}

  /** The case at hand first, if there is one. */
  public List<Choice> of(AccessScope scope, @Nullable Long caseId) {
    Set<Long> ids = new LinkedHashSet<>();
    if (caseId != null) {
      ids.add(caseId);
    }
    assignments.mine(scope.accountId()).stream()
        .map(AssignmentView::caseId)
        .limit(MOST)
        .forEach(ids::add);
    return labels(scope, ids);
  }

  /** In the order of the ids; what lies outside the scope is left out. */
  public List<Choice> labels(AccessScope scope, Collection<Long> ids) {
    Map<Long, CaseRow> rows = cases.rows(scope, ids);
    return ids.stream()
        .map(rows::get)
        .filter(Objects::nonNull)
        .map(row -> new Choice(Ids.text(row.id()), label(row)))
        .toList();
  }

  /** "Anh Tư · HT-26734-0042", or the code alone. */
  public static String label(CaseRow row) {
    return row.callName() == null ? row.code() : row.callName() + " · " + row.code();
  }
}
