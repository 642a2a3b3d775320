package org.dateline.read.blocks;

import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.article.Span;

/**
 * A line or paragraph of the text, without the white space around it, and what can be told from it
 * alone.
 *
 * @param span where it stands, never empty
 * @param text its characters, each white one but format characters a plain space, so that offsets
 *     agree with the span
 * @param words how many tokens hold a letter or digit
 * @param glued whether no blank line stands before it
 */
public record Line(Span span, String text, int words, boolean glued) {
  /** A sentence of so many characters needs no five words: words are long in some languages. */
  private static final int LONG = 40;

  private static final String STOPS = ".!?\u2026\u3002";
  private static final String CLOSERS = "\"'\u201D\u2019\u00BB)]";
  private static final Pattern INITIALS = Pattern.compile("\\b\\p{Lu}\\.(?:\\p{Lu}\\.)+$");
  private static final Pattern INNER_STOP =
      Pattern.compile("\\p{Ll}[.!?][\"'\u201D\u2019)]*\\s+[\"'\u201C\u2018(]?\\p{Lu}");

  /** The line at {@code start} to {@code end} of {@code all}. */
  public static Line of(String all, int start, int end, boolean glued) {
    String text = White.plain(all.substring(start, end));
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter =
          Character.isLetterOrDigit(text.charAt(i)) || (inside && text.charAt(i) != ' ');
      words += letter && !inside ? 1 : 0;
      inside = letter;
    }
    return new Line(new Span(start, end), text, words, glued);
  }

  /** For comparing: lower case, single spaces, straight quotes, no unseen characters. */
  public String key() {
    StringBuilder key = new StringBuilder(text.length());
    boolean gap = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == ' ') {
        gap = !key.isEmpty();
      } else if (c < 0x7F || !White.isFormat(text.codePointAt(at))) {
        if (gap) {
          key.append(' ');
          gap = false;
        }
        key.append(straight(c));
      } else {
        at += Character.charCount(text.codePointAt(at)) - 1;
      }
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }

  private static char straight(char c) {
    return switch (c) {
      case '\u2018', '\u2019' -> '\'';
      case '\u201C', '\u201D' -> '"';
      default -> c;
    };
  }

  /** Whether it ends like a sentence. */
  public boolean ends() {
    int last = text.length() - 1;
    while (last >= 0 && Character.isWhitespace(text.charAt(last))) {
      last--;
    }
    while (last >= 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && STOPS.indexOf(text.charAt(last)) >= 0;
  }

  /** Whether it ends in a full stop that is not the one of an abbreviation such as "U.S." */
  boolean endsWithStop() {
    String stripped = text.strip();
    return stripped.endsWith(".") && !INITIALS.matcher(stripped).find();
  }

  /** Whether a sentence ends inside it and another begins. */
  public boolean holdsSentences() {
    return INNER_STOP.matcher(text).find();
  }

  /** Whether it reads like one sentence or more, not like a label, a link or a headline. */
  public boolean isSentence() {
    return ((words >= 5 || text.length() >= LONG) && ends())
        || words >= 25
        || (words >= 8 && INNER_STOP.matcher(text).find());
  }

  /** Whether it is too short and too loose to be a paragraph. */
  public boolean isShort() {
    return words < 8 && !isSentence();
  }
}
