package org.dateline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.random.RandomGenerator;

/** Made-up words and names, the n-th about n times rarer than the first. */
final class Vocabulary {
  /** The people and places of an archive, as many as a large one is likely to have often. */
  static final int PEOPLE = 5_000;

  static final int PLACES = 3_000;
  static final int SOURCES = 200;

  /** Words of which the rarest are met once in an archive of a million. */
  private static final int WORDS = 2_000_000;

  private static final String[] COMMON =
      ("the of and to in a is that for it as was with be by on not he his but at are this have from"
              + " or had an they which one you were all her she there would their we him been has"
              + " when who will no more if out so up said what its about than into them can only"
              + " other time new some could these two may first then do any like my now over such"
              + " our man me even most made after also did many off before must well back through"
              + " years much where your way down should because long each just state those people"
              + " too mr how little good world make very year still see work government minister"
              + " officials country war president police report city party court week month")
          .split(" ");
  private static final String[] ONSETS =
      "b br c ch d dr f fl g gr h j k kl l m n p pl pr r s sh sk sl st t tr v w y z".split(" ");
  private static final String[] VOWELS = "a e i o u ai ea ee ia io oa ou".split(" ");
  private static final String[] CODAS = ". . . . . . . . . l n n nd r r rk s st t".split(" ");
  private static final String[] GIVEN =
      ("Anna Boris Carla Dan Elena Frank Greta Hugo Ines Jan Karla Leon Maria Nils Olga Pavel Rita"
              + " Simon Tessa Viktor Alan Beth Clara David Emma Felix Grace Henry Ida Jonas Kate"
              + " Lukas Mona Nora Oscar Petra Robert Sara Thomas Vera")
          .split(" ");
  private static final String[] PAPERS = "Post Times Herald Courier Gazette News".split(" ");

  private Vocabulary() {}

  /** A number below {@code limit}, from 0; the n-th is about n times rarer than the first. */
  static int skewed(RandomGenerator random, int limit) {
    return (int) Math.min(limit - 1L, (long) StrictMath.pow(limit, random.nextDouble()) - 1);
  }

  /** A word of any frequency. */
  static String word(RandomGenerator random) {
    int rank = skewed(random, WORDS);
    return rank < COMMON.length ? COMMON[rank] : made(rank);
  }

  /** A word that few articles have. */
  static String rare(RandomGenerator random) {
    return made(10_000 + skewed(random, WORDS));
  }

  /** A sentence of made-up words. */
  static String sentence(RandomGenerator random) {
    int words = 6 + random.nextInt(24);
    List<String> sentence = new ArrayList<>(words);
    for (int i = 0; i < words; i++) {
      sentence.add(word(random));
    }
    sentence.set(0, capital(sentence.getFirst()));
    return String.join(" ", sentence) + ".";
  }

  static String person(int number) {
    return GIVEN[number % GIVEN.length] + " " + surname(number);
  }

  private static String surname(int number) {
    return capital(made(3_000_000 + number)) + ending(number);
  }

  private static String ending(int number) {
    return List.of("", "s", "man", "er", "ton", "sky", "ova", "sen").get(number % 8);
  }

  static String place(int number) {
    String ending = List.of("", "burg", "ville", "grad", "ford", "stan", "ia").get(number % 7);
    return capital(made(4_000_000 + number)) + ending;
  }

  static String source(int number) {
    return capital(made(5_000_000 + number)) + " " + PAPERS[number % PAPERS.length];
  }

  static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** The word of a number: two syllables, or three. */
  private static String made(int number) {
    Random random = new Random(number * 0x9e3779b97f4a7c15L);
    StringBuilder word = new StringBuilder();
    for (int n = random.nextInt(3) == 0 ? 3 : 2; n > 0; n--) {
      word.append(ONSETS[random.nextInt(ONSETS.length)]);
      word.append(VOWELS[random.nextInt(VOWELS.length)]);
      String coda = CODAS[random.nextInt(CODAS.length)];
      word.append(coda.equals(".") ? "" : coda);
    }
    return word.toString();
  }
}
