package vn.huongthien.policy;

import vn.huongthien.access.Role;

/** One question to the application: may this role, standing so to this thing, do this? */
record Cell(String kind, String name, Thing thing, Role role, Relation relation) {
  @Override
  public String toString() {
    return kind + " " + name + " " + thing + ": " + role + " " + relation.word();
  }
}
