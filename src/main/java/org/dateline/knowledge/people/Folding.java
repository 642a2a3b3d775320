package org.dateline.knowledge.people;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds a word of a name so that its usual romanisations come out the same: case, diacritics,
 * y/i/j, zh/z, ie/ye/e, kh/h, ks/x, doubled letters; Cyrillic is romanised first.
 */
final class Folding {
  private static final String CYRILLIC = "абвгґдеёєжзиіїйклмнопрстуфхцчшщъыьэюяў";
  private static final String[] ROMAN = {
    "a", "b", "v", "g", "g", "d", "e", "o", "ie", "zh", "z", "i", "i", "i", "i", "k", "l", "m", "n",
    "o", "p", "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "i", "", "e", "iu", "ia",
    "u"
  };

  private Folding() {}

  /** The folded form of {@code word}: letters a to z and digits only, perhaps none. */
  static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    CharSequence plain = isBasic(lower) ? lower : letters(lower);
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      char next = i + 1 < plain.length() ? plain.charAt(i + 1) : ' ';
      switch (c) {
        case 'y', 'j' -> append(folded, 'i');
        case 'x' -> append(append(folded, 'k'), 's');
        case 'z' -> {
          append(folded, 'z');
          i += next == 'h' ? 1 : 0;
        }
        case 'k' -> {
          append(folded, next == 'h' ? 'h' : 'k');
          i += next == 'h' ? 1 : 0;
        }
        case 'c' -> {
          if (next != 'k') {
            append(folded, 'c');
          }
        }
        case 'p' -> {
          append(folded, next == 'h' ? 'f' : 'p');
          i += next == 'h' ? 1 : 0;
        }
        default -> append(folded, c);
      }
    }
    return folded.toString();
  }

  /**
   * Appends unless it doubles the letter before, and lets "ie", "oe", "ue" and "ae" be one vowel.
   */
  private static StringBuilder append(StringBuilder folded, char c) {
    int last = folded.length() - 1;
    if (last >= 0 && folded.charAt(last) == c) {
      return folded;
    }
    if (last >= 0 && c == 'e') {
      switch (folded.charAt(last)) {
        case 'i' -> folded.setLength(last);
        case 'o', 'u', 'a' -> {
          return folded;
        }
        default -> {}
      }
      if (!folded.isEmpty() && folded.charAt(folded.length() - 1) == 'e') {
        return folded;
      }
    }
    return folded.append(c);
  }

  /** A word in small Latin letters without accents and punctuation, and else as it is spelt. */
  static String plain(String word) {
    return letters(word.toLowerCase(Locale.ROOT)).toString();
  }

  private static StringBuilder letters(String lower) {
    StringBuilder plain = new StringBuilder(lower.length() + 4);
    if (isAscii(lower)) {
      for (int i = 0; i < lower.length(); i++) {
        if (isBasic(lower.charAt(i))) {
          plain.append(lower.charAt(i));
        }
      }
      return plain;
    }
    String roman = romanised(lower);
    for (int i = 0; i < roman.length(); i++) {
      plain.append(letters(roman.charAt(i)));
    }
    return plain;
  }

  /** A small letter without its accents, in letters a to z; empty for what is none. */
  static String letters(char c) {
    if (isBasic(c)) {
      return String.valueOf(c);
    }
    StringBuilder letters = new StringBuilder(2);
    appendLatin(letters, c);
    return letters.toString();
  }

  /** A word in small letters with its Cyrillic ones written in Latin ones. */
  static String romanised(String lower) {
    if (isAscii(lower)) {
      return lower;
    }
    boolean ukrainian = lower.chars().anyMatch(c -> "іїєґ".indexOf(c) >= 0);
    String composed = Normalizer.normalize(lower, Normalizer.Form.NFC);
    StringBuilder roman = new StringBuilder(composed.length() + 4);
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      int cyrillic = CYRILLIC.indexOf(c);
      if (cyrillic < 0) {
        roman.append(c);
      } else {
        roman.append(c == 'г' && ukrainian ? "h" : ROMAN[cyrillic]);
      }
    }
    return roman.toString();
  }

  private static void appendLatin(StringBuilder plain, char c) {
    switch (c) {
      case 'ł' -> plain.append('l');
      case 'ø' -> plain.append('o');
      case 'đ', 'ð' -> plain.append('d');
      case 'ı' -> plain.append('i');
      case 'ß' -> plain.append("ss");
      case 'æ' -> plain.append("ae");
      case 'œ' -> plain.append("oe");
      case 'þ' -> plain.append("th");
      default -> {
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        if (isBasic(parts.charAt(0))) {
          plain.append(parts.charAt(0));
        }
      }
    }
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBasic(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isBasic(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBasic(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }
}
