package vn.huongthien.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.Unscoped;
import vn.huongthien.anonymize.Context;
import vn.huongthien.anonymize.Finding;
import vn.huongthien.anonymize.KnownIdentifiers;
import vn.huongthien.anonymize.Suggestion;
import vn.huongthien.mentoring.ModelQueries;
import vn.huongthien.stories.store.IntroductionRepository;

/** Introductions of models to write on, and what the engine sees in them. */
@ApplicationScoped
public class IntroductionQueries {
  private final IntroductionRepository introductions;
  private final ModelQueries models;
  private final Engine engine;

  @Inject
  public IntroductionQueries(
      IntroductionRepository introductions, ModelQueries models, Engine engine) {
    this.introductions = introductions;
    this.models = models;
    this.engine = engine;
  }

  @Transactional
  public IntroductionView ofModel(AccessScope scope, long modelId) {
    models.managed(scope, modelId);
    return introductions
        .ofModel(modelId)
        .map(
            i -> new IntroductionView(modelId, i.version(), introductions.open(i), i.submittedAt()))
        .orElseGet(() -> new IntroductionView(modelId, 0, new StoryText("", "", ""), null));
  }

  /** The text cut at what the engine found; each in the look of its source. */
  @Unscoped("only the text that the user wrote is looked through")
  public List<BenchView.Segment> look(StoryText text) {
    String joined = text.joined();
    Suggestion found = engine.suggest(joined, KnownIdentifiers.none(), Context.forPublic());
    List<MarkedText.Span> spans = new ArrayList<>();
    for (Finding f : found.findings()) {
      spans.add(
          new MarkedText.Span(f.start(), f.end(), Integer.toString(spans.size() + 1), Look.of(f)));
    }
    return MarkedText.cut(joined, spans, List.of());
  }
}
