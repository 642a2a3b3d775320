package org.dateline.knowledge.people;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The forms that Ukrainian and Russian make of a name by its case: "Зеленського", "Путиным", "у
 * Києві". Works on folded letters, so that both languages and every romanisation come out the same.
 */
public final class Inflection {
  private static final List<String> ADJECTIVE = List.of("oho", "omu", "im", "om");
  private static final List<String> SOFT = List.of("oho", "omu", "im", "a", "u", "em", "e");
  private static final List<String> CONSONANT =
      List.of("a", "u", "om", "em", "im", "e", "i", "ovi", "evi");
  private static final List<String> NEUTER = List.of("a", "u", "om", "ovi", "i");
  private static final List<String> FEMININE = List.of("i", "u", "e", "oi", "ou", "ei", "eu");
  private static final int SHORTEST = 4;

  private Inflection() {}

  /** A word of any script, folded as the forms are. */
  public static String fold(String word) {
    return Transliteration.fold(word);
  }

  /** All case forms of {@code word}, the nominative among them, folded. */
  public static Set<String> forms(String word) {
    String folded = fold(word);
    Set<String> forms = new TreeSet<>();
    forms.add(folded);
    if (folded.length() < SHORTEST) {
      return forms;
    }
    String stem = folded.substring(0, folded.length() - 1);
    switch (folded.charAt(folded.length() - 1)) {
      case 'i' -> {
        add(forms, stem, stem.endsWith("sk") || stem.endsWith("ck") ? ADJECTIVE : SOFT);
      }
      case 'o' -> add(forms, stem, NEUTER);
      case 'a' -> add(forms, stem, FEMININE);
      case 'e', 'u' -> {}
      default -> add(forms, folded, CONSONANT);
    }
    return forms;
  }

  private static void add(Set<String> forms, String stem, List<String> endings) {
    for (String ending : endings) {
      boolean doubled = ending.charAt(0) == stem.charAt(stem.length() - 1);
      forms.add(doubled ? stem + ending.substring(1) : stem + ending);
    }
  }
}
