package org.dateline.knowledge.places;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds the name of a place: letters without case and accents, digits, and single blanks between
 * words; apostrophes and full stops vanish, hyphens are blanks. "Saint-Denis" and "St. Denis" stay
 * two names, "Slov'yansk" and "Slovyansk" are one.
 */
final class PlaceKey {
  private static final char NOTHING = 0;
  private static final char[] FOLDED = table();
  private static final long SEED = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private PlaceKey() {}

  /** The folded name; empty if nothing is left of it. */
  static String fold(CharSequence name) {
    StringBuilder folded = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = fold(name.charAt(i));
      boolean blank = c == ' ' && (folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ');
      if (c != NOTHING && !blank) {
        folded.append(c);
      }
    }
    if (!folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ') {
      folded.setLength(folded.length() - 1);
    }
    return folded.toString();
  }

  /** A hash of the folded form of {@code text} from {@code start} to {@code end}; never 0. */
  static long hash(CharSequence text, int start, int end) {
    long hash = SEED;
    boolean blank = false;
    boolean empty = true;
    for (int i = start; i < end; i++) {
      char c = fold(text.charAt(i));
      if (c == ' ') {
        blank = !empty;
      } else if (c != NOTHING) {
        if (blank) {
          hash = (hash ^ ' ') * PRIME;
          blank = false;
        }
        hash = (hash ^ c) * PRIME;
        empty = false;
      }
    }
    return finish(hash);
  }

  /** The same hash of a name that is folded already, one byte a letter. */
  static long hash(byte[] folded, int start, int end) {
    long hash = SEED;
    for (int i = start; i < end; i++) {
      hash = (hash ^ (folded[i] & 0xff)) * PRIME;
    }
    return finish(hash);
  }

  private static long finish(long hash) {
    long mixed = (hash ^ (hash >>> 32)) * 0x9e3779b97f4a7c15L;
    mixed ^= mixed >>> 29;
    return mixed == 0 ? 1 : mixed;
  }

  private static char fold(char c) {
    if (c < FOLDED.length) {
      return FOLDED[c];
    }
    return switch (c) {
      case '\u2018', '\u2019', '\u02bc', '\u02b9' -> NOTHING;
      case '\u2010', '\u2011', '\u2013', '\u2014', '\u202f', '\u2009' -> ' ';
      default -> Character.getType(c) == Character.NON_SPACING_MARK ? NOTHING : '?';
    };
  }

  private static char[] table() {
    char[] table = new char[0x250];
    for (char c = 0; c < table.length; c++) {
      table[c] = entry(c);
    }
    return table;
  }

  private static char entry(char c) {
    if (c == '\'' || c == '`' || c == '.' || c == '\u00b4') {
      return NOTHING;
    }
    if (c == '-' || Character.isWhitespace(c) || c == '\u00a0' || c == ',') {
      return ' ';
    }
    String lower = String.valueOf(c).toLowerCase(Locale.ROOT);
    char base = Normalizer.normalize(lower, Normalizer.Form.NFD).charAt(0);
    return switch (base) {
      case 'ł' -> 'l';
      case 'ø', 'œ' -> 'o';
      case 'đ', 'ð' -> 'd';
      case 'ı' -> 'i';
      case 'ß' -> 's';
      case 'æ', 'ə' -> 'a';
      case 'þ' -> 't';
      default -> (base >= 'a' && base <= 'z') || (base >= '0' && base <= '9') ? base : '?';
    };
  }
}
