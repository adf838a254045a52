package vn.huongthien.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.huongthien.access.Permission;
import vn.huongthien.anonymize.PseudonymTable;
import vn.huongthien.people.CaseVault;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.stories.domain.Anonymisation;
import vn.huongthien.stories.domain.AnonymisationStep;
import vn.huongthien.stories.domain.Story;

/** Opens and seals workbenches, and writes down who did what at them. */
@ApplicationScoped
class BenchBook {
  private static final String TABLE = "anonymisation";

  private final StoryDesk desk;
  private final CaseVault vault;

  @Inject
  BenchBook(StoryDesk desk, CaseVault vault) {
    this.desk = desk;
    this.vault = vault;
  }

  StoryDesk desk() {
    return desk;
  }

  /** The open workbench; empty before the first look and after the end. */
  Optional<Bench> of(Story story) {
    return row(story).filter(row -> row.endedAt() == null).map(row -> open(story, row));
  }

  /** The workbench, also when it has ended. */
  Optional<Anonymisation> row(Story story) {
    return desk.stories().bench(story.id());
  }

  Bench open(Story story, Anonymisation row) {
    CaseVault.Cells cells = vault.of(story.caseId());
    return new Bench(
        row,
        SheetCodec.read(cells.open(TABLE, "findings_sealed", row.id(), row.findings())),
        PseudonymTable.parse(cells.open(TABLE, "pseudonyms_sealed", row.id(), row.pseudonyms())),
        Disclosure.parse(row.disclosure()),
        cells.open(TABLE, "risk_reason_sealed", row.id(), row.riskReason()));
  }

  /** The story and its bench for a decision; the bench must be of the text as it is now. */
  Story story(long storyId) {
    return desk.find(Permission.ANONYMISE_STORY, storyId);
  }

  Bench toDecide(Story story, int version) {
    Bench bench =
        of(story)
            .orElseThrow(
                () ->
                    new RuleViolated(
                        row(story).isPresent() ? "rule.stories.ended" : "rule.stories.notStarted"));
    bench.row().requireVersion(version);
    if (!bench.row().isOf(story.sourceHash())) {
      throw new RuleViolated("rule.stories.sourceChanged");
    }
    return bench;
  }

  void saveSheet(Story story, Anonymisation row, FindingSheet sheet, String step, String finding) {
    row.decided(
        vault.seal(story.caseId(), TABLE, "findings_sealed", row.id(), SheetCodec.write(sheet)),
        sheet.open());
    done(story, row, step, finding);
  }

  void saveFacts(Story story, Anonymisation row, Disclosure disclosure, String reason) {
    row.declare(
        disclosure.toText(),
        vault.seal(story.caseId(), TABLE, "risk_reason_sealed", row.id(), reason));
    done(story, row, "DECLARE", "");
  }

  byte[] sealPseudonyms(Story story, Anonymisation row, PseudonymTable table) {
    return vault.seal(story.caseId(), TABLE, "pseudonyms_sealed", row.id(), table.toText());
  }

  void done(Story story, Anonymisation row, String step, String finding) {
    row.touch(desk.account(), desk.now());
    desk.stories()
        .add(new AnonymisationStep(story.id(), desk.account(), desk.now(), step, finding));
    desk.stories().flush();
  }
}
