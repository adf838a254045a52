package vn.huongthien.stories.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
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
      DeclareFacts declare,
      SubmitStory submit,
      RequestLanguage language) {
    this.bench = bench;
    this.anonymize = anonymize;
    this.decide = decide;
    this.accept = accept;
    this.mark = mark;
    this.declare = declare;
    this.submit = submit;
    this.language = language;
  }

  Optional<BenchView> open(long storyId) {
    return bench.open(storyId);
  }

  Optional<BenchView> again(long storyId) {
    return bench.again(storyId);
  }

  Optional<BenchView> look(long storyId) {
    anonymize.execute(new AnonymizeStory.Command(storyId));
    return bench.again(storyId);
  }

  Optional<BenchView> decide(
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
    return bench.again(view.storyId());
  }

  Optional<BenchView> acceptCertain(BenchView view) {
    accept.execute(new AcceptFindings.Command(view.storyId(), view.version()));
    return bench.again(view.storyId());
  }

  Optional<BenchView> mark(BenchView view, String words, Kind kind) {
    mark.execute(new MarkWords.Command(view.storyId(), view.version(), words, kind));
    return bench.again(view.storyId());
  }

  Optional<BenchView> declare(BenchView view, Disclosure disclosure, String reason) {
    declare.execute(new DeclareFacts.Command(view.storyId(), view.version(), disclosure, reason));
    return bench.again(view.storyId());
  }

  void submit(BenchView view, String key, boolean readWhole) {
    submit.execute(
        new SubmitStory.Command(
            key, view.storyId(), view.version(), view.payloadHash(), readWhole));
    Messages.add(FacesMessage.SEVERITY_INFO, null, language.text("stories.submitted"));
    Faces.getFlash().setKeepMessages(true);
  }

  /** The first open finding after this one, around the end; this one when all are decided. */
  @Nullable String next(BenchView view, @Nullable String current) {
    List<BenchView.Item> items = view.items();
    int at = current == null ? 0 : Integer.parseInt(current);
    for (int i = 0; i < items.size(); i++) {
      BenchView.Item item = items.get((at + i) % items.size());
      if (item.mark().isOpen()) {
        return item.ref();
      }
    }
    return current;
  }
}
