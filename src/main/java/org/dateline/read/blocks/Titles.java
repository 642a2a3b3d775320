package org.dateline.read.blocks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a page's title apart: "Headline | Section - Site".
 *
 * <p>A stripped page begins with the title of the browser's window, which holds the headline, and
 * with it mostly the name of the site.
 */
public final class Titles {
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s+(?:[|\u00B7\u2022\u00BB\u00AB]|::|//|[-\u2013\u2014])\\s+|\\s*[|]\\s*");

  /** A site that is called by its domain. */
  private static final Pattern DOMAIN =
      Pattern.compile(
          "\\s*(?:www\\.)?[\\p{L}\\p{N}-]{2,40}(?:\\.\\p{L}{2,3})?\\.(?:com|org|net|info|eu|co|[a-z]{2})\\s*",
          Pattern.CASE_INSENSITIVE);

  /** A line of more parts than ten is a menu, not a title. */
  private static final int MOST_CUTS = 20;

  private static final int STEM = 5;

  /** Fewer words than these in common are no evidence, even if they are all there is. */
  private static final int LEAST_STEMS = 4;

  private Titles() {}

  /**
   * A title's parts.
   *
   * @param headlineStart where in the line the headline begins
   * @param headlineEnd where it ends
   * @param siteStart where the site's name begins
   * @param siteEnd where it ends; the same as its start if there is none
   */
  record Parts(int headlineStart, int headlineEnd, int siteStart, int siteEnd) {
    boolean hasSite() {
      return siteEnd > siteStart;
    }
  }

  /** Only letters and digits, in lower case, with single spaces: for comparing titles. */
  public static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    boolean gap = false;
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (isLetterOrNumber(c)) {
        if (gap && !key.isEmpty()) {
          key.append(' ');
        }
        gap = false;
        key.appendCodePoint(c);
      } else {
        gap = true;
      }
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isLetterOrNumber(int c) {
    return switch (Character.getType(c)) {
      case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetterOrDigit(c);
    };
  }

  /** Every stretch of whole parts of {@code title} that a headline below could repeat. */
  public static List<String> readings(String title) {
    List<Integer> cuts = new ArrayList<>(List.of(0));
    Matcher matcher = SEPARATOR.matcher(title);
    while (matcher.find()) {
      cuts.add(matcher.start());
      cuts.add(matcher.end());
    }
    cuts.add(title.length());
    if (cuts.size() > MOST_CUTS) {
      cuts = List.of(0, title.length());
    }
    List<String> readings = new ArrayList<>();
    for (int from = 0; from < cuts.size(); from += 2) {
      for (int to = cuts.size() - 1; to > from; to -= 2) {
        String reading = key(title.substring(cuts.get(from), cuts.get(to)));
        if (words(reading) >= 2) {
          readings.add(reading);
        }
      }
    }
    return readings;
  }

  /** Cuts the site's name off the end of {@code title}, if it has one there. */
  static Parts split(String title) {
    Matcher matcher = SEPARATOR.matcher(title);
    int cut = -1;
    int after = -1;
    while (matcher.find()) {
      boolean dash =
          title.substring(matcher.start(), matcher.end()).matches("\\s+[-\u2013\u2014]\\s+");
      int wordsAfter = words(key(title.substring(matcher.end())));
      int wordsBefore = words(key(title.substring(0, matcher.start())));
      boolean name =
          matcher.end() < title.length()
              && !Character.isLowerCase(title.codePointAt(matcher.end()));
      String rest = title.substring(matcher.end());
      boolean address = wordsBefore >= 1 && DOMAIN.matcher(rest).matches();
      boolean called =
          name && wordsBefore >= 3 && wordsAfter <= (dash ? 4 : 6) && wordsAfter < wordsBefore;
      if (called || address) {
        cut = matcher.start();
        after = matcher.end();
        break;
      }
    }
    return cut < 0
        ? new Parts(0, title.length(), title.length(), title.length())
        : new Parts(0, cut, after, title.length());
  }

  /**
   * {@code title} without the name of its site at the end or the beginning.
   *
   * @param site the name, if it is known, else empty
   */
  public static String withoutSite(String title, String site) {
    Matcher matcher = SEPARATOR.matcher(title);
    String known = key(site);
    while (!known.isEmpty() && matcher.find()) {
      if (key(title.substring(matcher.end())).equals(known)) {
        return title.substring(0, matcher.start());
      }
      if (key(title.substring(0, matcher.start())).equals(known)) {
        return title.substring(matcher.end());
      }
    }
    return title.substring(0, split(title).headlineEnd());
  }

  /** Whether one of the title's parts is "by" and that name: "Headline | by A. Writer | Site". */
  static boolean names(String title, String author) {
    return PersonNames.isFullName(author)
        && Arrays.stream(SEPARATOR.split(title, -1))
            .anyMatch(part -> part.strip().equalsIgnoreCase("by " + author));
  }

  /** The beginnings of the longer words: two wordings of one headline share them. */
  public static Set<String> stems(String text) {
    Set<String> stems = new HashSet<>();
    for (String word : List.of(key(text).split(" ", -1))) {
      if (word.length() >= 3) {
        stems.add(word.substring(0, Math.min(word.length(), STEM)));
      }
    }
    return stems;
  }

  /** The share of stems in common, 0 to 1, of the smaller set; 0 for fewer than two in common. */
  public static double likeness(Set<String> title, Set<String> other) {
    long common = other.stream().filter(title::contains).count();
    int smaller = Math.min(title.size(), other.size());
    return common < 2 ? 0 : common / (double) Math.max(smaller, LEAST_STEMS);
  }

  /** The number of words of a key. */
  public static int words(String key) {
    return key.isEmpty() ? 0 : White.gaps(key) + 1;
  }
}
