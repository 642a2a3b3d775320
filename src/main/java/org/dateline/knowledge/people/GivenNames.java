package org.dateline.knowledge.people;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.dateline.knowledge.Memo;

/** Knows which given names are forms of one name, and makes keys of names; immutable. */
public final class GivenNames {
  private static final List<String> PATRONYMIC_ENDINGS =
      List.of("ovich", "evich", "ovna", "evna", "ivna", "icna", "inichna", "ilich");
  private static final Set<String> ARTICLES = Set.of("al", "el");
  private static final Set<String> PARTICLES =
      Set.of("de", "del", "della", "der", "den", "di", "da", "du", "la", "le", "van", "von");
  private static final Set<String> BOUND = Set.of("bin", "ibn");
  private static final int LONGEST_FOLDED_NAME = 120;

  /** 4,096 names. */
  private static final int MEMO_BITS = 12;

  private final Map<String, String> groups = new HashMap<>();
  private final Map<String, String> looseGroups = new HashMap<>();
  private final Set<String> others = new HashSet<>();
  private final Memo<Boolean> known = new Memo<>(MEMO_BITS, this::isKnown);
  private final Memo<NameKey> keys = new Memo<>(MEMO_BITS, this::makeKey);
  private final Memo<NameKey> looseKeys = new Memo<>(MEMO_BITS, this::makeLooseKey);
  private final Memo<String> surnameKeys = new Memo<>(MEMO_BITS, GivenNames::makeSurnameKey);

  private GivenNames(List<String> groups, List<String> others) {
    for (String group : groups) {
      List<String> forms = NameWords.split(group, true);
      String first = Folding.fold(forms.getFirst());
      for (String form : forms) {
        this.groups.putIfAbsent(Folding.fold(form), first);
        this.looseGroups.putIfAbsent(Transliteration.fold(form), first);
      }
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
    return known.of(word);
  }

  private boolean isKnown(String word) {
    String folded = Folding.fold(word);
    return groups.containsKey(folded) || others.contains(folded);
  }

  /** Whether {@code word} is one that surnames begin with in some languages: "van", "De". */
  public static boolean isParticle(String word) {
    return PARTICLES.contains(Folding.fold(word));
  }

  /** Whether {@code word} may be a father's name, as East Slavic names have it: "Ivanovych". */
  public static boolean isPatronymic(String word) {
    return endsAsPatronymic(Folding.fold(bounded(word)));
  }

  private static boolean endsAsPatronymic(String folded) {
    return PATRONYMIC_ENDINGS.stream().anyMatch(folded::endsWith);
  }

  /** The father's name between given name and surname, folded; empty if {@code name} has none. */
  public String patronymic(String name) {
    List<String> words = NameWords.of(bounded(name)).words();
    for (int i = 1; i < words.size() - 1; i++) {
      String folded = Folding.fold(words.get(i));
      if (endsAsPatronymic(folded)) {
        return folded;
      }
    }
    return "";
  }

  /** The key of {@code name}, which stands without title and possessive ending. */
  public NameKey key(String name) {
    return keys.of(name);
  }

  private NameKey makeKey(String name) {
    return key(name, Folding::fold, groups);
  }

  /**
   * A key that also leaves out what romanisations into other languages differ in: Polish
   * "Medwedczuk" and English "Medvedchuk" have one. It lets more names agree than {@link #key}.
   */
  public NameKey looseKey(String name) {
    return looseKeys.of(name);
  }

  private NameKey makeLooseKey(String name) {
    return key(name, Transliteration::fold, looseGroups);
  }

  /** One word folded as {@link #looseKey} folds. */
  public String looseWord(String word) {
    return Transliteration.fold(bounded(word));
  }

  /**
   * The key of the surname alone, under which a lone one is looked up: that of the last word, or of
   * the first in a Chinese or Korean name.
   */
  public String surnameKey(String name) {
    return surnameKeys.of(name);
  }

  private static String makeSurnameKey(String name) {
    String bounded = bounded(name);
    List<String> parts = NameWords.split(bounded, false);
    if (SurnameFirst.is(parts)) {
      return Folding.fold(parts.getFirst());
    }
    List<String> words = NameWords.of(bounded).words();
    return words.isEmpty() ? "" : Folding.fold(words.getLast());
  }

  private static NameKey key(String name, UnaryOperator<String> fold, Map<String, String> groups) {
    NameWords parts = NameWords.of(bounded(name));
    List<String> words = parts.words();
    List<String> middles = new ArrayList<>();
    StringBuilder surname = new StringBuilder();
    StringBuilder initials = new StringBuilder();
    String given = "";
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      String folded = fold.apply(word);
      boolean last = i == words.size() - 1;
      if (last || (parts.lone() && !ARTICLES.contains(folded) && !PARTICLES.contains(folded))) {
        surname.append(folded);
      } else if (i == 0) {
        given = parts.lone() ? "" : groups.getOrDefault(folded, folded);
      } else if (BOUND.contains(folded)) {
        surname.append(folded);
      } else if (word.length() == 1) {
        initials.append(folded);
      } else if (isMiddle(folded)) {
        middles.add(folded);
      }
    }
    return new NameKey(given, middles, surname.toString(), initials.toString(), parts.suffix());
  }

  private static boolean isMiddle(String folded) {
    return !folded.isEmpty()
        && !ARTICLES.contains(folded)
        && !PARTICLES.contains(folded)
        && !endsAsPatronymic(folded);
  }

  private static String bounded(String name) {
    return name.length() > LONGEST_FOLDED_NAME ? name.substring(0, LONGEST_FOLDED_NAME) : name;
  }
}
