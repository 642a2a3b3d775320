package org.dateline.ui.people;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dateline.article.Quote;
import org.dateline.search.Alike;
import org.dateline.search.Facet;
import org.dateline.search.Known;
import org.dateline.search.NameUse;
import org.jspecify.annotations.Nullable;

/** What the screen says. */
final class PeopleWords {
  private static final NumberFormat NUMBER = NumberFormat.getIntegerInstance(Locale.ENGLISH);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

  private PeopleWords() {}

  static String number(long number) {
    return NUMBER.format(number);
  }

  static String count(long number, String one, String many) {
    return number(number) + " " + (number == 1 ? one : many);
  }

  static String articles(long number) {
    return count(number, "article", "articles");
  }

  static String mentions(long number) {
    return count(number, "mention", "mentions");
  }

  /** One of the kind: "person". */
  static String one(Facet facet) {
    return facet == Facet.PERSON ? "person" : "place";
  }

  /** Several of the kind: "people". */
  static String many(Facet facet) {
    return facet == Facet.PERSON ? "people" : "places";
  }

  /** A term of an office: "20 May 2019 –". */
  static String term(Known.Office office) {
    LocalDate to = office.to();
    return DAY.format(office.from()) + " –" + (to == null ? "" : " " + DAY.format(to));
  }

  /** From when to when: "Feb 2019 – Jun 2024"; empty if nothing is dated. */
  static String stretch(NameUse use) {
    String first = month(use.first());
    String last = month(use.last());
    return first.equals(last) ? first : first + " – " + last;
  }

  private static String month(@Nullable LocalDate day) {
    return day == null ? "" : MONTH.format(day);
  }

  /** How the words of a quote are given. */
  static String kind(Quote.Kind kind) {
    return switch (kind) {
      case DIRECT -> "direct";
      case INDIRECT -> "indirect";
      case MIXED -> "mixed";
    };
  }

  /** Why two names may be one. */
  static String reason(Alike.Reason reason, Facet facet) {
    return switch (reason) {
      case SPELLING -> "The same name in another spelling";
      case INITIAL -> "Only one " + one(facet) + " of this surname has the initial";
      case SURNAME -> "Only one " + one(facet) + " has this surname";
      case ONE_LETTER -> "One letter off";
      case ALIAS -> "Known to be another name of it";
    };
  }

  /** The last word of a name, which is enough on a small picture. */
  static String brief(String name, Facet facet) {
    int blank = name.lastIndexOf(' ');
    return facet == Facet.PERSON && blank > 0 ? name.substring(blank + 1) : name;
  }

  /** How a place lies: "50.45° N, 30.52° E". */
  static String coordinates(double latitude, double longitude) {
    return String.format(
        Locale.ROOT,
        "%.2f° %s, %.2f° %s",
        Math.abs(latitude),
        latitude < 0 ? "S" : "N",
        Math.abs(longitude),
        longitude < 0 ? "W" : "E");
  }
}
