package vn.huongthien.anonymize.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What belongs to a date besides its day and month: the day it lasts from, the day of the week
 * before it, the calendar and the year behind it, and the feast that falls on it.
 */
final class DateJoins {
  private static final String N = "(?:\\d{1,2}|NUM(?: NUM){0,2})".replace("NUM", NumberWords.REGEX);
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?<![a-z0-9])(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|t[2-7]|chu nh[au]t|chua nh[au]t|cn),? ?(?:ngay"
              + " |\\()?$");
  private static final Pattern FROM =
      Pattern.compile(
          "(?<![a-z0-9/.,:#-])(?<!thang )("
              + N
              + ")(?: (?:den(?: het)?|toi|rang(?: sang)?|va|hoac|hay) (?:ngay )?| ?[–-] ?)$");
  private static final Pattern LIST =
      Pattern.compile(
          "(?<![a-z0-9/.,:-])(?<!thang )((?:(?:mung|mong) )?\\d{1,2}(?:, (?:(?:mung|mong) )?\\d{1,2}){0,7})(?:,|"
              + " va) $");
  private static final Pattern BEHIND =
      Pattern.compile(
          "^(?:,? nhuan)?(?: (?:am lich|duong lich|cham lich|am|al|dl|ta|duong(?=[,.;:)\\n]|$))(?![a-z]))?(?:,? (?:nam )?((?:19|20)\\d\\d)(?![\\d/])|,? ZODIAC(?![a-z])|,? nam (?:ZODIAC|ty|suu|dan|mao|meo|thin|ngo|mui|than|dau|tuat|hoi|kia|nay|ngoai|truoc|sau|roi)(?![a-z]| nua(?![a-z]))|,? sang nam(?![a-z])| toi(?! (?:luot|phien|lan|doi|nay|gio|khi|luc|nha|cho|noi|mua|dau|cuoi|xa|huyen|cai|ngay|thang|nam)(?![a-z]))(?=[,.;: ]))?"
              .replace("ZODIAC", Dates.zodiac()));
  private static final Pattern WEEK_BEHIND =
      Pattern.compile(
          "^, ?(thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nh[au]t|chua nh[au]t)(?![a-z]| (?:nay|tuan|sau|toi|roi)(?![a-z])|,? (?:ngay )?\\d)");
  private static final Pattern PART =
      Pattern.compile(
          "(?<![a-z])(?:(?:nua )?(?:(?<!do )(?<!lan )dau|giua|cuoi|sau)|trung tuan|thuong tuan|ha tuan) $");
  private static final Pattern FEAST_ON = Pattern.compile("^,? \\(?$");
  private static final Pattern FEAST_OF =
      Pattern.compile(
          "(?:, (?:le|via|tet|phat dan|vu lan|giang sinh|gio to|quoc khanh)| gio to)(?: .*)?");
  private static final Pattern DAY_OF_MOON = Pattern.compile("(?:mung|mong) .*");

  private DateJoins() {}

  static List<DateMention> join(DateFinds out) {
    List<DateMention> dates = new ArrayList<>(out.found);
    dates.replaceAll(d -> behind(out, before(out, d)));
    dates.sort(Comparator.comparingInt(DateMention::start));
    List<DateMention> result = new ArrayList<>();
    for (DateMention date : dates) {
      DateMention last = result.isEmpty() ? null : result.get(result.size() - 1);
      if (last != null && date.start() < last.end()) {
        result.set(result.size() - 1, over(last, date));
      } else if (last != null && (feastOn(out, last, date) || dayOf(out, last, date))) {
        result.set(result.size() - 1, over(last, date));
      } else {
        result.add(date);
      }
    }
    return result;
  }

  private static DateMention over(DateMention a, DateMention b) {
    DateMention more = b.day() + b.month() + b.year() > 0 ? b : a;
    return new DateMention(
        Math.min(a.start(), b.start()),
        Math.max(a.end(), b.end()),
        more.day(),
        more.month(),
        Math.max(a.year(), b.year()),
        a.lunar() || b.lunar());
  }

  /** "giỗ tổ 10 tháng 3", "vía Quan Âm tháng Sáu", "lễ Lồng Tồng mùng 8", "thứ Tư (22/1)". */
  private static boolean feastOn(DateFinds out, DateMention feast, DateMention date) {
    boolean named = feast.day() == 0 && feast.month() == 0 && feast.year() == 0;
    boolean day =
        date.day() + date.month() > 0
            || DAY_OF_MOON.matcher(out.aligned.substring(date.start(), date.end())).matches();
    String between = out.aligned.substring(feast.end(), date.start());
    boolean season = out.aligned.startsWith("mua ", feast.start());
    boolean apart = season && between.startsWith(",") && date.year() > 0;
    return named && day && !apart && FEAST_ON.matcher(between).find();
  }

  /** "mùng 9 tháng Giêng, vía Trời", "mồng mười tháng ba giỗ Tổ": the feast of that very day. */
  private static boolean dayOf(DateFinds out, DateMention last, DateMention next) {
    boolean named = next.day() == 0 && next.month() == 0 && next.year() == 0;
    boolean day = last.day() > 0 && last.month() + (last.lunar() ? 1 : 0) > 0 && last.year() == 0;
    return named
        && day
        && FEAST_OF.matcher(out.aligned.substring(last.end(), next.end())).matches();
  }

  /** "từ 3 đến 5/6", "đêm 23 rạng 24 tháng 7", "thứ Bảy 16/8". */
  private static DateMention before(DateFinds out, DateMention date) {
    int start = date.start();
    if (date.day() > 0 && (date.month() > 0 || date.lunar())) {
      String head = out.before(start, 24);
      Matcher from = FROM.matcher(head);
      if (from.find() && !another(out, date, from.group())) {
        int at = start - head.length() + from.start(1);
        int first = NumberWords.start(out.views, at, at + from.group(1).length());
        int day = NumberWords.value(out.views, first, at + from.group(1).length());
        if (first == at && day >= 1 && day <= 31) {
          start = at;
        }
      }
    }
    boolean month = date.day() == 0 && date.month() > 0;
    if (month && out.aligned.startsWith("thang", start)) {
      Matcher part = PART.matcher(out.before(start, 16));
      start -= part.find() && !part.group().equals("sau ") ? part.group().length() : 0;
    }
    Matcher list = LIST.matcher(out.before(start, 60));
    if (date.day() > 0
        && date.month() > 0
        && list.find()
        && days(list.group(1))
        && !another(out, date, list.group())) {
      start -= list.group().length();
    }
    String head = out.before(start, 16);
    Matcher week = WEEKDAY.matcher(head);
    boolean fixed = date.day() > 0 || date.lunar();
    if (fixed && week.find() && weekday(out, start - head.length() + week.start(), start)) {
      start -= head.length() - week.start();
    }
    boolean feast = date.day() == 0 && date.month() == 0 && date.lunar();
    boolean tet = feast && start >= 4 && out.written(start - 4, start).equals("tết ");
    return moved(date, tet ? start - 4 : start, date.end(), date.year());
  }

  /** "mùng 2 và mùng 4 tháng 7" are two. */
  private static boolean another(DateFinds out, DateMention date, String from) {
    return from.matches("[^,]* (?:va|hoac|hay) (?:ngay )?")
        && DAY_OF_MOON.matcher(out.aligned.substring(date.start(), date.end())).matches();
  }

  /** "mồng 4, mồng 9, 14, 19, 24": each a day of the month that is told behind the last one. */
  private static boolean days(String list) {
    int last = 0;
    for (String day : list.replaceAll("[^\\d,]", "").split(",", -1)) {
      int number = DateFinds.number(day);
      if (number <= last || number > 31) {
        return false;
      }
      last = number;
    }
    return true;
  }

  private static boolean weekday(DateFinds out, int start, int end) {
    return out.views.bare() || out.written(start, end).matches("(?s)(?:thứ |t\\d|ch[uủú]|cn).*");
  }

  /** ", thứ Ba" behind figures makes a date of them. */
  static boolean weekdayBehind(DateFinds out, int end) {
    Matcher week = WEEK_BEHIND.matcher(out.after(end, 16));
    return week.find() && weekday(out, end + week.start(1), end + week.end(1));
  }

  private static DateMention behind(DateFinds out, DateMention date) {
    Matcher behind = BEHIND.matcher(out.after(date.end(), 30));
    boolean day = date.day() > 0 || date.month() > 0 || date.lunar();
    Matcher week = WEEK_BEHIND.matcher(out.after(date.end(), 16));
    if (date.day() > 0 && week.find()) {
      int from = date.end() + week.start(1);
      int to = date.end() + week.end(1);
      return weekday(out, from, to) ? moved(date, date.start(), to, date.year()) : date;
    }
    if (!day || date.year() > 0 || !behind.find() || behind.end() == 0) {
      return date;
    }
    int end = date.end() + behind.end();
    if (behind.group().endsWith(" toi") && !out.written(date.end(), end).endsWith(" tới")) {
      end -= " toi".length(); // "3/3 âm tôi qua nhà"
    }
    int year = behind.group(1) == null ? 0 : DateFinds.number(behind.group(1));
    return moved(date, date.start(), end, year);
  }

  private static DateMention moved(DateMention d, int start, int end, int year) {
    return new DateMention(start, end, d.day(), d.month(), year, d.lunar());
  }
}
