package org.dateline.export.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An author's name, taken apart as bibliographies sort it.
 *
 * @param given the given names, in their order; empty for a name that is not taken apart
 * @param particle "van der", "de": what stands before the family name and is not sorted by; may be
 *     empty
 * @param family the family name, or the whole name of an office, an agency or somebody of one name
 * @param suffix "Jr.", "III"; may be empty
 */
public record AuthorName(String given, String particle, String family, String suffix) {
  private static final int MOST_WORDS = 6;

  private static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "la", "le",
          "al", "el", "bin", "ibn", "ter", "ten", "zu", "zum", "zur", "y");

  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  /** Words that a person's name does not hold. */
  private static final Set<String> OFFICES =
      Set.of(
          "agence",
          "agency",
          "agencies",
          "and",
          "associated",
          "board",
          "broadcasting",
          "bureau",
          "by",
          "channel",
          "committee",
          "correspondent",
          "correspondents",
          "council",
          "daily",
          "desk",
          "editor",
          "editorial",
          "editors",
          "for",
          "foundation",
          "from",
          "group",
          "guest",
          "herald",
          "institute",
          "international",
          "journal",
          "magazine",
          "media",
          "ministry",
          "monitor",
          "network",
          "news",
          "newsroom",
          "newspaper",
          "observer",
          "of",
          "office",
          "online",
          "our",
          "post",
          "presse",
          "press",
          "radio",
          "report",
          "reporter",
          "reporters",
          "reuters",
          "service",
          "services",
          "special",
          "staff",
          "team",
          "telegraph",
          "television",
          "the",
          "times",
          "today",
          "tribune",
          "tv",
          "university",
          "with",
          "wire",
          "writer",
          "writers");

  /** A name that stays whole. */
  private static AuthorName whole(String name) {
    return new AuthorName("", "", name, "");
  }

  /**
   * Takes a name apart: "Ann van der Roe", "Roe, Ann", "Ann Roe Jr.". What does not look like a
   * person's name stays whole: agencies, offices, single words.
   */
  public static AuthorName of(String text) {
    String name = OneLine.of(text);
    String[] parts = name.split(", *", -1);
    if (parts.length == 2 && isSuffix(parts[1])) {
      AuthorName without = ofWords(parts[0]);
      return new AuthorName(without.given, without.particle, without.family, parts[1]);
    }
    if (parts.length == 2 && isPerson(parts[1] + " " + parts[0])) {
      List<String> family = words(parts[0]);
      int first = 0;
      while (first < family.size() - 1 && isParticle(family.get(first))) {
        first++;
      }
      return new AuthorName(
          parts[1], join(family.subList(0, first)), join(family.subList(first, family.size())), "");
    }
    return parts.length == 1 ? ofWords(name) : whole(name);
  }

  private static AuthorName ofWords(String name) {
    if (!isPerson(name)) {
      return whole(name);
    }
    List<String> words = words(name);
    String suffix = "";
    if (words.size() > 2 && isSuffix(words.getLast())) {
      suffix = words.removeLast();
    }
    int family = words.size() - 1;
    int particle = family;
    while (particle > 1 && isParticle(words.get(particle - 1))) {
      particle--;
    }
    return new AuthorName(
        join(words.subList(0, particle)),
        join(words.subList(particle, family)),
        words.get(family),
        suffix);
  }

  /** Whether it is a person's, taken apart. */
  public boolean isPerson() {
    return !given.isEmpty();
  }

  /** "van der Roe": what is written before the comma where the family name comes first. */
  public String familyWithParticle() {
    return particle.isEmpty() ? family : particle + " " + family;
  }

  /** "Ann van der Roe Jr.", as the name is spoken. */
  public String spoken() {
    String name = isPerson() ? given + " " + familyWithParticle() : family;
    return suffix.isEmpty() ? name : name + " " + suffix;
  }

  /** "van der Roe, Ann, Jr.", as the name is sorted. */
  public String sorted() {
    String name = isPerson() ? familyWithParticle() + ", " + given : family;
    return suffix.isEmpty() ? name : name + ", " + suffix;
  }

  private static boolean isPerson(String name) {
    List<String> words = words(name);
    if (words.size() < 2 || words.size() > MOST_WORDS) {
      return false;
    }
    boolean office =
        words.stream().anyMatch(word -> OFFICES.contains(word.toLowerCase(Locale.ROOT)));
    boolean letters =
        name.codePoints()
            .allMatch(
                c ->
                    Character.isLetter(c)
                        || Character.getType(c) == Character.NON_SPACING_MARK
                        || " .'’ʼ-‐‑".indexOf(c) >= 0);
    return !office
        && letters
        && words.stream().allMatch(word -> isParticle(word) || isCapitalised(word))
        && isCapitalised(words.getFirst());
  }

  /** "Roe", "al-Roe", "d’Arc", "O. Koval"; letters without case count as capitals. */
  private static boolean isCapitalised(String word) {
    return word.codePoints().anyMatch(c -> Character.isLetter(c) && !Character.isLowerCase(c));
  }

  private static boolean isParticle(String word) {
    return PARTICLES.contains(word);
  }

  private static boolean isSuffix(String word) {
    String bare = word.replace(".", "").toLowerCase(Locale.ROOT);
    return SUFFIXES.contains(bare);
  }

  private static List<String> words(String name) {
    return Arrays.stream(name.split(" ", -1))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static String join(List<String> words) {
    return String.join(" ", words);
  }
}
