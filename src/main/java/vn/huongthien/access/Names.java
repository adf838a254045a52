package vn.huongthien.access;

import java.util.Collection;
import java.util.Map;

/** Names of members of staff by account id, for lists and logs; identity implements it. */
public interface Names {
  /** The display name, or a neutral word for an account that is unknown. */
  String of(long accountId);

  Map<Long, String> of(Collection<Long> accountIds);
}
