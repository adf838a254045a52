package vn.huongthien.stories.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import vn.huongthien.anonymize.Decision;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.stories.AcceptFindings;
import vn.huongthien.stories.AnonymizeStory;
import vn.huongthien.stories.BenchView;
import vn.huongthien.stories.ChangePseudonym;
import vn.huongthien.stories.DecideFinding;
import vn.huongthien.stories.DeclareFacts;
import vn.huongthien.stories.Disclosure;
import vn.huongthien.stories.MarkWords;
import vn.huongthien.stories.SubmitStory;
import vn.huongthien.stories.WorkbenchQueries;

/** What can be done at the workbench; each action saves at once and shows the bench again. */
@ApplicationScoped
public class BenchActions {
  private final WorkbenchQueries bench;
  private final AnonymizeStory anonymize;
  private final DecideFinding decide;
  private final AcceptFindings accept;
  private final MarkWords mark;
  private final ChangePseudonym pseudonym;
  private final DeclareFacts declare;
  private final SubmitStory submit;
  private final RequestLanguage language;

  @Inject
  @SuppressWarnings("TooManyParameters") // one for each command of the page
  public BenchActions(
      WorkbenchQueries bench,
      AnonymizeStory anonymize,
      DecideFinding decide,
      AcceptFindings accept,
      MarkWords mark,
      ChangePseudonym pseudonym,
      DeclareFacts declare,
      SubmitStory submit,
      RequestLanguage language) {
    this.bench = bench;
    this.anonymize = anonymize;
    this.decide = decide;
    this.accept = accept;
    this.mark = mark;
    this.pseudonym = pseudonym;
    this.declare = declare;
    this.submit = submit;
    this.language = language;
  }

  Optional<BenchView> open(long storyId, String search) {
    return bench.open(storyId, search);
  }

  Optional<BenchView> again(long storyId, String search) {
    return bench.again(storyId, search);
  }

  long caseOf(long storyId) {
    return bench.caseOf(storyId);
  }

  @Nullable Instant ended(long storyId) {
    return bench.ended(storyId);
  }

  void look(long storyId) {
    anonymize.execute(new AnonymizeStory.Command(storyId));
  }

  void decide(
      BenchView view,
      BenchView.Item item,
      Decision.Action action,
      @Nullable String replacement,
      @Nullable String reason,
      boolean alike) {
    decide.execute(
        new DecideFinding.Command(
            view.storyId(),
            view.version(),
            item.mark().key(),
            action,
            replacement == null ? "" : replacement,
            reason,
            alike));
  }

  void acceptCertain(BenchView view) {
    accept.execute(new AcceptFindings.Command(view.storyId(), view.version()));
  }

  /** Marks a place that was found, or all of them when {@code number} is null. */
  void mark(BenchView view, @Nullable String number, Kind kind) {
    BenchView.Found found =
        view.search().found().stream()
            .filter(f -> f.number().equals(number))
            .findFirst()
            .orElse(null);
    mark.execute(
        new MarkWords.Command(
            view.storyId(),
            view.version(),
            found == null ? view.search().words() : found.words(),
            found == null ? null : Integer.valueOf(found.at()),
            kind));
  }

  void rename(BenchView view, @Nullable String from, @Nullable String to) {
    pseudonym.execute(
        new ChangePseudonym.Command(
            view.storyId(), view.version(), from == null ? "" : from, to == null ? "" : to));
  }

  void declare(BenchView view, Disclosure disclosure, String reason) {
    declare.execute(new DeclareFacts.Command(view.storyId(), view.version(), disclosure, reason));
  }

  void submit(BenchView view, String key, boolean readWhole) {
    submit.execute(
        new SubmitStory.Command(
            key, view.storyId(), view.version(), view.payloadHash(), readWhole));
    Messages.add(FacesMessage.SEVERITY_INFO, null, language.text("stories.submitted"));
    Faces.getFlash().setKeepMessages(true);
  }

  /**
   * The next open finding in the text, around its end.
   *
   * @param step 1 for the one after, -1 for the one before
   * @return the current one when no other is open; null when there is none at all
   */
  @Nullable String open(BenchView view, @Nullable String current, int step) {
    List<BenchView.Item> items = view.items();
    int at = step > 0 ? -1 : 0;
    for (int i = 0; i < items.size(); i++) {
      at = items.get(i).mark().key().equals(current) ? i : at;
    }
    for (int i = 1; i <= items.size(); i++) {
      BenchView.Item item = items.get(Math.floorMod(at + i * step, items.size()));
      if (item.mark().isOpen()) {
        return item.mark().key();
      }
    }
    return current;
  }
}
