package vn.huongthien.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import vn.huongthien.access.Unscoped;
import vn.huongthien.anonymize.Facts;
import vn.huongthien.newsroom.Payload;
import vn.huongthien.newsroom.Submission;
import vn.huongthien.newsroom.SubmitHighlight;
import vn.huongthien.people.CaseHeader;
import vn.huongthien.people.CaseVault;
import vn.huongthien.people.KnownPeople;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.publishing.ContentKind;
import vn.huongthien.shared.Ids;
import vn.huongthien.stories.domain.AnonymisationRelease;
import vn.huongthien.stories.domain.Story;

/** Makes the submission out of the workbench. */
@ApplicationScoped
@Unscoped("called inside the hand-over, which found the story within its scope")
class HandOver {
  private final StoryDesk desk;
  private final StoryRisk risk;
  private final DisclosedFacts facts;
  private final KnownPeople people;
  private final CaseVault vault;
  private final SubmitHighlight newsroom;

  @Inject
  HandOver(
      StoryDesk desk,
      StoryRisk risk,
      DisclosedFacts facts,
      KnownPeople people,
      CaseVault vault,
      SubmitHighlight newsroom) {
    this.desk = desk;
    this.risk = risk;
    this.facts = facts;
    this.people = people;
    this.vault = vault;
    this.newsroom = newsroom;
  }

  long toNewsroom(String key, Story story, CaseHeader header, Bench bench, Readiness readiness) {
    Payload payload = readiness.payload();
    Facts told = facts.of(header, bench.disclosure());
    keep(story, payload);
    return newsroom.submit(
        new Submission(
            key,
            ContentKind.HIGHLIGHT,
            story.id(),
            risk.token(people.of(story.caseId())),
            Language.VI,
            payload.title(),
            payload.lead(),
            payload.body(),
            payload.placeLabel(),
            desk.stories().authors(story),
            facts.lines(told),
            readiness.risk().k(),
            readiness.risk().cumulativeK(),
            bench.sheet().countsByKind(),
            story.sourceHash()));
  }

  private void keep(Story story, Payload payload) {
    List<AnonymisationRelease> before = desk.stories().releases(story.id());
    long id = Ids.next();
    String text = PublicTexts.join(payload);
    byte[] sealed = vault.seal(story.caseId(), "anonymisation_release", "text_sealed", id, text);
    desk.stories()
        .add(
            new AnonymisationRelease(
                id,
                story.id(),
                before.isEmpty() ? 1 : before.get(0).number() + 1,
                Objects.requireNonNull(sealed),
                new AnonymisationRelease.Proof(
                    story.sourceHash(), payload.hash(), desk.account(), desk.now())));
  }
}
