package vn.huongthien.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    return token(person.personId());
  }

  byte[] token(long personId) {
    byte[] index = vault.blindIndex("story-subject", Long.toString(personId));
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

  /** Counts a text anew, with all that is public and with what is ahead of it on its way there. */
  RiskAssessment recount(Subject person, Disclosure told, List<Map<String, String>> ahead) {
    List<Facts> before = new ArrayList<>();
    register.factsFor(token(person.personId())).forEach(lines -> before.add(facts.read(lines)));
    ahead.forEach(lines -> before.add(facts.read(lines)));
    return assessor.assess(facts.of(person, told), before);
  }

  /** What the text says in so many words. */
  Disclosure told(StoryText text, CaseHeader header) {
    return told(text, Subject.of(header));
  }

  Disclosure told(StoryText text, Subject person) {
    return toldBy(person).in(text);
  }

  /** Reads and coarsens texts about this person. */
  ToldFacts toldBy(Subject person) {
    return new ToldFacts(
        person,
        territory.find(person.communeId()),
        territory.find(person.provinceId()),
        BusinessTime.today(clock).getYear());
  }
}
