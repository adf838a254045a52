package vn.huongthien.newsroom;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.huongthien.newsroom.NewsQueries.Filter;

/**
 * Turns what the desk is asked for into conditions over an edition {@code e} of an item {@code i}.
 */
final class DeskCriteria {
  private DeskCriteria() {}

  static String of(Filter filter) {
    List<String> parts = new ArrayList<>();
    if (filter.kind() != null) {
      parts.add("i.kind = :kind");
    }
    if (filter.state() != null) {
      parts.add("e.state = :state");
    }
    if (filter.language() != null) {
      parts.add("e.lang = :lang");
    }
    if (filter.stories()) {
      parts.add("i.sourceRef IS NOT NULL");
    }
    if (filter.awaiting() != null) {
      parts.add("e.state = :submitted");
      parts.add(
          "NOT EXISTS (SELECT g FROM GateApproval g WHERE g.editionId = e.id AND g.gate = :gate)");
    }
    if (filter.passableBy() != null) {
      parts.add(
          "NOT EXISTS (SELECT w FROM EditionAuthor w WHERE w.itemId = i.id AND w.accountId = :me)");
      parts.add(
          "NOT EXISTS (SELECT o FROM GateApproval o WHERE o.editionId = e.id"
              + " AND o.accountId = :me)");
    }
    return parts.stream().map(p -> " AND " + p).collect(Collectors.joining());
  }

  static void bind(Filter filter, TypedQuery<?> query) {
    if (filter.kind() != null) {
      query.setParameter("kind", filter.kind());
    }
    if (filter.state() != null) {
      query.setParameter("state", filter.state());
    }
    if (filter.language() != null) {
      query.setParameter("lang", filter.language().code());
    }
    if (filter.awaiting() != null) {
      query.setParameter("submitted", EditionState.SUBMITTED);
      query.setParameter("gate", filter.awaiting());
    }
    if (filter.passableBy() != null) {
      query.setParameter("me", filter.passableBy());
    }
  }
}
