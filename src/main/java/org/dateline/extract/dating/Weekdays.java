package org.dateline.extract.dating;

import java.util.Set;
import java.util.function.Consumer;
import org.dateline.article.Evidence.Kind;
import org.dateline.article.Role;
import org.dateline.extract.dating.Anchor.EveryWeek;

/** Weekdays on their own: "said on Thursday". */
final class Weekdays implements Finder {
  /** Words that make a name of the weekday beside them. */
  private static final Set<String> NAMES_BEFORE =
      Set.of(
          "black", "super", "bloody", "good", "easter", "palm", "cyber", "giving", "ash", "every");

  private static final Set<String> NAMES_AFTER = Set.of("times", "telegraph", "express", "mirror");

  /** The shortest weekday in full; shorter forms ("Sun", "Wed") are too often something else. */
  private static final int FULL = 6;

  @Override
  public void find(Passage passage, Consumer<Clue> found) {
    Words words = passage.words();
    if (!words.role().isArticle() || words.role() == Role.CAPTION) {
      return;
    }
    for (int i = 0; i < words.count(); i++) {
      var day = words.capital(i) ? WrittenDates.weekday(words.at(i)) : null;
      if (day == null
          || words.at(i).length() < FULL
          || NAMES_BEFORE.contains(words.at(i - 1))
          || NAMES_AFTER.contains(words.at(i + 1))
          || passage.inDate(i)) {
        continue;
      }
      Shape shape =
          Tense.ahead(words, i, i)
              ? Shape.AHEAD_WEEKDAY
              : words.lead() ? Shape.LEAD_WEEKDAY : Shape.LATER_WEEKDAY;
      var span = words.span(i, i);
      found.accept(
          new Clue(Kind.WEEKDAY, shape, new EveryWeek(day), "", words.original(span), span));
    }
  }
}
