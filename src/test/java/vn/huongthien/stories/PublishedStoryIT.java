package vn.huongthien.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.huongthien.access.Role;
import vn.huongthien.people.CaseWorld;
import vn.huongthien.people.ConsentMeans;
import vn.huongthien.people.WithdrawConsent;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.publishing.DeliveryQueries;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.RuleViolated;

/** What publication changes at the workbench: the preview comes true, and who is who is gone. */
@ArquillianTest
class PublishedStoryIT {
  @Inject private CaseWorld world;
  @Inject private StoryWorld stories;
  @Inject private WorkbenchQueries bench;
  @Inject private DeliveryQueries deliveries;
  @Inject private DeclareFacts declare;
  @Inject private WithdrawConsent withdraw;
  @Inject private HttpServletRequest here;
  @Inject @CaseData private EntityManager em;

  private long commune;
  private long officer;
  private long caseId;
  private long consent;
  private long story;

  @BeforeEach
  void aStoryHandedOver() throws InterruptedException {
    commune = world.commune(world.province());
    officer();
    caseId = stories.person(commune);
    consent = stories.consent(caseId);
    story = handedOver(caseId);
  }

  private void officer() {
    officer =
        world.become(officer == 0 ? Ids.next() : officer, CaseWorld.in(Role.OFFICER, commune));
  }

  private long handedOver(long ofCase) {
    long id = stories.write(ofCase, StoryWorld.text());
    stories.look(id);
    stories.decideAll(id);
    stories.submit(id);
    return id;
  }

  @Test
  void thePreviewIsByteForByteWhatIsPublished() {
    BenchView view = stories.view(story);
    assertThat(view.html()).startsWith("<h1>").contains("xưởng").doesNotContain("Khún");
    assertThat(view.address()).matches("/cau-chuyen/[a-z0-9-]+-…");
    String path = deliveries.livePath(stories.publish(commune, story)).orElseThrow();
    assertThat(path).startsWith(view.address().replace("…", ""));
    byte[] page = get(path);
    assertThat(count(page, view.html())).isEqualTo(1);
    String other = view.html().replace("xưởng", "xuởng");
    assertThat(count(page, other)).as("one letter makes a difference").isZero();
  }

  /** How often these very bytes stand in the page. */
  private static int count(byte[] page, String html) {
    String bytes = new String(page, StandardCharsets.ISO_8859_1);
    String wanted = new String(html.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    return (bytes.length() - bytes.replace(wanted, "").length()) / wanted.length();
  }

  private byte[] get(String path) {
    try {
      HttpResponse<byte[]> answer =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(
                          URI.create("http://127.0.0.1:" + here.getLocalPort() + path))
                      .build(),
                  HttpResponse.BodyHandlers.ofByteArray());
      assertThat(answer.statusCode()).isEqualTo(200);
      return answer.body();
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  @Test
  void whoIsWhoEndsWithThePublication() {
    assertThat(stories.view(story).pseudonyms()).isNotEmpty();
    assertThat(kept()).as("still needed until it is public").isEqualTo(2);
    int version = stories.version(story);
    stories.publish(commune, story);
    officer();
    assertThat(kept()).isZero();
    assertThat(bench.again(story)).isEmpty();
    assertThat(bench.ended(story)).isNotNull();
    assertThatThrownBy(
            () -> declare.execute(new DeclareFacts.Command(story, version, Disclosure.usual(), "")))
        .hasStackTraceContaining("rule.stories.ended");

    stories.look(story);
    assertThat(bench.ended(story)).isNull();
    assertThat(stories.view(story).open()).as("everything is decided anew").isPositive();
  }

  @Test
  void aPublicationThatIsRolledBackEndsNothing() {
    assertThatThrownBy(
            () ->
                world.inTransaction(
                    () -> {
                      stories.publish(commune, story);
                      throw new RuleViolated("rule.test.rollback");
                    }))
        .hasStackTraceContaining("rule.test.rollback");
    assertThat(kept()).isEqualTo(2);
  }

  @Test
  void whoIsWhoEndsWithTheWithdrawal() {
    withdraw.execute(new WithdrawConsent.Command(consent, ConsentMeans.PHONE, null));
    assertThat(kept()).isZero();
    assertThat(bench.again(story)).isEmpty();
  }

  /** How many of both columns still hold something. */
  private int kept() {
    return ((Number)
            em.createNativeQuery(
                    "SELECT (findings_sealed IS NOT NULL) + (pseudonyms_sealed IS NOT NULL)"
                        + " FROM anonymisation WHERE story_id = "
                        + story)
                .getSingleResult())
        .intValue();
  }

  @Test
  void otherStoriesOfThePersonAreShownWithWhatTheyTell() {
    long second = stories.write(caseId, StoryWorld.text());
    stories.look(second);
    assertThat(linked(second, story))
        .hasValueSatisfying(
            l -> {
              assertThat(l.state()).isEqualTo(LinkedStory.State.HANDED_OVER);
              assertThat(l.counted()).isTrue();
              assertThat(l.path()).isNull();
              assertThat(l.title()).isEqualTo("Người đàn ông trở về với nghề mộc");
            });
    assertThat(linked(second, second)).as("itself was never public").isEmpty();

    long publication = stories.publish(commune, story);
    String path = deliveries.livePath(publication).orElseThrow();
    officer();
    assertThat(linked(second, story))
        .hasValueSatisfying(
            l -> {
              assertThat(l.state()).isEqualTo(LinkedStory.State.PUBLIC);
              assertThat(l.path()).isEqualTo(path);
              assertThat(l.told()).isEqualTo(Disclosure.usual());
            });

    withdraw.execute(new WithdrawConsent.Command(consent, ConsentMeans.PHONE, null));
    assertThat(linked(second, story))
        .hasValueSatisfying(l -> assertThat(l.state()).isEqualTo(LinkedStory.State.GONE));
  }

  /** The same person has a case in another ward: its story counts for k, but is not shown. */
  @Test
  void aStoryBeyondTheScopeIsNotShown() throws InterruptedException {
    long far = world.commune(world.province());
    world.become(Ids.next(), CaseWorld.in(Role.OFFICER, far));
    long otherCase = stories.person(far);
    world.inTransaction(
        () ->
            em.createNativeQuery(
                    "UPDATE support_case SET person_id = (SELECT person_id FROM (SELECT * FROM"
                        + " support_case) c WHERE c.id = "
                        + caseId
                        + "), episode = 2 WHERE id = "
                        + otherCase)
                .executeUpdate());
    long theirs = stories.write(otherCase, StoryWorld.text());
    stories.look(theirs);
    assertThat(linked(theirs, story)).isEmpty();
    officer();
    stories.look(story);
    assertThat(linked(story, theirs)).isEmpty();
    world.become(officer, CaseWorld.in(Role.OFFICER, commune), CaseWorld.in(Role.OFFICER, far));
    assertThat(linked(story, theirs)).as("with both wards in scope").isPresent();
  }

  private Optional<LinkedStory> linked(long open, long other) {
    return stories.view(open).linked().stream().filter(l -> l.storyId() == other).findFirst();
  }
}
