package org.dateline.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.dateline.article.Article;
import org.dateline.article.Mention;
import org.dateline.article.Person;
import org.junit.jupiter.api.Test;

/** What holds for every list of corrections: tried on a thousand drawn by lot. */
class CorrectionsPropertiesTest {
  private static final List<String> NAMES = List.of("A", "B", "C", "D", "E");
  private static final List<String> FORMS = List.of("a", "b", "c");

  private static Article article(Random random, String id) {
    ArticleOf article = new ArticleOf(id);
    for (int i = 0; i < 6; i++) {
      article.person(pick(random, NAMES), pick(random, FORMS));
    }
    return article.article();
  }

  private static <T> T pick(Random random, List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private static Correction correction(Random random, Article article) {
    String name = pick(random, NAMES);
    String other = pick(random, NAMES);
    Change.OfName change =
        switch (random.nextInt(4)) {
          case 0 -> new Change.Merge(NameKind.PERSON, name, other, null);
          case 1 -> new Change.Rename(NameKind.PERSON, name, other);
          case 2 -> new Change.Split(NameKind.PERSON, name, pick(random, FORMS), other, null);
          default -> new Change.NotAName(NameKind.PERSON, name);
        };
    return random.nextInt(4) == 0
        ? new Correction(ArticleKey.of(article), change)
        : Correction.everywhere(change);
  }

  private static Corrections corrections(Random random, Article article) {
    List<Correction> made = new ArrayList<>();
    for (int i = random.nextInt(8); i >= 0; i--) {
      made.add(correction(random, article));
    }
    return Corrections.of(made);
  }

  /** One mention led through the list step by step, as the definition says. */
  private static String naive(Corrections all, Article article, String name, String form) {
    String now = name;
    for (Correction made : all.list()) {
      boolean holds = made.article() == null || made.article().equals(ArticleKey.of(article));
      if (holds && made.change() instanceof Change.OfName change && change.name().equals(now)) {
        now =
            switch (change) {
              case Change.Merge merge -> merge.into();
              case Change.Rename rename -> rename.newName();
              case Change.Split split -> split.form().equals(form) ? split.newName() : now;
              case Change.NotAName _ -> "";
              case Change.Confirm _ -> now;
            };
      }
    }
    return now;
  }

  private static Set<String> mentions(Article article) {
    Set<String> all = new HashSet<>();
    for (Person person : article.people()) {
      for (Mention mention : person.mentions()) {
        all.add(person.name() + " " + mention.span());
      }
    }
    return all;
  }

  @Test
  void everyMentionComesWhereTheListLeadsIt() {
    for (int seed = 0; seed < 1000; seed++) {
      Random random = new Random(seed);
      Article article = article(random, "a");
      Corrections all = corrections(random, article);
      Set<String> expected = new HashSet<>();
      for (Person person : article.people()) {
        for (Mention mention : person.mentions()) {
          String now = naive(all, article, person.name(), mention.form());
          if (!now.isEmpty()) {
            expected.add(now + " " + mention.span());
          }
        }
      }
      assertEquals(expected, mentions(all.apply(article)), "seed " + seed);
    }
  }

  @Test
  void undoingACorrectionGivesWhatWouldBeWithoutIt() {
    for (int seed = 0; seed < 1000; seed++) {
      Random random = new Random(seed);
      Article article = article(random, "a");
      Corrections before = corrections(random, article);
      Correction made = correction(random, article);
      assertEquals(
          before.apply(article), before.with(made).without(made).apply(article), "seed " + seed);
    }
  }

  @Test
  void theSameCorrectionMadeTwiceInARowChangesNothingMore() {
    for (int seed = 0; seed < 1000; seed++) {
      Random random = new Random(seed);
      Article article = article(random, "a");
      Corrections once = corrections(random, article).with(correction(random, article));
      Corrections twice = once.with(once.list().getLast());
      assertEquals(mentions(once.apply(article)), mentions(twice.apply(article)), "seed " + seed);
    }
  }

  @Test
  void noMentionIsLostOrDoubled() {
    for (int seed = 0; seed < 1000; seed++) {
      Random random = new Random(seed);
      Article article = article(random, "a");
      Article corrected = corrections(random, article).apply(article);
      List<Mention> all = corrected.people().stream().flatMap(p -> p.mentions().stream()).toList();
      assertEquals(all.size(), new HashSet<>(all.stream().map(Mention::span).toList()).size());
      assertEquals(
          corrected.people().size(),
          new HashSet<>(corrected.people().stream().map(Person::name).toList()).size());
      assertFalse(corrected.people().stream().anyMatch(person -> person.mentions().isEmpty()));
    }
  }

  @Test
  void whatADifferenceDoesNotNameIsTheSameUnderBoth() {
    for (int seed = 0; seed < 1000; seed++) {
      Random random = new Random(seed);
      Article article = article(random, random.nextBoolean() ? "a" : "b");
      Article corrected = article(random, "a");
      Corrections before = corrections(random, corrected);
      Corrections after =
          random.nextBoolean()
              ? before.with(correction(random, corrected))
              : before.without(pick(random, before.list()));
      Affected affected = before.difference(after);
      boolean named =
          affected.articles().stream()
                  .anyMatch(
                      key ->
                          key.id().equals(article.id())
                              || key.fingerprint().equals(article.file().fingerprint()))
              || article.people().stream().anyMatch(p -> affected.people().contains(p.name()));
      assertTrue(named || before.apply(article).equals(after.apply(article)), "seed " + seed);
    }
  }
}
