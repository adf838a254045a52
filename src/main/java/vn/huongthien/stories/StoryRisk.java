package vn.huongthien.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import vn.huongthien.access.Unscoped;
import vn.huongthien.anonymize.Facts;
import vn.huongthien.anonymize.RiskAssessment;
import vn.huongthien.anonymize.RiskAssessor;
import vn.huongthien.people.CaseHeader;
import vn.huongthien.people.KnownPeople.PersonIdentity;
import vn.huongthien.platform.crypto.Vault;
import vn.huongthien.publishing.ReleaseRegister;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.shared.Tokens;
import vn.huongthien.stories.store.StoryRepository;
import vn.huongthien.territory.TerritoryQueries;

/**
 * Among how many people somebody is hidden: by one text, and by all that is public about them or on
 * its way there.
 */
@ApplicationScoped
@Unscoped("k is counted over everybody; the callers found the story within their scope")
public class StoryRisk {
  private final RiskAssessor assessor;
  private final DisclosedFacts facts;
  private final ReleaseRegister register;
  private final StoryRepository stories;
  private final TerritoryQueries territory;
  private final Vault vault;
  private final Clock clock;

  @Inject
  public StoryRisk(
      CasePopulation population,
      DisclosedFacts facts,
      ReleaseRegister register,
      StoryRepository stories,
      TerritoryQueries territory,
      Vault vault,
      Clock clock) {
    this.assessor = new RiskAssessor(population);
    this.facts = facts;
    this.register = register;
    this.stories = stories;
    this.territory = territory;
    this.vault = vault;
    this.clock = clock;
  }

  /** Names a person in the release register, 32 bytes; nobody else can make it. */
  byte[] token(PersonIdentity person) {
    byte[] index = vault.blindIndex("story-subject", Long.toString(person.personId()));
    byte[] domain = "story-subject|".getBytes(StandardCharsets.UTF_8);
    byte[] both = new byte[domain.length + index.length];
    System.arraycopy(domain, 0, both, 0, domain.length);
    System.arraycopy(index, 0, both, domain.length, index.length);
    return Tokens.sha256(both);
  }

  RiskAssessment assess(
      long storyId, CaseHeader header, PersonIdentity person, Disclosure disclosure) {
    List<Facts> before = new ArrayList<>();
    register.factsFor(token(person)).forEach(lines -> before.add(facts.read(lines)));
    stories
        .onTheirWay(person.personId(), storyId)
        .forEach(text -> before.add(facts.of(header, Disclosure.parse(text))));
    return assessor.assess(facts.of(header, disclosure), before);
  }

  /** What the text says in so many words. */
  Disclosure told(StoryText text, CaseHeader header) {
    return ToldFacts.in(
        text,
        header,
        territory.find(header.communeId()),
        territory.find(header.provinceId()),
        BusinessTime.today(clock).getYear());
  }
}
