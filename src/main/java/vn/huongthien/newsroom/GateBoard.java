package vn.huongthien.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.Principal;
import vn.huongthien.newsroom.GateQueries.Passed;

/** The gates of an edition as one user sees them: what is passed, what is open, what is theirs. */
@ApplicationScoped
public class GateBoard {
  private final EditionQueries news;
  private final GateQueries gates;

  @Inject
  public GateBoard(EditionQueries news, GateQueries gates) {
    this.news = news;
    this.gates = gates;
  }

  /** One gate; name and time are empty while it is open. */
  public record Line(Gate gate, boolean passed, String name, @Nullable Instant at) {}

  /**
   * All gates.
   *
   * @param mine the gate that this user may pass now; null when there is none
   * @param author whether the user wrote any of it, and so may pass none
   */
  public record Board(List<Line> lines, @Nullable Gate mine, boolean author) {
    public boolean isComplete() {
      return lines.stream().allMatch(Line::passed);
    }
  }

  @Transactional
  public Board of(long editionId, Principal user) {
    EditionQueries.View view = news.edition(editionId);
    List<Passed> passed = gates.passed(editionId);
    boolean author = gates.authors(view.itemId()).contains(user.accountId());
    boolean free =
        !author
            && view.state() == EditionState.SUBMITTED
            && passed.stream().noneMatch(p -> p.accountId() == user.accountId());
    List<Line> lines = new ArrayList<>();
    Gate mine = null;
    for (Gate gate : Gate.values()) {
      Optional<Passed> by = passed.stream().filter(p -> p.gate() == gate).findFirst();
      lines.add(
          new Line(
              gate,
              by.isPresent(),
              by.map(Passed::name).orElse(""),
              by.map(Passed::at).orElse(null)));
      boolean here = gate != Gate.PRIVACY || !view.fromStory();
      if (mine == null
          && free
          && here
          && by.isEmpty()
          && user.permissions().contains(gate.permission())) {
        mine = gate;
      }
    }
    return new Board(List.copyOf(lines), mine, author);
  }
}
