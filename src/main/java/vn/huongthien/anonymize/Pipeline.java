package vn.huongthien.anonymize;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.known.BirthDate;
import vn.huongthien.anonymize.known.Hit;
import vn.huongthien.anonymize.known.OwnMatcher;
import vn.huongthien.anonymize.known.PlaceWords;
import vn.huongthien.anonymize.known.VariantRule;
import vn.huongthien.anonymize.known.Words;
import vn.huongthien.anonymize.name.Capitals;
import vn.huongthien.anonymize.name.StatisticalNames;
import vn.huongthien.anonymize.normal.Token;
import vn.huongthien.anonymize.normal.Views;
import vn.huongthien.anonymize.operate.Conflicts;
import vn.huongthien.anonymize.operate.Epithets;
import vn.huongthien.anonymize.operate.Propagation;
import vn.huongthien.anonymize.pattern.Addresses;
import vn.huongthien.anonymize.pattern.Ages;
import vn.huongthien.anonymize.pattern.Candidate;
import vn.huongthien.anonymize.pattern.Contacts;
import vn.huongthien.anonymize.pattern.CuePhrases;
import vn.huongthien.anonymize.pattern.DateMention;
import vn.huongthien.anonymize.pattern.Datelines;
import vn.huongthien.anonymize.pattern.Dates;
import vn.huongthien.anonymize.pattern.Gazetteer;
import vn.huongthien.anonymize.pattern.Legal;
import vn.huongthien.anonymize.pattern.Numbers;
import vn.huongthien.anonymize.pattern.OldUnits;
import vn.huongthien.anonymize.pattern.PartNumbers;
import vn.huongthien.anonymize.pattern.Plates;
import vn.huongthien.anonymize.pattern.Prisons;
import vn.huongthien.anonymize.pattern.PublicTools;
import vn.huongthien.anonymize.pattern.Recognizer;
import vn.huongthien.anonymize.pattern.RelativeDates;
import vn.huongthien.anonymize.pattern.Sensitive;
import vn.huongthien.anonymize.pattern.Sentences;
import vn.huongthien.anonymize.pattern.Speakers;
import vn.huongthien.anonymize.pattern.Stars;
import vn.huongthien.anonymize.pattern.Uniqueness;
import vn.huongthien.anonymize.pattern.Workplaces;

/** Runs all recognisers over one text and puts their candidates together. */
final class Pipeline {
  private static final int REMEMBERED = 64;
  private static final Pattern DECLARED =
      Pattern.compile(
          "\\s?\\((?:[a-z ]{0,12})?(?:ten|nhan vat)[a-z ]{0,14} (?:da )?(?:duoc )?(?:thay )?doi");

  private final KnownIdentifierIndex index;
  private final List<NameRecognizer> models;
  private final Set<VariantRule> rules;
  private final List<Recognizer> structured =
      List.of(
          new Contacts(),
          new Numbers(),
          new PartNumbers(),
          new Plates(),
          new Legal(),
          new Dates(),
          new Ages(),
          new Sentences(),
          new Prisons(),
          new Addresses(),
          new Stars());
  private final List<Recognizer> suspicious;
  private final Map<KnownIdentifiers, OwnMatcher> matchers =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<KnownIdentifiers, OwnMatcher> eldest) {
              return size() > REMEMBERED;
            }
          });

  Pipeline(
      KnownIdentifierIndex index,
      List<NameRecognizer> models,
      Places places,
      Set<VariantRule> rules) {
    this.index = index;
    this.models = List.copyOf(models);
    this.rules = rules;
    this.suspicious =
        List.of(
            new Uniqueness(),
            new OldUnits(),
            new Sensitive(),
            new CuePhrases(),
            new Workplaces(),
            new Datelines(),
            new Speakers(),
            new Gazetteer(places),
            new Capitals());
  }

  boolean ready() {
    return index.ready();
  }

  OwnMatcher matcher(KnownIdentifiers own) {
    return matchers.computeIfAbsent(own, known -> new OwnMatcher(known, rules));
  }

  /** Everything that identifies or may identify, in order, without overlaps. */
  List<Candidate> findAll(Views views, OwnMatcher own, Context context) {
    List<Candidate> found = new ArrayList<>();
    certain(views, own, found::add);
    suspicious.forEach(r -> r.find(views, found::add));
    if (context.publicationDate() != null) {
      RelativeDates.find(views, found::add);
    }
    for (NameRecognizer model : models) {
      for (NameRecognizer.Span span : spans(model, views)) {
        found.add(
            new Candidate(
                span.start(),
                span.end(),
                span.kind(),
                Source.MODEL,
                span.confidence(),
                model.name(),
                "",
                null));
      }
    }
    found.removeIf(c -> declared(views, c) || province(views, c));
    PublicTools.cut(views, found);
    List<Candidate> first = Conflicts.resolve(found, views.text());
    List<Candidate> more = new ArrayList<>();
    Propagation.spread(views, first, more::add);
    if (more.isEmpty()) {
      return Epithets.widen(first, views.text());
    }
    found.addAll(more);
    return Epithets.widen(Conflicts.resolve(found, views.text()), views.text());
  }

  private static List<NameRecognizer.Span> spans(NameRecognizer model, Views views) {
    return model instanceof StatisticalNames own ? own.find(views) : model.find(views.text());
  }

  /** What is known or has the form of an identifier. */
  List<Candidate> findCertain(Views views, OwnMatcher own) {
    List<Candidate> found = new ArrayList<>();
    certain(views, own, found::add);
    found.removeIf(c -> !c.source().blocks());
    PublicTools.cut(views, found);
    return Conflicts.resolve(found, views.text());
  }

  private void certain(Views views, OwnMatcher own, Consumer<Candidate> out) {
    own.search(views, hit -> out.accept(known(hit)));
    BirthDate birth = own.birthDate();
    if (birth != null) {
      for (DateMention date : Dates.mentions(views)) {
        boolean yearOnly = date.day() == 0 && date.month() == 0;
        if (birth.meantBy(date.day(), date.month(), date.year())
            || (yearOnly && birthYear(birth, date.year()))) {
          out.accept(known(new Hit(date.start(), date.end(), Kind.DATE, "birth-date", "")));
        }
      }
    }
    for (KnownIdentifierIndex.Hit hit : others(views)) {
      out.accept(known(new Hit(hit.start(), hit.end(), hit.kind(), hit.rule(), "")));
    }
    structured.forEach(r -> r.find(views, out));
  }

  private List<KnownIdentifierIndex.Hit> others(Views views) {
    return index instanceof InMemoryKnownIndex memory
        ? memory.find(views)
        : index.find(views.text());
  }

  private static boolean birthYear(BirthDate birth, int year) {
    return year != 0 && (year == birth.year() || year == birth.year() % 100);
  }

  private static Candidate known(Hit hit) {
    boolean province = hit.rule().equals("own-province");
    return new Candidate(
        hit.start(),
        hit.end(),
        hit.kind(),
        province ? Source.CUE : Source.KNOWN,
        1,
        hit.rule(),
        hit.entity(),
        hit.rule().equals("birth-date") ? "nhiều năm trước" : null);
  }

  /** "Bà Rịa - Vũng Tàu" is nobody's name. */
  private static boolean province(Views views, Candidate c) {
    if (c.source() != Source.DENY && c.source() != Source.MODEL) {
      return false;
    }
    List<Token> tokens = views.tokens();
    int i = Words.at(tokens, c.start());
    while (i < tokens.size() && tokens.get(i).start() < c.end()) {
      if (!PlaceWords.doubled(tokens, i)) {
        return false;
      }
      i++;
    }
    return true;
  }

  /** "được gọi là Nam (tên đã đổi)": the author says that it is not the true name. */
  private static boolean declared(Views views, Candidate c) {
    if (c.source() != Source.DENY && c.source() != Source.CUE && c.source() != Source.MODEL) {
      return false;
    }
    String after =
        views.aligned().substring(c.end(), Math.min(views.aligned().length(), c.end() + 40));
    return DECLARED.matcher(after).lookingAt();
  }
}
