package vn.huongthien.identity;

import jakarta.persistence.Query;
import vn.huongthien.access.AccessScope;

/**
 * Which cases a scope reaches, said by the module that knows cases. A task names its case by code,
 * so nobody may see the task of a case that is not theirs to see.
 */
public interface CaseFence {
  /** The condition of this scope as of today. */
  Condition of(AccessScope scope);

  /** A piece of JPQL with its parameters. */
  interface Condition {
    /**
     * True for the id of a case within the scope.
     *
     * @param caseId path of the id in the query, a literal of the calling code
     */
    String where(String caseId);

    /** Sets the parameters of {@link #where}. */
    <Q extends Query> Q bind(Q query);
  }
}
