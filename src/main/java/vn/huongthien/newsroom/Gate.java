package vn.huongthien.newsroom;

import vn.huongthien.access.Permission;

/** The three gates, each passed by somebody else, none by a person who wrote a word. */
public enum Gate {
  /** Anonymity and consent; on the case side for what tells of a person. */
  PRIVACY(Permission.PASS_PRIVACY_GATE),
  /** Law and state secrets. */
  LEGAL(Permission.PASS_LEGAL_GATE),
  EDITORIAL(Permission.PASS_EDITORIAL_GATE);

  private final Permission permission;

  Gate(Permission permission) {
    this.permission = permission;
  }

  public Permission permission() {
    return permission;
  }
}
