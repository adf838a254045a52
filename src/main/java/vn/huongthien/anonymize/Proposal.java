package vn.huongthien.anonymize;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.huongthien.anonymize.known.OwnMatcher;
import vn.huongthien.anonymize.normal.NormalText;
import vn.huongthien.anonymize.normal.Views;
import vn.huongthien.anonymize.operate.Blindness;
import vn.huongthien.anonymize.operate.Edits;
import vn.huongthien.anonymize.operate.Letters;
import vn.huongthien.anonymize.operate.Replacements;
import vn.huongthien.anonymize.pattern.Candidate;

/** Turns candidates in the normal text into findings in the original, with what to put there. */
final class Proposal {
  private final List<Finding> findings = new ArrayList<>();
  private final List<Edits.Edit> edits = new ArrayList<>();

  private Proposal() {}

  static Suggestion of(
      NormalText normal,
      Views views,
      List<Candidate> candidates,
      OwnMatcher matcher,
      Letters letters) {
    Replacements replacements = new Replacements(views, matcher, letters);
    candidates.forEach(replacements::meet);
    Proposal proposal = new Proposal();
    int last = 0;
    for (Candidate c : candidates) {
      int from = normal.originalStart(c.start());
      int to = normal.originalEnd(c.end());
      int start = normal.normalStart(from);
      int end = normal.normalEnd(to);
      if (start < last) {
        proposal.widen(to, end);
        last = Math.max(last, end);
        continue;
      }
      last = end;
      String with = replacements.of(c);
      proposal.edits.add(new Edits.Edit(start, end, with));
      proposal.findings.add(
          new Finding(
              from,
              to,
              c.kind(),
              c.source(),
              c.confidence(),
              c.rule(),
              with,
              c.source().name().toLowerCase(Locale.ROOT) + "." + c.rule()));
    }
    return new Suggestion(
        proposal.findings,
        Edits.apply(normal.text(), proposal.edits),
        Blindness.in(views),
        normal.hidden(),
        letters.table(),
        null);
  }

  /** Two findings inside one letter and its marks become one. */
  private void widen(int to, int end) {
    int i = findings.size() - 1;
    Finding f = findings.get(i);
    Edits.Edit edit = edits.get(i);
    findings.set(i, f.covering(f.start(), Math.max(f.end(), to)));
    edits.set(i, new Edits.Edit(edit.start(), Math.max(edit.end(), end), edit.with()));
  }
}
