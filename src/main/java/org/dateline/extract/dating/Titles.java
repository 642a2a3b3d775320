package org.dateline.extract.dating;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The wordings of an office as they stand before a name: "Secretary of Defense" is also "Defense
 * Secretary".
 */
final class Titles {
  private static final Map<String, String> SHORT =
      Map.of(
          "central intelligence agency", "cia",
          "federal bureau of investigation", "fbi",
          "house of representatives", "house",
          "foreign affairs", "foreign",
          "supreme allied commander europe", "saceur");

  private Titles() {}

  /** The wordings of a title, each a run of {@linkplain #plain plain} words. */
  static List<List<String>> wordings(String title) {
    Set<String> wordings = new LinkedHashSet<>();
    String whole = title.toLowerCase(Locale.ROOT).replace('-', ' ');
    wordings.add(whole);
    SHORT.forEach((longer, shorter) -> wordings.add(whole.replace(longer, shorter)));
    for (String wording : List.copyOf(wordings)) {
      int of = wording.indexOf(" of ");
      if (of > 0) {
        String rest = wording.substring(of + 4);
        String field = rest.startsWith("the ") ? rest.substring(4) : rest;
        wordings.add(field + " " + wording.substring(0, of));
      } else if (wording.endsWith(" minister") && !wording.equals("prime minister")) {
        wordings.add("minister of " + wording.substring(0, wording.length() - 9));
      }
    }
    List<List<String>> words = new ArrayList<>();
    for (String wording : wordings) {
      words.add(List.of(wording.split(" ", -1)).stream().map(Titles::plain).toList());
    }
    return words;
  }

  /** British and American spellings are one. */
  static String plain(String word) {
    return switch (word) {
      case "defense" -> "defence";
      case "advisor" -> "adviser";
      case "spokesman", "spokeswoman" -> "spokesperson";
      default -> word;
    };
  }
}
