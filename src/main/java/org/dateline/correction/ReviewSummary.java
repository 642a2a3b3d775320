package org.dateline.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.article.Article;

/**
 * How much of an article is not sure, in numbers.
 *
 * @param undated whether nothing dates it
 * @param days how many days its date may be, if those are many; else 0
 * @param disputed whether its page states another day
 * @param madeHeadline whether its headline was made from the first sentence
 * @param people how many people are guessed
 * @param places how many places are guessed
 * @param speakers of how many quotes the speaker is guessed
 */
public record ReviewSummary(
    boolean undated,
    long days,
    boolean disputed,
    boolean madeHeadline,
    int people,
    int places,
    int speakers) {
  /** The greatest {@link #worth}. */
  public static final int MOST = 18;

  private static final int YEAR = 366;
  private static final int MONTH = 31;
  private static final int MOST_NAMES = 4;
  private static final int MOST_SPEAKERS = 2;

  /** Of an article that nobody needs to look at. */
  public static final ReviewSummary NOTHING = new ReviewSummary(false, 0, false, false, 0, 0, 0);

  /** Of an article as it is corrected. */
  public static ReviewSummary of(Article article) {
    ReviewSummary sum = NOTHING;
    for (ReviewPoint point : ReviewPoint.of(article)) {
      sum = sum.with(point);
    }
    return sum;
  }

  private ReviewSummary with(ReviewPoint point) {
    return switch (point) {
      case ReviewPoint.Undated _ ->
          new ReviewSummary(true, days, disputed, madeHeadline, people, places, speakers);
      case ReviewPoint.WideDate(long wide) ->
          new ReviewSummary(undated, wide, disputed, madeHeadline, people, places, speakers);
      case ReviewPoint.DisputedDate _ ->
          new ReviewSummary(undated, days, true, madeHeadline, people, places, speakers);
      case ReviewPoint.MadeHeadline _ ->
          new ReviewSummary(undated, days, disputed, true, people, places, speakers);
      case ReviewPoint.GuessedName(NameKind kind, String _) ->
          new ReviewSummary(
              undated,
              days,
              disputed,
              madeHeadline,
              people + (kind == NameKind.PERSON ? 1 : 0),
              places + (kind == NameKind.PLACE ? 1 : 0),
              speakers);
      case ReviewPoint.GuessedSpeaker _ ->
          new ReviewSummary(undated, days, disputed, madeHeadline, people, places, speakers + 1);
    };
  }

  /**
   * How much is gained by looking at it, 0 to {@link #MOST}, as {@code docs/corrections.md} defines
   * it.
   */
  public int worth() {
    int worth = 0;
    if (undated) {
      worth += 4;
    } else if (days > YEAR) {
      worth += 3;
    } else if (days > 0) {
      worth += 2;
    }
    worth += disputed ? 2 : 0;
    worth += madeHeadline ? 2 : 0;
    worth += Math.min(people, MOST_NAMES) + Math.min(places, MOST_NAMES);
    return worth + Math.min(speakers, MOST_SPEAKERS);
  }

  /** What is not sure, in words: "date within 3 months", "2 guessed places". */
  public List<String> words() {
    List<String> words = new ArrayList<>();
    if (undated) {
      words.add("no date");
    } else if (days > 0) {
      words.add("date within " + stretch(days));
    }
    if (disputed) {
      words.add("the page states another date");
    }
    if (madeHeadline) {
      words.add("headline made from the first sentence");
    }
    add(words, people, "guessed person", "guessed people");
    add(words, places, "guessed place", "guessed places");
    add(words, speakers, "guessed speaker", "guessed speakers");
    return words;
  }

  private static void add(List<String> words, int number, String one, String many) {
    if (number > 0) {
      words.add(String.format(Locale.ENGLISH, "%,d %s", number, number == 1 ? one : many));
    }
  }

  /** The fewest whole months, of more than eleven the fewest years, that hold so many days. */
  public static String stretch(long days) {
    long months = (days + MONTH - 1) / MONTH;
    if (months < 12) {
      return months == 1 ? "a month" : months + " months";
    }
    long years = (days + YEAR - 1) / YEAR;
    return years == 1 ? "a year" : String.format(Locale.ENGLISH, "%,d years", years);
  }
}
