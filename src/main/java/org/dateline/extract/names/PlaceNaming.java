package org.dateline.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.extract.names.tokens.Lexicon;
import org.dateline.knowledge.places.Gazetteer;
import org.dateline.knowledge.places.KnownPlace;

/**
 * Says how a name belongs to a place of the gazetteer, whose list gives each town the names it has
 * in many languages and had in former times: most of them are not what English news mean.
 */
final class PlaceNaming {
  /** Kinds of areas, which a place's name has in one text and lacks in another, and articles. */
  private static final Set<String> KINDS =
      Set.of(
          "oblast",
          "region",
          "province",
          "governorate",
          "krai",
          "state",
          "county",
          "the",
          "al",
          "ar",
          "as",
          "ash",
          "ad",
          "an",
          "el");

  /** Countries whose places have an English name, so that another is none. */
  private static final Set<String> ENGLISH =
      Set.of(
          "US", "GB", "IE", "CA", "AU", "NZ", "JM", "BB", "BS", "TT", "GD", "LC", "VC", "AG", "KN",
          "DM", "BZ");

  private static final int SHORTEST_ALIAS = 5;
  private static final int SHORTEST_VARIANT = 5;
  private static final int LONGEST_ABBREVIATION = 5;
  private static final int LONGEST_COMPARED = 40;

  private final Gazetteer gazetteer;
  private final Lexicon lexicon;

  PlaceNaming(Gazetteer gazetteer, Lexicon lexicon) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
  }

  /** How a name belongs to a place, the closest first. */
  enum Bond {
    /** The name the place goes by in English. */
    NAME,
    /** Another spelling of it, or a part of it. */
    VARIANT,
    /**
     * A former or foreign name, which means the place only if the article speaks of its country.
     */
    ALIAS,
    /** A name that English does not use for it, or a word that is no name. */
    NONE
  }

  /** How {@code form}, as it stands in an article, belongs to {@code place}. */
  Bond bond(String form, KnownPlace place) {
    if (lexicon.isNoPlaceAlone(form.toLowerCase(Locale.ROOT))) {
      return gazetteer.isListed(place, form) ? Bond.NAME : Bond.NONE;
    }
    if (gazetteer.goesBy(place, form)) {
      return Bond.NAME;
    }
    List<String> words = words(form);
    List<String> names = words(place.name());
    if (words.equals(names)) {
      return Bond.NAME;
    }
    if (isAbbreviation(form)) {
      return Bond.NONE;
    }
    if (isNear(String.join("", words), String.join("", names)) || names.containsAll(words)) {
      return Bond.VARIANT;
    }
    boolean foreign =
        !ENGLISH.contains(place.country())
            && form.length() >= SHORTEST_ALIAS
            && words.stream().noneMatch(PlaceNaming::isShort)
            && !isListed(form);
    return foreign ? Bond.ALIAS : Bond.NONE;
  }

  /** Whether the name is an organisation's or a thing's: "White House", "Whitehall". */
  boolean isListed(String form) {
    return lexicon.isPhrase(calm(form));
  }

  /** "White House" of "WHITE HOUSE". */
  private static String calm(String form) {
    if (!form.equals(form.toUpperCase(Locale.ROOT)) || form.length() <= LONGEST_ABBREVIATION) {
      return form;
    }
    StringBuilder calm = new StringBuilder(form.length());
    for (int i = 0; i < form.length(); i++) {
      boolean first = i == 0 || form.charAt(i - 1) == ' ';
      calm.append(first ? form.charAt(i) : Character.toLowerCase(form.charAt(i)));
    }
    return calm.toString();
  }

  private static boolean isShort(String word) {
    return word.length() < 2;
  }

  /** "DACA" is no spelling of a town's name. */
  private static boolean isAbbreviation(String form) {
    return form.length() <= LONGEST_ABBREVIATION && form.equals(form.toUpperCase(Locale.ROOT));
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : Gazetteer.folded(name).split(" ", -1)) {
      if (!KINDS.contains(word) && !word.isEmpty()) {
        words.add(word.equals("st") ? "saint" : word);
      }
    }
    return words;
  }

  /** Whether a third of the letters differ at most, or a fifth where the first letter does. */
  private static boolean isNear(String one, String other) {
    int longest = Math.max(one.length(), other.length());
    if (one.isEmpty() || other.isEmpty() || longest > LONGEST_COMPARED) {
      return false;
    }
    boolean sameStart = one.charAt(0) == other.charAt(0);
    return longest >= SHORTEST_VARIANT && distance(one, other) * (sameStart ? 3 : 5) <= longest;
  }

  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
