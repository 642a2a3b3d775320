package org.dateline.read.blocks;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.knowledge.people.GivenNames;

/** Tells what could be the full name of a person. */
public final class PersonNames {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?:\\p{Lu}\\.?(?:-?\\p{Lu}\\.)*|(?:\\p{Lu}|[dDlLO]['\u2019]\\p{Lu})[\\p{L}'\u2019-]*\\p{L}\\.?)");
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "do", "dos", "das", "del", "della", "di", "du", "la", "le", "van", "von",
          "der", "den", "ter", "ten", "bin", "ibn", "al", "el", "ul", "zu", "af", "av", "y", "e",
          "st.");
  private static final Set<String> NOT_IN_NAMES =
      Resource.lines("not-names.txt").collect(Collectors.toUnmodifiableSet());
  private static final GivenNames GIVEN = GivenNames.bundled();

  private PersonNames() {}

  /** Whether {@code text} is two to five words that look like one person's name. */
  public static boolean isFullName(String text) {
    List<String> tokens = White.words(text);
    if (tokens.size() < 2 || tokens.size() > 5) {
      return false;
    }
    int proper = 0;
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      String lower = token.toLowerCase(Locale.ROOT);
      boolean inside = i > 0 && i < tokens.size() - 1;
      boolean particle = inside && PARTICLES.contains(lower);
      if (NOT_IN_NAMES.contains(lower) || (!particle && !TOKEN.matcher(token).matches())) {
        return false;
      }
      proper += particle || token.replace(".", "").length() < 2 ? 0 : 1;
    }
    String last = tokens.getLast();
    return proper >= 1 && last.replace(".", "").length() >= 2;
  }

  /** Whether it looks like a full name and the first of its words is a given name. */
  public static boolean isKnownName(String text) {
    if (!isFullName(text)) {
      return false;
    }
    String first = White.words(text).getFirst().toLowerCase(Locale.ROOT);
    int hyphen = first.indexOf('-');
    return GIVEN.contains(first) || (hyphen > 0 && GIVEN.contains(first.substring(0, hyphen)));
  }

  /** How a name is shown: single spaces, and capitals only at the beginnings of its words. */
  public static String display(String text) {
    String name = String.join(" ", White.words(text));
    if (!Capitals.isAllCaps(name)) {
      return name;
    }
    StringBuilder shown = new StringBuilder();
    boolean begins = true;
    for (int c : name.codePoints().toArray()) {
      shown.appendCodePoint(begins ? c : Character.toLowerCase(c));
      begins = !Character.isLetter(c);
    }
    return shown.toString();
  }
}
