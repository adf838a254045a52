package vn.huongthien.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.KnownIdentifiers;
import vn.huongthien.audit.AuditSubject;
import vn.huongthien.audit.Audited;
import vn.huongthien.mentoring.ModelQueries;
import vn.huongthien.newsroom.Payload;
import vn.huongthien.newsroom.Submission;
import vn.huongthien.newsroom.SubmitHighlight;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.publishing.ContentKind;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.shared.Tokens;
import vn.huongthien.stories.domain.ModelIntroduction;
import vn.huongthien.stories.store.IntroductionRepository;

/**
 * Saves the introduction of a mentoring model and hands it over. It tells of no person; nobody whom
 * a case file knows, and nothing with the form of an identifier, may stand in it.
 */
@ApplicationScoped
public class SubmitIntroduction {
  private static final int AREA = 2;

  private final IntroductionRepository introductions;
  private final ModelQueries models;
  private final Engine engine;
  private final SubmitHighlight newsroom;
  private final StoryTasks tasks;
  private final CurrentUser user;
  private final Clock clock;

  @Inject
  public SubmitIntroduction(
      IntroductionRepository introductions,
      ModelQueries models,
      Engine engine,
      SubmitHighlight newsroom,
      StoryTasks tasks,
      CurrentUser user,
      Clock clock) {
    this.introductions = introductions;
    this.models = models;
    this.engine = engine;
    this.newsroom = newsroom;
    this.tasks = tasks;
    this.user = user;
    this.clock = clock;
  }

  /**
   * The introduction.
   *
   * @param version of the introduction as the user read it; 0 for a new one
   * @param looked the user has looked at every place that the engine marked
   */
  public record Command(
      String idempotencyKey, long modelId, int version, StoryText text, boolean looked)
      implements AuditSubject {
    @Override
    public long auditObject() {
      return modelId;
    }
  }

  @Requires(Permission.MANAGE_MODEL)
  @Transactional
  @Audited(action = "introduction.submit", object = "model")
  public long execute(Command c) {
    models.managed(user.scope(Permission.MANAGE_MODEL), c.modelId());
    if (!c.text().isComplete()) {
      throw new RuleViolated("rule.stories.incomplete");
    }
    if (!c.looked()) {
      throw new RuleViolated("rule.stories.readWhole");
    }
    if (!engine.ready()) {
      throw new RuleViolated("rule.stories.indexNotReady");
    }
    Set<Kind> left = engine.residual(c.text(), KnownIdentifiers.none());
    if (!left.isEmpty()) {
      throw new RuleViolated(
          "rule.stories.residual", left.stream().map(Kind::name).collect(Collectors.joining(", ")));
    }
    ModelIntroduction introduction =
        introductions.ofModel(c.modelId()).orElseGet(() -> begin(c.modelId()));
    introduction.requireVersion(c.version());
    introduction.write(
        introductions.seal(introduction, c.text()), user.accountId(), clock.instant());
    introduction.handedOver(handOver(c, introduction), clock.instant());
    introductions.flush();
    tasks.handedOver(introduction.id());
    return c.modelId();
  }

  private ModelIntroduction begin(long modelId) {
    ModelIntroduction introduction = new ModelIntroduction(Ids.next(), modelId, user.accountId());
    introductions.add(introduction);
    return introduction;
  }

  private long handOver(Command c, ModelIntroduction introduction) {
    Payload payload =
        new Payload(
            Language.VI,
            ContentKind.MODEL,
            AREA,
            c.text().title(),
            c.text().lead(),
            c.text().body(),
            "",
            "",
            List.of());
    return newsroom.submit(
        new Submission(
            c.idempotencyKey(),
            ContentKind.MODEL,
            introduction.id(),
            Tokens.sha256("model|" + c.modelId()),
            Language.VI,
            payload.title(),
            payload.lead(),
            payload.body(),
            "",
            Set.copyOf(List.of(introduction.authorId(), user.accountId())),
            Map.of(),
            0,
            0,
            Map.of(),
            c.text().hash()));
  }
}
