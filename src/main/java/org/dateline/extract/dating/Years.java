package org.dateline.extract.dating;

import java.util.Set;
import java.util.function.Consumer;
import org.dateline.article.Evidence.Kind;

/** Years named on their own: "in 2014", "the 2016 election". */
final class Years implements Finder {
  /** Words after which a number of four digits is a count. */
  private static final Set<String> COUNTED =
      Set.of(
          "people",
          "troops",
          "soldiers",
          "miles",
          "km",
          "kilometers",
          "kilometres",
          "votes",
          "men",
          "women",
          "tons",
          "tonnes",
          "jobs",
          "square",
          "feet",
          "meters",
          "metres",
          "dollars",
          "euros",
          "civilians",
          "years",
          "days",
          "percent");

  /** Words before a number of four digits that is a count. */
  private static final Set<String> COUNTING =
      Set.of("about", "nearly", "some", "over", "than", "almost", "approximately", "up");

  private static final int FIRST = 1990;
  private static final int LAST = 2060;

  @Override
  public void find(Passage passage, Consumer<Clue> found) {
    Words words = passage.words();
    if (!words.role().isArticle()) {
      return;
    }
    for (int i = 0; i < words.count(); i++) {
      int year = WrittenDates.year(words.at(i));
      if (year < FIRST || year > LAST || !named(words, i) || passage.inDate(i)) {
        continue;
      }
      boolean ahead = Tense.ahead(words, i, i);
      Shape shape = ahead ? Shape.AHEAD_YEAR : Shape.PAST_YEAR;
      var span = words.span(i, i);
      found.accept(
          new Clue(Kind.YEAR, shape, CalendarDays.year(year), "", words.original(span), span));
    }
  }

  private static boolean named(Words words, int i) {
    char before = words.before(i);
    char after = words.after(i);
    return "$€£#@_/.,".indexOf(before) < 0
        && after != '%'
        && after != '_'
        && after != '/'
        && !(after == ',' && Character.isDigit(next(words, i)))
        && !COUNTED.contains(words.at(i + 1))
        && !COUNTING.contains(words.at(i - 1));
  }

  private static char next(Words words, int i) {
    return words.gap(i).equals(",") ? words.at(i + 1).charAt(0) : ' ';
  }
}
