package vn.huongthien.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.huongthien.access.Role;
import vn.huongthien.anonymize.Decision;
import vn.huongthien.newsroom.GateQueries;
import vn.huongthien.newsroom.PassEditorialGate;
import vn.huongthien.newsroom.PassLegalGate;
import vn.huongthien.newsroom.Publish;
import vn.huongthien.people.AnswerConsent;
import vn.huongthien.people.CaseCounts;
import vn.huongthien.people.CaseWorld;
import vn.huongthien.people.ConsentElement;
import vn.huongthien.people.ConsentMeans;
import vn.huongthien.people.ConsentPurpose;
import vn.huongthien.people.ExplainConsent;
import vn.huongthien.people.FactsFilter;
import vn.huongthien.people.Identity;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.shared.Ids;

/** Makes stories in every stage for the tests inside the container. */
@ApplicationScoped
public class StoryWorld {
  public static final String NAME = "Lường Văn Khún";
  public static final String PHONE = "0912 345 678";

  @Inject private CaseWorld world;
  @Inject private Engine engine;
  @Inject private ExplainConsent explain;
  @Inject private AnswerConsent answer;
  @Inject private SaveStory save;
  @Inject private AnonymizeStory anonymize;
  @Inject private AcceptFindings accept;
  @Inject private DecideFinding decide;
  @Inject private SubmitStory submit;
  @Inject private DeclareFacts declare;
  @Inject private WorkbenchQueries bench;
  @Inject private GateQueries gates;
  @Inject private PassStoryGate passStory;
  @Inject private PassLegalGate passLegal;
  @Inject private PassEditorialGate passEditorial;
  @Inject private Publish publish;
  @Inject private CaseCounts counts;
  @Inject private Clock clock;

  /** The index follows a new case in the background. */
  public void awaitIndex() throws InterruptedException {
    for (int i = 0; i < 200 && !engine.ready(); i++) {
      Thread.sleep(50);
    }
  }

  /** Fourteen people of the commune, so that nobody stands alone. */
  public void crowd(long commune) throws InterruptedException {
    for (int i = 0; i < 14; i++) {
      world.open(commune, CaseWorld.named("Người Số " + i, ""), 1980 + i);
    }
    awaitIndex();
  }

  /** A case with a person whose name and number stand in {@link #text()}. */
  public long person(long commune) throws InterruptedException {
    return person(commune, 1985);
  }

  public long person(long commune, int birthYear) throws InterruptedException {
    if (counts.count(FactsFilter.nothing()) < 15) {
      crowd(commune);
    }
    long id =
        world.open(
            commune,
            new Identity(
                NAME, "Khún", List.of(), null, "", PHONE, "số 7 ngõ 12 bản Huổi Lích", List.of()),
            birthYear);
    awaitIndex();
    return id;
  }

  public static StoryText text() {
    return new StoryText(
        "Người đàn ông trở về với nghề mộc",
        "Sau những năm tháng xa nhà, anh bắt đầu lại từ một xưởng nhỏ.",
        "Anh "
            + NAME
            + " trở về bản làm lại từ đầu. Số điện thoại của anh là "
            + PHONE
            + ".\n\nHội phụ nữ giúp anh vay vốn mở xưởng.");
  }

  public long write(long caseId, StoryText text) {
    return save.execute(new SaveStory.Command(UUID.randomUUID().toString(), caseId, null, 0, text));
  }

  public long consent(long caseId) {
    long id =
        explain.execute(
            new ExplainConsent.Command(
                UUID.randomUUID().toString(),
                caseId,
                ConsentPurpose.STORY_TEXT,
                ConsentElement.TEXT,
                "WEBSITE",
                ConsentMeans.IN_PERSON));
    answer.execute(
        new AnswerConsent.Command(
            id,
            AnswerConsent.Answer.GIVEN,
            BusinessTime.today(clock).plusYears(1),
            ConsentMeans.IN_PERSON,
            null));
    return id;
  }

  public void look(long story) {
    anonymize.execute(new AnonymizeStory.Command(story));
  }

  /** Takes every proposal; suspicions too. */
  public void decideAll(long story) {
    accept.execute(new AcceptFindings.Command(story, version(story)));
    for (BenchView view = view(story); view.open() > 0; view = view(story)) {
      Mark open =
          view.items().stream()
              .map(BenchView.Item::mark)
              .filter(Mark::isOpen)
              .findFirst()
              .orElseThrow();
      decide(story, open, Decision.Action.REPLACE, open.replacement(), null);
    }
  }

  public void decide(
      long story, Mark mark, Decision.Action action, String replacement, String reason) {
    decide.execute(
        new DecideFinding.Command(
            story, version(story), mark.key(), action, replacement, reason, true));
  }

  public BenchView view(long story) {
    return bench.again(story).orElseThrow();
  }

  public int version(long story) {
    return view(story).version();
  }

  public void submit(long story) {
    BenchView view = view(story);
    submit.execute(
        new SubmitStory.Command(
            UUID.randomUUID().toString(), story, view.version(), view.payloadHash(), true));
  }

  public GateQueries.Awaiting edition(long story) {
    return gates.awaitingPrivacy(List.of(story)).get(0);
  }

  public void confirm(long commune, GateQueries.Awaiting edition) {
    world.become(Ids.next(), CaseWorld.in(Role.CONFIRMER, commune));
    passStory.execute(
        new PassStoryGate.Command(
            edition.editionId(),
            Hex.of(edition.hash()),
            java.util.Set.of(GateText.values()),
            java.util.Set.of(GateCheck.values())));
  }

  /** Written and anonymised, with a declaration; the officer in office acts. */
  public long declared(long caseId, Disclosure told) {
    long story = write(caseId, text());
    look(story);
    decideAll(story);
    declare.execute(new DeclareFacts.Command(story, version(story), told, ""));
    return story;
  }

  /** Through all gates; the chief editor stays in office. */
  public GateQueries.Awaiting approve(long commune, long story) {
    GateQueries.Awaiting edition = edition(story);
    confirm(commune, edition);
    world.become(Ids.next(), new vn.huongthien.access.Grant(Role.LEGAL, null, null, null));
    passLegal.execute(new PassLegalGate.Command(edition.editionId(), edition.hash()));
    world.become(Ids.next(), new vn.huongthien.access.Grant(Role.CHIEF, null, null, null));
    passEditorial.execute(new PassEditorialGate.Command(edition.editionId(), edition.hash()));
    return edition;
  }

  /** Through all gates onto the site; the id of the publication. */
  public long publish(long commune, long story) {
    GateQueries.Awaiting edition = approve(commune, story);
    return publish.execute(new Publish.Command(edition.editionId(), edition.hash()));
  }
}
