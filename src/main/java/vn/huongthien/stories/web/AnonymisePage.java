package vn.huongthien.stories.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
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

  private @Nullable String id;
  private long storyId;
  private transient @Nullable BenchView view;
  private List<BenchConsents.Line> consents = List.of();

  private @Nullable String current;
  private @Nullable String replacement;
  private @Nullable String reason;
  private boolean alike = true;
  private @Nullable String words;
  private Kind wordsKind = Kind.OTHER;
  private DisclosureForm facts = new DisclosureForm(Disclosure.usual(), "");
  private boolean readWhole;
  private @Nullable String key;

  @Inject
  public AnonymisePage(BenchActions actions, BenchTexts texts, BenchConsents consentLines) {
    this.actions = actions;
    this.texts = texts;
    this.consentLines = consentLines;
  }

  public void load() {
    storyId = Ids.parse(id == null ? "" : id, "story");
    show(actions.open(storyId));
  }

  private void show(Optional<BenchView> opened) {
    view = opened.orElse(null);
    if (view != null) {
      consents = consentLines.of(view.header().id());
      // what the text plainly says is proposed: nobody has to find out why the hand-over is refused
      facts = new DisclosureForm(view.disclosure().and(view.told()), view.riskReason());
      select(actions.next(view, current));
    }
  }

  /** Looks through the text, for the first time or after it has changed. */
  public void look() {
    show(actions.look(storyId));
  }

  public void select(@Nullable String ref) {
    current = ref;
    BenchView.Item item = getItem();
    replacement = item == null ? null : item.mark().replacement();
    reason = item == null ? null : item.mark().reason();
  }

  public void next() {
    select(actions.next(bench(), current));
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
      show(actions.decide(bench(), item, action, replacement, reason, alike));
    }
  }

  public void acceptCertain() {
    show(actions.acceptCertain(bench()));
  }

  public void mark() {
    show(actions.mark(bench(), words == null ? "" : words, wordsKind));
    words = null;
  }

  public void declare() {
    show(actions.declare(bench(), facts.disclosure(), facts.getReason()));
  }

  /** Takes the least generalisation that is enough. */
  public void takeFix() {
    Disclosure fix = bench().fix();
    if (fix != null) {
      show(actions.declare(bench(), fix, facts.getReason()));
    }
  }

  public void submit() {
    actions.submit(bench(), String.valueOf(key), readWhole);
    Faces.redirect("app/stories/list");
  }

  private BenchView bench() {
    BenchView open = view;
    if (open == null) {
      open = actions.again(storyId).orElseThrow();
      view = open;
    }
    return open;
  }

  /** The finding that is being decided; null when there is none. */
  public BenchView.@Nullable Item getItem() {
    BenchView open = view;
    return open == null
        ? null
        : open.items().stream().filter(i -> i.ref().equals(current)).findFirst().orElse(null);
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
    return view == null ? "" : Ids.text(view.header().id());
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

  public @Nullable String getWords() {
    return words;
  }

  public void setWords(@Nullable String value) {
    words = value;
  }

  public Kind getWordsKind() {
    return wordsKind;
  }

  public void setWordsKind(Kind value) {
    wordsKind = value;
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
