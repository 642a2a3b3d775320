package org.dateline.read.blocks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.article.Span;

/**
 * Recognises the dateline that opens a report: "BRUSSELS, Dec 17 (Reuters) – ", "Kyiv (AFP) — ",
 * and "KYIV, Ukraine " where the dash was lost.
 */
public final class Datelines {
  private static final String CAPS = "\\p{Lu}[\\p{Lu}.'\u2019-]*\\p{Lu}\\.?";
  private static final String WORD = "\\p{Lu}[\\p{L}.'\u2019-]+";
  private static final String CITY =
      CAPS + "(?: (?:" + CAPS + "|de|du|of|el|la|al|and|OF|AND)){0,3}";
  private static final String CITIES = CITY + "(?:\\s?/\\s?" + CITY + "){0,3}";
  private static final String MIXED = WORD + "(?: " + WORD + "){0,2}";
  private static final String REGION =
      ",\\s?(?<region>(?:" + WORD + "|\\p{Lu}\\.(?:\\p{Lu}\\.)+)(?: " + WORD + "){0,2})";
  private static final String MONTHS =
      "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|January|February|March|April|June"
          + "|July|August|September|October|November|December|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEPT?"
          + "|OCT|NOV|DEC)\\.?";
  private static final String DATE =
      "(?<date>,?\\s?(?:" + MONTHS + "\\s?\\d{1,2}|\\d{1,2}\\s?" + MONTHS + ")(?:,?\\s\\d{4})?)";
  private static final String AGENCY =
      "(?<agency>[,.]?\\s?(?:[(\\[]\\p{Lu}[^()\\[\\]]{1,40}[)\\]]|/\\p{Lu}[^()/]{1,40}/))";
  private static final String DASH =
      "(?<dash>\\s?(?:--|[\u2010-\u2015\u2212_])\\s?|\\s-\\s?|\\s?:\\s)";

  private static final Pattern CAPITALS =
      Pattern.compile(
          "^(?<place>" + CITIES + "(?:" + REGION + ")?)" + DATE + "?" + AGENCY + "?,?" + DASH);
  private static final Pattern MIXED_CASE =
      Pattern.compile(
          "^(?<place>"
              + MIXED
              + "(?:"
              + REGION
              + ")?)(?:"
              + DATE
              + AGENCY
              + "?|"
              + AGENCY.replace("agency", "agency2")
              + "),?"
              + DASH);
  private static final Pattern AGENCY_ONLY = Pattern.compile("^" + AGENCY + DASH);
  private static final Pattern LOST_DASH =
      Pattern.compile(
          "^(?<place>(?<city>"
              + CITY
              + "),\\s(?<rest>"
              + WORD
              + "(?: "
              + WORD
              + ")?))\\s(?=[\\p{Lu}\"\u201C])");
  private static final Pattern OPENS_TEXT =
      Pattern.compile("[\\p{Lu}\\p{N}\"\u201C\u2018'$\u20AC\u00A3(\\[]");

  private static final List<String> AGENCY_GROUPS = List.of("agency", "agency2");
  private static final Pattern BRACKET = Pattern.compile("[(\\[/]");
  private static final Span NOTHING = new Span(0, 0);
  private static final int SHORT = 4;

  private final Set<String> regions;
  private final Set<String> labels;
  private final Set<String> shortCities;

  /** Reads the names of countries and states, and the labels that only look like cities. */
  public Datelines() {
    regions = names("REGION");
    labels = names("LABEL");
    shortCities = names("CITY");
  }

  /**
   * A dateline at the start of a paragraph, offsets counted in the paragraph.
   *
   * @param place city and region; empty for "(Reuters) -"
   * @param agency the agency, without its brackets; empty if none is named
   * @param end where the report itself begins
   */
  public record Found(Span place, Span agency, int end) {}

  /** The dateline that {@code paragraph} opens with, if it opens with one. */
  public Optional<Found> find(String paragraph) {
    String text = White.plain(paragraph);
    Matcher capitals = CAPITALS.matcher(text);
    if (capitals.find() && opensText(text, capitals.end()) && isPlace(capitals)) {
      return found(capitals, capitals.end());
    }
    Matcher mixed = MIXED_CASE.matcher(text);
    if (mixed.find() && opensText(text, mixed.end())) {
      return found(mixed, mixed.end());
    }
    Matcher agency = AGENCY_ONLY.matcher(text);
    if (agency.find() && opensText(text, agency.end())) {
      return Optional.of(new Found(NOTHING, agency(agency), agency.end()));
    }
    return lostDash(text);
  }

  private Optional<Found> lostDash(String text) {
    Matcher lost = LOST_DASH.matcher(text);
    if (!lost.find() || !isCity(lost.group("city"))) {
      return Optional.empty();
    }
    int start = lost.start("rest");
    // The region may be two words ("South Korea"), or one that the sentence follows.
    for (int end = lost.end("rest"); end > start; end = text.lastIndexOf(' ', end - 1)) {
      if (regions.contains(text.substring(start, end).toLowerCase(Locale.ROOT))) {
        return Optional.of(
            new Found(new Span(0, end), NOTHING, White.skip(text, end, text.length())));
      }
    }
    return Optional.empty();
  }

  private boolean isPlace(Matcher match) {
    String city = match.group("place");
    String first = city.toLowerCase(Locale.ROOT);
    if (labels.contains(first)) {
      return false;
    }
    boolean other =
        match.group("agency") != null
            || match.group("date") != null
            || (match.group("region") != null);
    if (match.group("dash").contains(":") && !other) {
      return false;
    }
    return other || isCity(city);
  }

  /** Whether a word in capitals is long enough for no acronym, or a city known to be short. */
  private boolean isCity(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return !labels.contains(lower) && (word.length() > SHORT || shortCities.contains(lower));
  }

  private static Optional<Found> found(Matcher match, int end) {
    Span place = new Span(match.start("place"), match.end("place"));
    return Optional.of(new Found(place, agency(match), end));
  }

  /** The words between the brackets. */
  private static Span agency(Matcher match) {
    for (String group : AGENCY_GROUPS) {
      if (match.namedGroups().containsKey(group) && match.group(group) != null) {
        Matcher bracket = BRACKET.matcher(match.group(group));
        int words = bracket.find() ? bracket.end() : 0;
        return new Span(match.start(group) + words, match.end(group) - 1);
      }
    }
    return NOTHING;
  }

  private static boolean opensText(String text, int at) {
    return at < text.length() && OPENS_TEXT.matcher(text).region(at, at + 1).matches();
  }

  private static Set<String> names(String kind) {
    return Resource.lines("datelines.tsv")
        .filter(line -> line.startsWith(kind + "\t"))
        .map(line -> line.substring(kind.length() + 1).strip().toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }
}
