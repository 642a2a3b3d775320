package org.dateline.knowledge.people;

import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Knows which given names are forms of one name, and makes keys of names; immutable. */
public final class GivenNames {
  private static final List<String> PATRONYMIC_ENDINGS =
      List.of("ovich", "evich", "ovna", "evna", "ivna", "icna", "inichna");
  private static final int LONGEST_FOLDED_NAME = 120;

  private final Map<String, String> groups = new HashMap<>();
  private final Set<String> others = new HashSet<>();

  private GivenNames(List<String> groups, List<String> others) {
    for (String group : groups) {
      List<String> forms = NameKey.words(group);
      String first = Folding.fold(forms.getFirst());
      forms.forEach(form -> this.groups.putIfAbsent(Folding.fold(form), first));
    }
    others.forEach(name -> this.others.add(Folding.fold(name)));
  }

  /** Reads groups of names, one a line. */
  public static GivenNames read(Reader reader) throws IOException {
    return new GivenNames(Rows.read(reader, row -> row[0]), List.of());
  }

  /**
   * The names that come with Dateline: {@code given-names.txt} and {@code first-names.txt}. They
   * are read once, when they are first asked for.
   */
  public static GivenNames bundled() {
    return Bundled.NAMES;
  }

  /** Holds the names that come with Dateline from the first time they are asked for. */
  private static final class Bundled {
    static final GivenNames NAMES =
        new GivenNames(
            Rows.bundled("given-names.txt", row -> row[0]),
            Rows.bundled("first-names.txt", row -> row[0]));
  }

  /** Whether {@code word} is a given name, in any spelling. */
  public boolean contains(String word) {
    String folded = Folding.fold(word);
    return groups.containsKey(folded) || others.contains(folded);
  }

  /** The key of {@code name}, which stands without title and possessive ending. */
  public NameKey key(String name) {
    String bounded = name.length() > LONGEST_FOLDED_NAME ? name.substring(0, 120) : name;
    List<String> words = NameKey.words(bounded);
    StringBuilder given = new StringBuilder();
    StringBuilder surname = new StringBuilder();
    StringBuilder initials = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      String folded = Folding.fold(words.get(i));
      boolean last = i == words.size() - 1;
      if (i == 0 && !last) {
        given.append(groups.getOrDefault(folded, folded));
      } else if (!last && words.get(i).length() == 1) {
        initials.append(folded);
      } else if (last || i > 1 || !isPatronymic(folded)) {
        surname.append(folded.equals("iunior") ? "ir" : folded);
      }
    }
    return new NameKey(given.toString(), surname.toString(), initials.toString());
  }

  /** The key of the last word alone, under which a lone surname is looked up. */
  public String surnameKey(String name) {
    List<String> words = NameKey.words(name);
    return words.isEmpty() ? "" : Folding.fold(words.getLast());
  }

  private static boolean isPatronymic(String folded) {
    return PATRONYMIC_ENDINGS.stream().anyMatch(folded::endsWith);
  }
}
