package org.dateline.bench;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * Makes articles of {@link Material}, each by its number alone, so that any stretch of any corpus
 * can be made again: about 2.8 kB each, from 1990 to 2025 and more of the later years, with people,
 * places and words of every rarity. Of a hundred, two repeat the text of another, and two more
 * repeat it but for a sentence and the day.
 */
final class CorpusGenerator {
  static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
  static final LocalDate LAST = LocalDate.of(2025, 12, 31);

  private static final double USUAL_LENGTH = 2_450;
  private static final Pattern YEAR = Pattern.compile("\\b(?:19[5-9]|20[0-2])\\d\\b");
  private static final DateTimeFormatter IN_WORDS =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private final Material material;
  private final long seed;

  CorpusGenerator(Material material, long seed) {
    this.material = material;
    this.seed = seed;
  }

  /** What an article is to another one. */
  private enum Kind {
    OWN,
    COPY,
    NEAR_COPY
  }

  /** The article of a number, from 0. */
  MadeArticle article(long number) {
    SplittableRandom random = new SplittableRandom(mix(number));
    Kind kind = kind(number);
    if (kind == Kind.OWN) {
      return own(number, random);
    }
    long original = random.nextLong(number);
    while (kind(original) != Kind.OWN) {
      original--; // the first of all is no copy
    }
    MadeArticle of = article(original);
    List<String> paragraphs = new ArrayList<>(of.paragraphs());
    LocalDate date = of.date();
    if (kind == Kind.NEAR_COPY) {
      int changed = random.nextInt(paragraphs.size());
      paragraphs.set(changed, paragraphs.get(changed) + " " + Vocabulary.sentence(random));
      date = date.plusDays(random.nextInt(3));
    }
    return new MadeArticle(
        id(number),
        of.headline(),
        paragraphs,
        date,
        source(random),
        of.author(),
        url(number),
        of.people(),
        of.places());
  }

  private Kind kind(long number) {
    return switch ((int) Long.remainderUnsigned(mix(~number), 100)) {
      case 0, 1 -> number == 0 ? Kind.OWN : Kind.COPY;
      case 2, 3 -> number == 0 ? Kind.OWN : Kind.NEAR_COPY;
      default -> Kind.OWN;
    };
  }

  private MadeArticle own(long number, SplittableRandom random) {
    List<String> people = some(random, 2, 6, Vocabulary.PEOPLE, Vocabulary::person);
    List<String> places = some(random, 1, 5, Vocabulary.PLACES, Vocabulary::place);
    LocalDate date = day(random);
    String source = source(random);
    Filling filling = new Filling(random, people, date);
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(opening(random, people, places, date, source));
    double gauss = random.nextGaussian();
    int length = (int) (USUAL_LENGTH * StrictMath.exp(0.5 * gauss - 0.125));
    int next = random.nextInt(material.sentences().size());
    for (int made = paragraphs.getFirst().length(); made < length; ) {
      StringBuilder paragraph = new StringBuilder();
      for (int n = 1 + random.nextInt(3); n > 0; n--) {
        // A few sentences of one text on end, then some of another, as copied material runs.
        next = random.nextInt(3) == 0 ? random.nextInt(material.sentences().size()) : next + 1;
        String sentence = material.sentences().get(next % material.sentences().size());
        paragraph.append(paragraph.isEmpty() ? "" : " ").append(filling.of(sentence));
      }
      paragraphs.add(paragraph.toString());
      made += paragraph.length() + 2;
    }
    for (String place : places.subList(1, places.size())) {
      paragraphs.add(people.getFirst() + " spoke of " + Vocabulary.rare(random) + " in " + place);
    }
    String headline = material.headlines().get(random.nextInt(material.headlines().size()));
    return new MadeArticle(
        id(number),
        random.nextInt(4) == 0 ? places.getFirst() + ": " + headline : headline,
        paragraphs,
        date,
        source,
        Vocabulary.person(Vocabulary.skewed(random, 400) + 100_000),
        url(number),
        people,
        places);
  }

  private static String opening(
      SplittableRandom random,
      List<String> people,
      List<String> places,
      LocalDate date,
      String source) {
    String dateline =
        switch (random.nextInt(3)) {
          case 0 -> places.getFirst().toUpperCase(Locale.ROOT) + " (" + source + ") – ";
          case 1 -> places.getFirst() + ", " + IN_WORDS.format(date) + " – ";
          default -> "";
        };
    String weekday = date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return dateline
        + String.join(", ", people.subList(0, people.size() - 1))
        + " and "
        + people.getLast()
        + " met in "
        + places.getFirst()
        + " on "
        + weekday
        + ", an official said.";
  }

  /** Puts an article's own names, years and rare words into a sentence. */
  private record Filling(SplittableRandom random, List<String> people, LocalDate date) {
    String of(String sentence) {
      StringBuilder filled = new StringBuilder(sentence.length() + 16);
      int from = 0;
      for (int open = sentence.indexOf(Material.OPEN); open >= 0; ) {
        int close = sentence.indexOf(Material.CLOSE, open);
        filled.append(sentence, from, open);
        String name = people.get(Vocabulary.skewed(random, people.size()));
        filled.append(random.nextBoolean() ? name : sentence.substring(open + 1, close));
        from = close + 1;
        open = sentence.indexOf(Material.OPEN, from);
      }
      filled.append(sentence, from, sentence.length());
      if (random.nextInt(8) == 0) {
        filled.insert(filled.length() - 1, " of " + Vocabulary.rare(random));
      }
      String year = Integer.toString(date.getYear() - random.nextInt(3));
      return YEAR.matcher(filled).replaceFirst(year);
    }
  }

  private static List<String> some(
      SplittableRandom random, int least, int more, int limit, IntFunction<String> names) {
    Set<String> some = new LinkedHashSet<>();
    for (int n = least + random.nextInt(more); n > 0; n--) {
      some.add(names.apply(Vocabulary.skewed(random, limit)));
    }
    for (int i = 0; some.size() < least; i++) {
      some.add(names.apply(i));
    }
    return List.copyOf(some);
  }

  private static String source(SplittableRandom random) {
    return Vocabulary.source(Vocabulary.skewed(random, Vocabulary.SOURCES));
  }

  private static LocalDate day(SplittableRandom random) {
    long days = LAST.toEpochDay() - FIRST.toEpochDay() + 1;
    return FIRST.plusDays((long) (days * StrictMath.sqrt(random.nextDouble())));
  }

  private static String id(long number) {
    return String.format(Locale.ROOT, "made-%07d", number);
  }

  private static String url(long number) {
    return "https://news.example/" + id(number);
  }

  /** Spreads the bits of a number and the seed (SplitMix64). */
  private long mix(long number) {
    long bits = seed + (number + 1) * 0x9e3779b97f4a7c15L;
    bits = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    bits = (bits ^ (bits >>> 27)) * 0x94d049bb133111ebL;
    return bits ^ (bits >>> 31);
  }
}
