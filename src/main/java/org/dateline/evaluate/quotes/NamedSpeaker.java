package org.dateline.evaluate.quotes;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Quote.Speaker;
import org.dateline.knowledge.people.GivenNames;

/**
 * A speaker who is labelled by name or description rather than by where it stands. A person is
 * right under any of the forms the labels list; a description is right if it says all of the
 * other's words but articles and prepositions.
 *
 * @param name the canonical name, or a description: "a senior official"
 * @param forms every form of the name in the article; empty for a description
 */
record NamedSpeaker(String name, List<String> forms) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d.-]+");
  private static final Set<String> SMALL =
      Set.of("the", "a", "an", "of", "s", "one", "in", "for", "and", "his", "her", "its", "their");

  /** Keeps an unmodifiable copy of the forms. */
  NamedSpeaker {
    forms = List.copyOf(forms);
  }

  boolean is(Speaker speaker, GivenNames givenNames) {
    if (forms.isEmpty()) {
      return speaker.name() == null && describes(speaker.words(), name);
    }
    String shown = speaker.shown();
    if (givenNames.key(shown).full().equals(givenNames.key(name).full())) {
      return true;
    }
    return forms.stream()
        .anyMatch(form -> form.equalsIgnoreCase(shown) || isShort(shown, form, givenNames));
  }

  /** Whether one is the other without the given name. */
  private static boolean isShort(String one, String other, GivenNames givenNames) {
    boolean bare = givenNames.key(one).given().isEmpty() || givenNames.key(other).given().isEmpty();
    return bare && givenNames.surnameKey(one).equals(givenNames.surnameKey(other));
  }

  private static boolean describes(String one, String other) {
    Set<String> first = words(one);
    Set<String> second = words(other);
    return !first.isEmpty()
        && !second.isEmpty()
        && (first.containsAll(second) || second.containsAll(first));
  }

  private static Set<String> words(String description) {
    Set<String> words = new HashSet<>();
    Matcher matcher = WORD.matcher(description.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      if (!SMALL.contains(matcher.group())) {
        words.add(matcher.group());
      }
    }
    return words;
  }
}
