package vn.huongthien.site;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.publishing.Addresses;
import vn.huongthien.publishing.ContentKind;

/**
 * What an address asks for.
 *
 * @param kind of the item or list; null when it is not about one
 * @param area 1 to 4; null for all
 * @param tail the last part of an item's address; "" otherwise
 * @param page number of the page of a list, from 1
 */
record Route(
    Target target,
    Language language,
    @Nullable ContentKind kind,
    @Nullable Integer area,
    String tail,
    int page,
    String query) {

  /** Kinds of answers. */
  enum Target {
    HOME,
    LIST,
    SEARCH,
    ITEM,
    PRINT,
    ABOUT,
    HELP,
    FEED,
    SITEMAP,
    ROBOTS,
    UNKNOWN
  }

  private static final Pattern AREA = Pattern.compile("mang/([1-4])");
  private static final Pattern SUFFIX = Pattern.compile("(?:[a-z0-9-]*-)?([2-9a-z]{10})");

  /** The parameters that count; everything else in the address is ignored. */
  record Parameters(
      @Nullable String page, @Nullable String query, boolean print, @Nullable String area) {}

  static Route of(String path, Parameters parameters) {
    boolean english = path.equals("/en") || path.startsWith("/en/");
    Language language = english ? Language.EN : Language.VI;
    String rest = english ? path.substring(3) : path;
    rest = rest.startsWith("/") ? rest.substring(1) : rest;
    int page = number(parameters.page());
    String query = parameters.query() == null ? "" : clip(parameters.query());
    Route base = new Route(Target.UNKNOWN, language, null, null, "", page, query);
    return switch (rest) {
      case "", "trang-dau" -> base.to(Target.HOME);
      case "tim" -> base.to(Target.SEARCH);
      case "gioi-thieu" -> base.to(Target.ABOUT);
      case "noi-giup-do" -> base.to(Target.HELP);
      case "feed.atom" -> base.to(Target.FEED).inArea(areaOf(parameters.area()));
      case "sitemap.xml" -> english ? base : base.to(Target.SITEMAP);
      case "robots.txt" -> english ? base : base.to(Target.ROBOTS);
      default -> base.deeper(rest, parameters.print());
    };
  }

  private Route deeper(String rest, boolean print) {
    Matcher area = AREA.matcher(rest);
    if (area.matches()) {
      return to(Target.LIST).inArea(Integer.valueOf(area.group(1)));
    }
    int slash = rest.indexOf('/');
    String segment = slash < 0 ? rest : rest.substring(0, slash);
    Optional<ContentKind> found = ContentKind.ofSegment(segment);
    if (found.isEmpty()) {
      return this;
    }
    String end = slash < 0 ? "" : rest.substring(slash + 1);
    Target what = end.isEmpty() ? Target.LIST : print ? Target.PRINT : Target.ITEM;
    return new Route(what, language, found.get(), null, end, page, query);
  }

  private Route to(Target what) {
    return new Route(what, language, kind, area, tail, page, query);
  }

  private Route inArea(@Nullable Integer wanted) {
    return new Route(target, language, kind, wanted, tail, page, query);
  }

  /** The ten characters that name an item; empty when the address can't be one. */
  Optional<String> suffix() {
    Matcher matcher = SUFFIX.matcher(tail);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** The address of this list without page and query. */
  String listPath() {
    String prefix = Addresses.prefix(language);
    if (target == Target.SEARCH) {
      return prefix + "/tim";
    }
    return area == null
        ? prefix + '/' + (kind == null ? "" : kind.segment())
        : prefix + "/mang/" + area;
  }

  /** The same address in the other language, for pages that are there in both. */
  String mirror() {
    Language other = language == Language.EN ? Language.VI : Language.EN;
    return switch (target) {
      case LIST -> new Route(target, other, kind, area, "", 1, "").listPath();
      case SEARCH -> Addresses.prefix(other) + "/tim";
      case ABOUT -> Addresses.prefix(other) + "/gioi-thieu";
      case HELP -> Addresses.prefix(other) + "/noi-giup-do";
      default -> Addresses.home(other);
    };
  }

  /** Names the answer in memory; "" for answers that are not kept. */
  String key() {
    return target == Target.SEARCH
        ? ""
        : String.join(
            "|", target.name(), language.code(), listPath(), tail, Integer.toString(page));
  }

  private static @Nullable Integer areaOf(@Nullable String text) {
    return text != null && text.matches("[1-4]") ? Integer.valueOf(text) : null;
  }

  private static int number(@Nullable String text) {
    return text != null && text.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(text) : 1;
  }

  private static String clip(String text) {
    return text.length() > 100 ? text.substring(0, 100) : text;
  }
}
