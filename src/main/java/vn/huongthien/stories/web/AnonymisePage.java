package vn.huongthien.stories.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.huongthien.anonymize.Decision;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.shared.Ids;
import vn.huongthien.stories.BenchView;
import vn.huongthien.stories.Disclosure;

/** The workbench: raw text and findings on one side, what would be published on the other. */
@Named
@ViewScoped
@SuppressWarnings("serial") // injected beans are proxies, which are serializable
public class AnonymisePage implements Serializable {
  private static final long serialVersionUID = 1L;

  private final BenchActions actions;
  private final BenchTexts texts;
  private final BenchConsents consentLines;
  private final PostedSearch posted;

  private @Nullable String id;
  private long storyId;
  private long caseId;
  private transient @Nullable BenchView view;
  private List<BenchConsents.Line> consents = List.of();

  private @Nullable Instant ended;
  private @Nullable String current;
  private @Nullable String replacement;
  private @Nullable String reason;
  private boolean alike = true;
  private String search = "";
  private Kind foundKind = Kind.PERSON;
  private @Nullable String pseudonym;
  private @Nullable String newPseudonym;
  private DisclosureForm facts = new DisclosureForm(Disclosure.usual(), "");
  private boolean readWhole;
  private @Nullable String key;

  @Inject
  public AnonymisePage(
      BenchActions actions, BenchTexts texts, BenchConsents consentLines, PostedSearch posted) {
    this.actions = actions;
    this.texts = texts;
    this.consentLines = consentLines;
    this.posted = posted;
  }

  public void load() {
    storyId = Ids.parse(id == null ? "" : id, "story");
    search = posted.words();
    show(actions.open(storyId, search));
  }

  private void show(Optional<BenchView> opened) {
    view = opened.orElse(null);
    ended = view == null ? actions.ended(storyId) : null;
    caseId = view == null ? actions.caseOf(storyId) : view.header().id();
    consents = consentLines.of(caseId);
    if (view != null) {
      // what the text plainly says is proposed: nobody has to find out why the hand-over is refused
      facts = new DisclosureForm(view.disclosure().and(view.told()), view.riskReason());
      BenchView.Item item = getItem();
      choose(item != null && item.mark().isOpen() ? current : actions.open(view, current, 1));
    }
  }

  private void showAgain() {
    show(actions.again(storyId, search));
  }

  /** Looks through the text, for the first time or after it has changed. */
  public void look() {
    actions.look(storyId);
    showAgain();
  }

  public void select(String ref) {
    bench().items().stream()
        .filter(i -> i.ref().equals(ref))
        .findFirst()
        .ifPresent(i -> choose(i.mark().key()));
  }

  private void choose(@Nullable String finding) {
    current = finding;
    BenchView.Item item = getItem();
    replacement = item == null ? null : item.mark().replacement();
    reason = item == null ? null : item.mark().reason();
  }

  public void next() {
    choose(actions.open(bench(), current, 1));
  }

  public void previous() {
    choose(actions.open(bench(), current, -1));
  }

  public void accept() {
    decide(Decision.Action.REPLACE);
  }

  public void generalise() {
    decide(Decision.Action.GENERALISE);
  }

  public void keep() {
    decide(Decision.Action.KEEP);
  }

  private void decide(Decision.Action action) {
    BenchView.Item item = getItem();
    if (item != null) {
      actions.decide(bench(), item, action, replacement, reason, alike);
      showAgain();
    }
  }

  public void acceptCertain() {
    actions.acceptCertain(bench());
    showAgain();
  }

  /** Makes a finding of a place that the search found. */
  public void markFound(String number) {
    actions.mark(bench(), number, foundKind);
    showAgain();
  }

  public void markAllFound() {
    actions.mark(bench(), null, foundKind);
    showAgain();
  }

  public void rename() {
    actions.rename(bench(), pseudonym, newPseudonym);
    newPseudonym = null;
    showAgain();
  }

  public void declare() {
    actions.declare(bench(), facts.disclosure(), facts.getReason());
    showAgain();
  }

  /** Takes the least generalisation that is enough. */
  public void takeFix() {
    Disclosure fix = bench().fix();
    if (fix != null) {
      actions.declare(bench(), fix, facts.getReason());
      showAgain();
    }
  }

  public void submit() {
    actions.submit(bench(), String.valueOf(key), readWhole);
    Faces.redirect("app/stories/list");
  }

  private BenchView bench() {
    BenchView open = view;
    if (open == null) {
      open = actions.again(storyId, search).orElseThrow();
      view = open;
    }
    return open;
  }

  /** The finding that is being decided; null when there is none. */
  public BenchView.@Nullable Item getItem() {
    BenchView open = view;
    return open == null
        ? null
        : open.items().stream()
            .filter(i -> i.mark().key().equals(current))
            .findFirst()
            .orElse(null);
  }

  public @Nullable BenchView getView() {
    return view;
  }

  public BenchTexts getTexts() {
    return texts;
  }

  /** What the person said to this story being told in words, a line for each channel. */
  public List<BenchConsents.Line> getConsents() {
    return consents;
  }

  public List<String> getProblems() {
    BenchView open = view;
    return open == null ? List.of() : open.problems().stream().map(texts::problem).toList();
  }

  public String getCaseId() {
    return Ids.text(caseId);
  }

  /** As much of the meter as a count fills. */
  public long meter(long count) {
    return Math.min(count, 50);
  }

  public Kind[] getKinds() {
    return Kind.values();
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String value) {
    id = value;
  }

  public @Nullable String getReplacement() {
    return replacement;
  }

  public void setReplacement(@Nullable String value) {
    replacement = value;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String value) {
    reason = value;
  }

  public boolean isAlike() {
    return alike;
  }

  public void setAlike(boolean value) {
    alike = value;
  }

  /** When the workbench ended; null when it has not. */
  public @Nullable Instant getEnded() {
    return ended;
  }

  public String getSearch() {
    return search;
  }

  public Kind getFoundKind() {
    return foundKind;
  }

  public void setFoundKind(Kind value) {
    foundKind = value;
  }

  public @Nullable String getPseudonym() {
    return pseudonym;
  }

  public void setPseudonym(@Nullable String value) {
    pseudonym = value;
  }

  public @Nullable String getNewPseudonym() {
    return newPseudonym;
  }

  public void setNewPseudonym(@Nullable String value) {
    newPseudonym = value;
  }

  public DisclosureForm getFacts() {
    return facts;
  }

  public boolean isReadWhole() {
    return readWhole;
  }

  public void setReadWhole(boolean value) {
    readWhole = value;
  }

  public @Nullable String getKey() {
    return key;
  }

  public void setKey(@Nullable String value) {
    key = value;
  }
}
