package vn.huongthien.access;

/** What can be allowed. Every command names exactly one; nothing is allowed that no role gives. */
public enum Permission {
  /** Own password, own sessions, own drafts, Hôm nay: every member of staff. */
  STAFF,
  VIEW_CASE,
  OPEN_CASE,
  EDIT_CASE,
  REVEAL_IDENTITY,
  RESTRICT_CASE,
  ASSIGN_MENTOR,
  ACCEPT_ASSIGNMENT,
  LOG_ACTIVITY,
  RECORD_CONSENT,
  VIEW_MODEL,
  MANAGE_MODEL,
  WRITE_STORY,
  /** Raw stories of others. */
  READ_STORY,
  ANONYMISE_STORY,
  PASS_PRIVACY_GATE,
  VIEW_NEWS,
  EDIT_NEWS,
  PASS_LEGAL_GATE,
  PASS_EDITORIAL_GATE,
  PUBLISH,
  TAKE_DOWN,
  MANAGE_TERRITORY,
  MANAGE_ACCOUNTS,
  /** Being the second person for a role or a link that an administrator gave. */
  CONFIRM_GRANT,
  READ_AUDIT,
  /** Background jobs only; no account ever has it. */
  SYSTEM
}
