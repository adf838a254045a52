package vn.huongthien.newsroom.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import vn.huongthien.newsroom.GeneraliseEdition;
import vn.huongthien.newsroom.RiskPreview;
import vn.huongthien.newsroom.SubjectRisk.Proposal;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.shared.Terms;

/** What an editor is told when too few people match a text, and the one click that helps. */
@ApplicationScoped
public class Generalising {
  private final RiskPreview preview;
  private final GeneraliseEdition command;
  private final RequestLanguage language;

  @Inject
  public Generalising(RiskPreview preview, GeneraliseEdition command, RequestLanguage language) {
    this.preview = preview;
    this.command = command;
    this.language = language;
  }

  /** In words. */
  public record TooFew(String title, String text) {}

  @Nullable TooFew tooFew(long edition) {
    return preview.tooFew(edition).map(this::inWords).orElse(null);
  }

  private TooFew inWords(RiskPreview.Preview found) {
    Proposal proposal = found.proposal();
    String text =
        proposal == null
            ? language.text("newsroom.item.byHand", new Terms(found.standing().steps()))
            : language.text(
                "newsroom.item.proposal",
                new Terms(proposal.steps()),
                proposal.counted().cumulativeK());
    return new TooFew(language.text("newsroom.item.tooFew", found.standing().people()), text);
  }

  long generalise(String key, long edition, EditFields fields) {
    return command.execute(
        new GeneraliseEdition.Command(
            key,
            edition,
            fields.getTitle(),
            fields.getLead(),
            fields.getBody(),
            fields.getPlaceLabel(),
            fields.getNotice()));
  }
}
