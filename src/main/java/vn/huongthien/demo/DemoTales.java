package vn.huongthien.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import vn.huongthien.access.Role;
import vn.huongthien.anonymize.Decision;
import vn.huongthien.demo.DemoCases.Opened;
import vn.huongthien.people.AnswerConsent;
import vn.huongthien.people.ConsentElement;
import vn.huongthien.people.ConsentMeans;
import vn.huongthien.people.ConsentPurpose;
import vn.huongthien.people.ExplainConsent;
import vn.huongthien.publishing.Channels;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.stories.AcceptFindings;
import vn.huongthien.stories.AnonymizeStory;
import vn.huongthien.stories.BenchView;
import vn.huongthien.stories.DecideFinding;
import vn.huongthien.stories.DeclareFacts;
import vn.huongthien.stories.SaveStory;
import vn.huongthien.stories.SendStory;
import vn.huongthien.stories.StoryText;
import vn.huongthien.stories.SubmitStory;
import vn.huongthien.stories.WorkbenchQueries;

/**
 * Twelve stories on the case side, each as far on its way as its number says: nothing is published
 * here that did not go through the engine, the consent and three gates like any other.
 */
@ApplicationScoped
class DemoTales {
  private static final Logger LOG = Logger.getLogger(DemoTales.class.getName());
  private static final int STORIES = 12;

  private final ExplainConsent explain;
  private final AnswerConsent answer;
  private final SaveStory save;
  private final SendStory send;
  private final Workbench bench;
  private final DemoNews news;
  private final Clock clock;

  @Inject
  DemoTales(
      ExplainConsent explain,
      AnswerConsent answer,
      SaveStory save,
      SendStory send,
      Workbench bench,
      DemoNews news,
      Clock clock) {
    this.explain = explain;
    this.answer = answer;
    this.save = save;
    this.send = send;
    this.bench = bench;
    this.news = news;
    this.clock = clock;
  }

  void tell(List<Opened> cases, DemoCast cast) {
    List<Opened> told = new ArrayList<>();
    for (int number = 1; number <= STORIES; number++) {
      DemoTexts text = DemoTexts.read("demo/stories/%02d.txt".formatted(number));
      Optional<Opened> about = about(number, cases, told);
      if (about.isEmpty()) {
        continue;
      }
      told.add(about.get());
      try {
        tell(number, text, about.get(), cast);
      } catch (RuleViolated e) {
        LOG.log(
            Level.WARNING,
            "demo story {0} stays where it is: {1} {2}", // a rule, no words
            new Object[] {number, e.code(), e.arguments()});
      }
    }
    news.articles(cast);
  }

  /** Spread over the cases; of few cases whoever is left, and none when there is nobody. */
  private static Optional<Opened> about(int number, List<Opened> cases, List<Opened> told) {
    String sex = number == 2 || number == 6 || number == 10 ? "F" : "M";
    return Stream.concat(cases.stream().skip(7L * number), cases.stream())
        .filter(c -> c.person().sex().equals(sex) && !told.contains(c))
        .findFirst();
  }

  private void tell(int number, DemoTexts text, Opened about, DemoCast cast) {
    long commune = about.commune().id();
    long province = about.commune().provinceId();
    DemoCast.Member officer = cast.act(cast.of(Role.OFFICER, commune, province));
    if (number < STORIES) {
      consent(about);
    }
    long story =
        save.execute(
            new SaveStory.Command(key(), about.id(), null, 0, filled(text, about.person(), about)));
    if (number == STORIES) {
      return;
    }
    send.execute(new SendStory.Command(story));
    if (number == STORIES - 1) {
      return;
    }
    cast.act(officer);
    if (number == STORIES - 2) {
      bench.begin(story);
      return;
    }
    news.onwards(number, bench.submit(story), cast.of(Role.CONFIRMER, commune, province), cast);
  }

  private void consent(Opened about) {
    long id =
        explain.execute(
            new ExplainConsent.Command(
                key(),
                about.id(),
                ConsentPurpose.STORY_TEXT,
                ConsentElement.TEXT,
                Channels.WEBSITE,
                ConsentMeans.IN_PERSON));
    answer.execute(
        new AnswerConsent.Command(
            id,
            AnswerConsent.Answer.GIVEN,
            BusinessTime.today(clock).plusDays(360),
            ConsentMeans.WRITING,
            null));
  }

  private static StoryText filled(DemoTexts text, DemoPerson person, Opened about) {
    String relative = person.relatives().get(0);
    return new StoryText(
        fill(text.title(), person, relative, about),
        fill(text.lead(), person, relative, about),
        fill(text.body(), person, relative, about));
  }

  private static String fill(String text, DemoPerson person, String relative, Opened about) {
    return text.replace("{ten}", person.fullName())
        .replace("{goi}", person.givenName())
        .replace("{vo}", relative.substring(relative.indexOf('|') + 1))
        .replace("{xa}", about.commune().fullName())
        .replace("{namsinh}", Integer.toString(person.birthYear()))
        .replace("{sdt}", person.phone());
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  /** The workbench as somebody uses it who takes every proposal. */
  @ApplicationScoped
  static class Workbench {
    private final AnonymizeStory anonymize;
    private final AcceptFindings accept;
    private final DecideFinding decide;
    private final DeclareFacts declare;
    private final SubmitStory submit;
    private final WorkbenchQueries queries;

    @Inject
    Workbench(
        AnonymizeStory anonymize,
        AcceptFindings accept,
        DecideFinding decide,
        DeclareFacts declare,
        SubmitStory submit,
        WorkbenchQueries queries) {
      this.anonymize = anonymize;
      this.accept = accept;
      this.decide = decide;
      this.declare = declare;
      this.submit = submit;
      this.queries = queries;
    }

    BenchView begin(long story) {
      anonymize.execute(new AnonymizeStory.Command(story));
      return queries.again(story).orElseThrow();
    }

    /** Returns the story, which is now in the newsroom as well. */
    long submit(long story) {
      BenchView view = begin(story);
      accept.execute(new AcceptFindings.Command(story, view.version()));
      view = queries.again(story).orElseThrow();
      while (view.open() > 0) {
        BenchView.Item item =
            view.items().stream().filter(i -> i.mark().isOpen()).findFirst().orElseThrow();
        decide.execute(
            new DecideFinding.Command(
                story,
                view.version(),
                item.mark().finding().key(),
                Decision.Action.REPLACE,
                null,
                null,
                true));
        view = queries.again(story).orElseThrow();
      }
      declare.execute(new DeclareFacts.Command(story, view.version(), view.told(), ""));
      view = queries.again(story).orElseThrow();
      return submit.execute(
          new SubmitStory.Command(key(), story, view.version(), view.payloadHash(), true));
    }
  }
}
