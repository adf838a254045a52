package vn.huongthien.stories.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Names;
import vn.huongthien.anonymize.Anonymizer;
import vn.huongthien.anonymize.Decision;
import vn.huongthien.anonymize.Finding;
import vn.huongthien.anonymize.RiskAssessment;
import vn.huongthien.platform.i18n.Messages;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.stories.BenchView;
import vn.huongthien.stories.Disclosure;
import vn.huongthien.stories.LinkedStory;
import vn.huongthien.stories.Look;
import vn.huongthien.stories.Mark;

/** The words of the workbench: kinds, sources, decisions, what stands in the way. */
@ApplicationScoped
public class BenchTexts {
  private static final Duration STILL_THERE = Duration.ofMinutes(10);

  private final RequestLanguage language;
  private final Names names;
  private final CurrentUser user;
  private final Clock clock;

  @Inject
  public BenchTexts(RequestLanguage language, Names names, CurrentUser user, Clock clock) {
    this.language = language;
    this.names = names;
    this.user = user;
    this.clock = clock;
  }

  /** "Tên người · biết chắc từ hồ sơ". */
  public String title(BenchView.Item item) {
    return language.text("stories.kind." + item.mark().finding().kind())
        + " · "
        + language.text("stories.source." + source(item.mark().finding()));
  }

  /** The looks of marked places, for the legend. */
  public Look[] getLooks() {
    return Look.values();
  }

  /** "Khún, Lường Văn Khún". */
  public String names(BenchView.Pseudonym one) {
    return String.join(", ", one.names());
  }

  /** "“Tuấn” → “anh M.”", with the rule and the reason. */
  public String line(BenchView.Item item) {
    Mark mark = item.mark();
    String to = mark.action() == Decision.Action.KEEP ? item.words() : mark.replacement();
    return language.text(
            "stories.finding.line", item.words(), to.isEmpty() ? language.text("stories.gone") : to)
        + (mark.reason().isBlank() ? "" : " · " + mark.reason());
  }

  /** "Có trong hồ sơ …: họ và tên đầy đủ. Chắc chắn." What found it, and how sure that is. */
  public String why(BenchView.Item item) {
    Finding finding = item.mark().finding();
    String why = language.text("stories.why." + source(finding));
    return RuleWords.of(language.language(), finding.rule())
        .map(rule -> language.text("stories.finding.because", why, rule, sure(finding)))
        .orElseGet(() -> language.text("stories.finding.becauseBare", why, sure(finding)));
  }

  private static String source(Finding finding) {
    if (finding.rule().equals(Anonymizer.BY_HAND)) {
      return "HAND";
    }
    return finding.source().name();
  }

  private String sure(Finding finding) {
    double confidence = finding.confidence();
    String how =
        confidence >= 0.99
            ? "CERTAIN"
            : confidence >= 0.8 ? "LIKELY" : confidence >= 0.4 ? "MAYBE" : "UNSURE";
    return language.text("stories.sure." + how, Math.round(confidence * 100));
  }

  /** Why it cannot be kept; "" when it can. */
  public String keepRefusal(BenchView.Item item) {
    String key = item.keepRefusal();
    return key.isEmpty() ? "" : language.text(key);
  }

  public String state(BenchView.Item item) {
    Decision.Action action = item.mark().action();
    return language.text("stories.decision." + (action == null ? "OPEN" : action.name()));
  }

  public String tone(BenchView.Item item) {
    if (!item.mark().isOpen()) {
      return "ok";
    }
    return item.mark().finding().source().blocks() ? "danger" : "warn";
  }

  public String problem(BenchView.Obstacle problem) {
    return language.text(problem.key(), problem.arguments().stream().map(this::worded).toArray());
  }

  /** Kinds of identifiers travel by their codes; people read their names. */
  private Object worded(Object argument) {
    if (!(argument instanceof String codes) || !codes.matches("[A-Z_]+(, [A-Z_]+)*")) {
      return argument;
    }
    return Arrays.stream(codes.split(", "))
        .map(
            code ->
                Messages.has("stories.kind." + code) ? language.text("stories.kind." + code) : code)
        .collect(Collectors.joining(", "));
  }

  public String riskTone(RiskAssessment risk) {
    return switch (risk.verdict()) {
      case SAFE -> "ok";
      case CAUTION -> "warn";
      case BLOCKED -> "danger";
    };
  }

  /** Somebody else who decided here a moment ago; null for nobody. */
  public @Nullable String otherEditor(BenchView view) {
    boolean fresh = view.changedAt().plus(STILL_THERE).isAfter(clock.instant());
    return fresh && view.changedBy() != user.accountId() ? names.of(view.changedBy()) : null;
  }

  /** "cho biết: giới tính, tỉnh" of a story that can be linked. */
  public String linked(LinkedStory one) {
    return one.told() == null
        ? language.text("stories.linked.notDeclared")
        : language.text("stories.linked.told", told(one.told()));
  }

  public String linkedTone(LinkedStory one) {
    return switch (one.state()) {
      case AT_WORK -> "info";
      case HANDED_OVER -> "warn";
      case PUBLIC, GONE -> "danger";
    };
  }

  /** What a declaration tells, in words: "giới tính, 30–39 tuổi, tỉnh". */
  public String told(Disclosure told) {
    List<String> parts = new ArrayList<>();
    if (told.sex()) {
      parts.add(language.text("stories.facts.sex"));
    }
    if (told.age() != Disclosure.AgeDetail.NONE) {
      parts.add(language.text("stories.age." + told.age()));
    }
    if (told.area() != Disclosure.AreaDetail.NONE) {
      parts.add(language.text("stories.area." + told.area()));
    }
    if (told.offence()) {
      parts.add(language.text("stories.facts.offence"));
    }
    if (told.sentence()) {
      parts.add(language.text("stories.facts.sentence"));
    }
    return parts.isEmpty() ? language.text("stories.facts.none") : String.join(", ", parts);
  }
}
