package vn.huongthien.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.huongthien.anonymize.Source;
import vn.huongthien.publishing.PublicTextScan;

/**
 * The lint of articles, for words that become public without an edition. They stand where a story
 * stood, so a day or an age is refused too.
 */
@ApplicationScoped
class NoticeScan implements PublicTextScan {
  private final ArticleLint lint;

  @Inject
  NoticeScan(ArticleLint lint) {
    this.lint = lint;
  }

  @Override
  public List<String> scan(String text) {
    return lint.check(text).hints().stream()
        .filter(hint -> Source.valueOf(hint.source()).blocks())
        .map(ArticleLint.Hint::kind)
        .distinct()
        .sorted()
        .toList();
  }
}
