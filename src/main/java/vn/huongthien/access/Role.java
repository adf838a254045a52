package vn.huongthien.access;

import static vn.huongthien.access.Permission.ACCEPT_ASSIGNMENT;
import static vn.huongthien.access.Permission.ANONYMISE_STORY;
import static vn.huongthien.access.Permission.ASSIGN_MENTOR;
import static vn.huongthien.access.Permission.CONFIRM_GRANT;
import static vn.huongthien.access.Permission.EDIT_CASE;
import static vn.huongthien.access.Permission.EDIT_NEWS;
import static vn.huongthien.access.Permission.LOG_ACTIVITY;
import static vn.huongthien.access.Permission.MANAGE_ACCOUNTS;
import static vn.huongthien.access.Permission.MANAGE_MODEL;
import static vn.huongthien.access.Permission.MANAGE_TERRITORY;
import static vn.huongthien.access.Permission.OPEN_CASE;
import static vn.huongthien.access.Permission.PASS_EDITORIAL_GATE;
import static vn.huongthien.access.Permission.PASS_LEGAL_GATE;
import static vn.huongthien.access.Permission.PASS_PRIVACY_GATE;
import static vn.huongthien.access.Permission.PUBLISH;
import static vn.huongthien.access.Permission.READ_AUDIT;
import static vn.huongthien.access.Permission.READ_STORY;
import static vn.huongthien.access.Permission.RECORD_CONSENT;
import static vn.huongthien.access.Permission.RESTRICT_CASE;
import static vn.huongthien.access.Permission.REVEAL_IDENTITY;
import static vn.huongthien.access.Permission.STAFF;
import static vn.huongthien.access.Permission.TAKE_DOWN;
import static vn.huongthien.access.Permission.VIEW_CASE;
import static vn.huongthien.access.Permission.VIEW_MODEL;
import static vn.huongthien.access.Permission.VIEW_NEWS;
import static vn.huongthien.access.Permission.WRITE_STORY;

import java.util.EnumSet;
import java.util.Set;

/**
 * The roles of DOMAIN and what each may do. The case side and the newsroom do not overlap: nobody
 * of the newsroom ever sees a case, and an administrator sees neither.
 */
public enum Role {
  /** Ward police: the cases of the own commune. */
  OFFICER(
      Reach.AREA,
      VIEW_CASE,
      OPEN_CASE,
      EDIT_CASE,
      REVEAL_IDENTITY,
      ASSIGN_MENTOR,
      ACCEPT_ASSIGNMENT,
      LOG_ACTIVITY,
      RECORD_CONSENT,
      VIEW_MODEL,
      MANAGE_MODEL,
      WRITE_STORY,
      READ_STORY,
      ANONYMISE_STORY),
  /** Mentor of a mass organisation: assigned cases only. */
  VOLUNTEER(Reach.ASSIGNED, VIEW_CASE, ACCEPT_ASSIGNMENT, LOG_ACTIVITY, VIEW_MODEL, WRITE_STORY),
  /** Knows the case, wrote nothing: passes the gate "ẩn danh & đồng ý". */
  CONFIRMER(Reach.AREA, VIEW_CASE, VIEW_MODEL, READ_STORY, PASS_PRIVACY_GATE),
  /** Head of an area or organisation. */
  LEAD(
      Reach.AREA,
      VIEW_CASE,
      REVEAL_IDENTITY,
      RESTRICT_CASE,
      ASSIGN_MENTOR,
      VIEW_MODEL,
      MANAGE_MODEL,
      CONFIRM_GRANT),
  EDITOR(Reach.NONE, VIEW_NEWS, EDIT_NEWS, TAKE_DOWN),
  LEGAL(Reach.NONE, VIEW_NEWS, PASS_LEGAL_GATE),
  CHIEF(Reach.NONE, VIEW_NEWS, PASS_EDITORIAL_GATE, PUBLISH, TAKE_DOWN),
  /** Data-protection officer. */
  DPO(Reach.AREA, VIEW_CASE, REVEAL_IDENTITY, RECORD_CONSENT, READ_STORY, TAKE_DOWN),
  AUDITOR(Reach.NONE, READ_AUDIT),
  ADMIN(Reach.NONE, MANAGE_ACCOUNTS, MANAGE_TERRITORY, CONFIRM_GRANT);

  /** How far a role reaches into cases. */
  public enum Reach {
    NONE,
    ASSIGNED,
    AREA
  }

  private final Reach reach;

  @SuppressWarnings("ImmutableEnumChecker") // Set.copyOf makes it immutable
  private final Set<Permission> permissions;

  Role(Reach reach, Permission... permissions) {
    this.reach = reach;
    EnumSet<Permission> all = EnumSet.of(STAFF, permissions);
    this.permissions = Set.copyOf(all);
  }

  public Reach reach() {
    return reach;
  }

  /** Whether a case opens only after its reader said why; lists show codes alone till then. */
  public boolean hasToSayWhy() {
    return this == DPO;
  }

  public Set<Permission> permissions() {
    return permissions;
  }

  public boolean may(Permission permission) {
    return permissions.contains(permission);
  }
}
