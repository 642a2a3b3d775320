package org.dateline.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Span;
import org.dateline.extract.names.Recogniser.Found;
import org.dateline.extract.names.Recogniser.Kind;
import org.dateline.extract.names.tokens.Tokens;
import org.dateline.knowledge.people.GivenNames;

/**
 * Takes the names of persons among what was recognised and mends their ends: a nickname in brackets
 * belongs to the name around it, two names that ran together are two, and digits, "-elect" and a
 * party's tag ("R-Ky.") are no part of a name.
 */
final class PersonNames {
  private static final Pattern ELECT = Pattern.compile("(?:\\p{L}+[- ])+[Ee]lect\\s+");
  private static final Pattern PARTY = Pattern.compile("[DRI]-\\p{Lu}.*", Pattern.DOTALL);
  private static final Pattern SUFFIX = Pattern.compile("(?:Jr|Sr|II|III|IV)\\.?");
  private static final Pattern AFTER = Pattern.compile(",? (?:Jr|Sr)\\b\\.?| I{2,3}\\b");
  private static final Pattern PARTICLE = Pattern.compile("(?:^|[\\s(])(bin |al-)\\z");
  private static final Pattern JOINT = Pattern.compile(",? ");

  /** What stands before "Ellis Schumer" in "Charles (Chuck) Ellis Schumer". */
  private static final Pattern NICKNAMED =
      Pattern.compile("(\\p{Lu}[\\p{L}.]+) [(\"\u201c]\\p{Lu}\\p{L}+[)\"\u201d] \\z");

  private static final int LONGEST_NICKNAMED = 40;
  private static final int SHORTEST_SURNAME = 3;

  private final String text;
  private final GivenNames givenNames;
  private final List<PersonName> names = new ArrayList<>();

  private PersonNames(String text, GivenNames givenNames) {
    this.text = text;
    this.givenNames = givenNames;
  }

  /** The persons' names among {@code found}, in the order of the text. */
  static List<PersonName> of(Tokens tokens, List<Found> found, GivenNames givenNames) {
    PersonNames names = new PersonNames(tokens.text(), givenNames);
    for (Found name : found) {
      if (name.kind() == Kind.PERSON) {
        names.add(name);
      }
    }
    return names.names;
  }

  private void add(Found name) {
    int start = name.span().start();
    int end = name.span().end();
    while (end - start > 2 && Character.isDigit(text.charAt(end - 1))) {
      end--;
    }
    Matcher elect = ELECT.matcher(text).region(start, end);
    boolean elected = elect.lookingAt();
    if (elected) {
      start = elect.end();
    }
    boolean titled = name.titled() || elected;
    if (start >= end || PARTY.matcher(text).region(start, end).matches() || isSuffix(start, end)) {
      return;
    }
    if (start == name.span().start()) {
      start = nicknamed(start);
    }
    end = withoutNextGivenName(start, end);
    int second = second(start, end);
    if (second > start) {
      put(start, trimmed(start, second), titled, name.confidence());
      put(second, secondEnd(start, second, end), false, name.confidence());
    } else {
      put(start, end, titled, name.confidence());
    }
  }

  private void put(int from, int to, boolean titled, double confidence) {
    if (to > from) {
      Span span = new Span(withParticle(from, to), withSuffix(to));
      names.add(new PersonName(span, Forms.of(text, span), titled, confidence));
    }
  }

  /** Takes "bin" along, which stands before a surname, where it was left out. */
  private int withParticle(int start, int end) {
    if (text.substring(start, end).indexOf(' ') >= 0) {
      return start;
    }
    Matcher before = PARTICLE.matcher(text).region(Math.max(0, start - 4), start);
    return before.find() ? before.start(1) : start;
  }

  /** Takes "Jr." along where it was left out: it tells father and son apart. */
  private int withSuffix(int end) {
    Matcher after = AFTER.matcher(text).region(end, Math.min(text.length(), end + 8));
    return after.lookingAt() ? after.end() : end;
  }

  /** A suffix that was recognised by itself belongs to the name before it. */
  private boolean isSuffix(int start, int end) {
    if (!SUFFIX.matcher(text).region(start, end).matches()) {
      return false;
    }
    if (!names.isEmpty()) {
      PersonName last = names.getLast();
      int before = last.span().end();
      if (before < start && JOINT.matcher(text).region(before, start).matches()) {
        names.removeLast();
        put(last.span().start(), end, last.titled(), last.confidence());
      }
    }
    return true;
  }

  /** Where a name begins whose given name and nickname stand before {@code start}. */
  private int nicknamed(int start) {
    int from = Math.max(0, start - LONGEST_NICKNAMED);
    char last = start < 2 ? ' ' : text.charAt(start - 2);
    if (")\"\u201d".indexOf(last) < 0) {
      return start;
    }
    Matcher before = NICKNAMED.matcher(text).region(from, start);
    if (!before.find()) {
      return start;
    }
    int given = before.start(1);
    while (!names.isEmpty() && names.getLast().span().end() > given) {
      PersonName whole = names.removeLast();
      int begin = whole.span().start();
      put(begin, trimmed(begin, given), whole.titled(), whole.confidence());
      if (begin >= given) {
        continue;
      }
      break;
    }
    return given;
  }

  /**
   * Where a second name begins, known by the surname that stands before it and at its end: "Trump
   * Donald John Trump"; {@code start} if there is one name only.
   */
  private int second(int start, int end) {
    for (int blank = text.indexOf(' ', start); blank > 0 && blank < end; ) {
      int begin = wordStart(start, blank);
      if (repeated(begin, blank, end) > 0) {
        return blank + 1;
      }
      blank = text.indexOf(' ', blank + 1);
    }
    return start;
  }

  /** Without the given name that begins the same name once more: "Jane Roe Jane". */
  private int withoutNextGivenName(int start, int end) {
    int blank = text.indexOf(' ', start);
    if (blank < 0 || blank >= end) {
      return end;
    }
    String word = text.substring(start, blank);
    int last = wordStart(start, end);
    boolean again = last > blank + 1 && text.substring(last, end).equals(word);
    return again && givenNames.contains(word) ? trimmed(start, last) : end;
  }

  /** Without what ran into the second name: "Susan Margaret CollinsLawmakers". */
  private int secondEnd(int start, int second, int end) {
    return repeated(wordStart(start, second - 1), second - 1, end);
  }

  private int wordStart(int start, int end) {
    int at = end;
    while (at > start && !Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** Where the word that stands before {@code blank} ends again, as the last one but one. */
  private int repeated(int begin, int blank, int end) {
    String word = text.substring(begin, blank);
    int again = text.indexOf(word, blank + 2);
    if (word.length() < SHORTEST_SURNAME || again < 0 || again + word.length() > end) {
      return 0;
    }
    int after = again + word.length();
    boolean whole = Character.isWhitespace(text.charAt(again - 1));
    return whole && (after == end || Character.isUpperCase(text.charAt(after))) ? after : 0;
  }

  private int trimmed(int start, int end) {
    int to = end;
    while (to > start && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return to;
  }
}
