package org.dateline.knowledge.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds names that may mean one person. For each name it looks for the best among those before it,
 * in time that grows with the number of names: names are compared within a surname, and one letter
 * off only where all but one letter is the same.
 */
public final class Namesakes {
  /** In shorter surnames one letter makes another name. */
  private static final int SHORTEST_MISSPELT = 5;

  private static final int NONE = Integer.MAX_VALUE;

  private final People people;
  private final GivenNames givenNames;

  /** Two names that are known for different people are never taken for one. */
  public Namesakes(People people) {
    this.people = people;
    this.givenNames = people.givenNames();
  }

  /** What two names have in common. */
  public enum Likeness {
    /** All but how they are spelt, or a middle name. */
    SPELLING,
    /** The surname and the first letter of the given name, which one has no more of. */
    INITIAL,
    /** The surname, which is all that one has. */
    SURNAME,
    /** All but one letter. */
    ONE_LETTER
  }

  /** Two names, by their places in the list that was looked through. */
  public record Pair(int name, int other, Likeness likeness) {}

  /** The initial is that of the name as it is spelt: Mykola and Nicholas are forms of one name. */
  private record Named(NameKey key, char initial, @Nullable KnownPerson person) {
    boolean isFull() {
      return key.given().length() > 1;
    }

    boolean isInitial() {
      return key.given().length() == 1;
    }

    boolean isLone() {
      return key.given().isEmpty();
    }
  }

  /**
   * The pairs among {@code names}, in the order of their later names.
   *
   * @param names each once; the one that others are compared with stands before them
   * @param each is run now and then, and may throw to end it
   */
  public List<Pair> find(List<String> names, Runnable each) {
    List<Named> keyed = new ArrayList<>();
    Map<String, List<Integer>> bySurname = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      each.run();
      NameKey key = givenNames.looseKey(names.get(i));
      keyed.add(new Named(key, initial(names.get(i)), people.named(names.get(i)).orElse(null)));
      // "George W." has lost its surname: an initial is shared by too many to say anything.
      if (key.surname().length() > 1) {
        bySurname.computeIfAbsent(key.surname(), _ -> new ArrayList<>()).add(i);
      }
    }
    Map<Integer, Pair> found = new HashMap<>();
    for (List<Integer> bearers : bySurname.values()) {
      each.run();
      if (bearers.size() > 1) {
        compare(keyed, bearers, found);
      }
    }
    misspelt(keyed, found, each);
    return found.values().stream().sorted((a, b) -> Integer.compare(a.other(), b.other())).toList();
  }

  private char initial(String name) {
    String word = givenNames.looseWord(name);
    return word.isEmpty() ? ' ' : word.charAt(0);
  }

  /** Compares those who share a surname, most prominent first. */
  private static void compare(List<Named> keyed, List<Integer> bearers, Map<Integer, Pair> found) {
    Map<String, List<Integer>> byGiven = new HashMap<>();
    Map<Character, Integer> byInitial = new HashMap<>();
    int only = NONE;
    boolean several = false;
    for (int bearer : bearers) {
      Named named = keyed.get(bearer);
      if (named.isFull()) {
        List<Integer> same = byGiven.computeIfAbsent(named.key().given(), _ -> new ArrayList<>());
        int like = firstLike(keyed, same, named);
        same.add(bearer);
        if (like != NONE) {
          found.put(bearer, new Pair(like, bearer, Likeness.SPELLING));
          continue;
        }
        byInitial.merge(named.initial(), bearer, (a, b) -> -1);
        several = only != NONE;
        only = Math.min(only, bearer);
      }
    }
    for (int bearer : bearers) {
      Named named = keyed.get(bearer);
      if (named.isInitial()) {
        int full = byInitial.getOrDefault(named.initial(), -1);
        put(keyed, full, bearer, Likeness.INITIAL, found);
      } else if (named.isLone() && !several && only != NONE) {
        put(keyed, only, bearer, Likeness.SURNAME, found);
      }
    }
  }

  private static int firstLike(List<Named> keyed, List<Integer> candidates, Named named) {
    for (int candidate : candidates) {
      Named other = keyed.get(candidate);
      if (other.key().agreesWith(named.key()) && mayBeOne(other, named)) {
        return candidate;
      }
    }
    return NONE;
  }

  private static void put(
      List<Named> keyed, int one, int other, Likeness likeness, Map<Integer, Pair> found) {
    if (one >= 0 && mayBeOne(keyed.get(one), keyed.get(other))) {
      int later = Math.max(one, other);
      found.putIfAbsent(later, new Pair(Math.min(one, other), later, likeness));
    }
  }

  private static boolean mayBeOne(Named one, Named other) {
    return one.person() == null
        || other.person() == null
        || one.person().name().equals(other.person().name());
  }

  /** Pairs full names of one given name whose surnames differ in one letter. */
  private static void misspelt(List<Named> keyed, Map<Integer, Pair> found, Runnable each) {
    long[] entries = new long[1024];
    int size = 0;
    for (int i = 0; i < keyed.size(); i++) {
      each.run();
      Named named = keyed.get(i);
      String surname = named.key().surname();
      if (!named.isFull() || surname.length() < SHORTEST_MISSPELT) {
        continue;
      }
      for (int left = -1; left < surname.length(); left++) {
        if (size == entries.length) {
          entries = Arrays.copyOf(entries, size * 2);
        }
        entries[size++] = entry(named.key().given(), surname, left, i);
      }
    }
    Arrays.sort(entries, 0, size);
    int start = 0;
    for (int end = 1; end <= size; end++) {
      if (end == size || entries[end] >>> Integer.SIZE != entries[start] >>> Integer.SIZE) {
        each.run();
        pair(keyed, entries, start, end, found);
        start = end;
      }
    }
  }

  /** A hash of the name without one letter of the surname, and the place of the name. */
  private static long entry(String given, String surname, int left, int place) {
    int hash = given.hashCode() * 31;
    for (int i = 0; i < surname.length(); i++) {
      hash = i == left ? hash : (hash ^ surname.charAt(i)) * 0x01000193;
    }
    return ((long) hash << Integer.SIZE) | place;
  }

  /** Of names that agree without a letter, each is compared with the most prominent one. */
  private static void pair(
      List<Named> keyed, long[] entries, int start, int end, Map<Integer, Pair> found) {
    int first = (int) entries[start];
    for (int i = start + 1; i < end; i++) {
      int other = (int) entries[i];
      if (first != other && isMisspelt(keyed.get(first), keyed.get(other))) {
        put(keyed, first, other, Likeness.ONE_LETTER, found);
      }
    }
  }

  private static boolean isMisspelt(Named one, Named other) {
    String a = one.key().surname();
    String b = other.key().surname();
    return !a.equals(b)
        && a.charAt(0) == b.charAt(0)
        && !a.equals(b + 'a') // a brother and a sister
        && !b.equals(a + 'a')
        && one.key().given().equals(other.key().given())
        && one.key().suffix().equals(other.key().suffix())
        && differInOneLetter(a, b);
  }

  private static boolean differInOneLetter(String a, String b) {
    int prefix = 0;
    int shorter = Math.min(a.length(), b.length());
    while (prefix < shorter && a.charAt(prefix) == b.charAt(prefix)) {
      prefix++;
    }
    int suffix = 0;
    while (suffix < shorter - prefix
        && a.charAt(a.length() - 1 - suffix) == b.charAt(b.length() - 1 - suffix)) {
      suffix++;
    }
    return Math.max(a.length(), b.length()) - prefix - suffix <= 1;
  }
}
