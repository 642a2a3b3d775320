package org.dateline.extract.dating;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Evidence.Kind;
import org.dateline.article.MetadataItem;
import org.dateline.article.Role;
import org.dateline.article.Span;
import org.dateline.read.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * Dates that a page's metadata gives: when it was published, when it was changed, and the day in
 * its address. A time counts in the zone it is written in.
 */
final class MetadataDates {
  private static final Pattern COMPACT =
      Pattern.compile("^((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?!\\d)");
  private static final Pattern UTC =
      Pattern.compile(
          "\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?\\s*(?:Z|UTC|GMT|[+-]00:?00)$|^\\d{10,13}$");
  private static final Pattern EPOCH = Pattern.compile("^(\\d{10})(?:\\d{3})?$");
  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "[/_-]((?:19|20)\\d\\d)[/_-]?(0[1-9]|1[0-2]|[1-9](?=/)|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
              + "(?:[/_-]?(0[1-9]|[12]\\d|3[01]|[1-9](?=[/_-]))(?=[/_.-]|$)|(?=/))",
          Pattern.CASE_INSENSITIVE);

  private MetadataDates() {}

  /** The clues of {@code metadata} in the order of trust, each day of a kind once. */
  static List<Clue> in(Metadata metadata) {
    List<Clue> clues = new ArrayList<>();
    for (MetadataItem item : metadata.items()) {
      Clue clue =
          switch (item.property()) {
            case PUBLISHED -> day(item, Shape.STATED);
            case MODIFIED -> day(item, Shape.MODIFIED);
            case URL -> address(item);
            case HEADLINE, TITLE, AUTHOR, PUBLISHER, DESCRIPTION, LANGUAGE -> null;
          };
      if (clue != null && clues.stream().noneMatch(other -> isSame(clue, other))) {
        clues.add(clue);
      }
    }
    return clues;
  }

  /**
   * Whether a day was counted in UTC, so that it may have been another one where it was written.
   */
  static boolean isUtc(Clue clue) {
    return UTC.matcher(clue.text()).find();
  }

  private static boolean isSame(Clue a, Clue b) {
    return a.shape() == b.shape() && a.anchor().equals(b.anchor()) && isUtc(a) == isUtc(b);
  }

  private static @Nullable Clue day(MetadataItem item, Shape shape) {
    String value = item.value();
    Matcher compact = COMPACT.matcher(value);
    if (compact.find()) {
      LocalDate day = valid(compact.group(1), compact.group(2), compact.group(3));
      return day == null ? null : clue(item, shape, Anchor.Days.of(day), compact.group());
    }
    Matcher epoch = EPOCH.matcher(value);
    if (epoch.matches()) {
      Instant instant = Instant.ofEpochSecond(Long.parseLong(epoch.group(1)));
      LocalDate day = LocalDate.ofInstant(instant, ZoneOffset.UTC);
      return clue(item, shape, Anchor.Days.of(day), value);
    }
    Words words = new Words(value, new Span(0, value.length()), Role.DATE_LINE, false);
    for (WrittenDate date : WrittenDates.in(words)) {
      if (date.full()) {
        return clue(item, shape, CalendarDays.full(date), value);
      }
    }
    return null;
  }

  private static @Nullable Clue address(MetadataItem item) {
    Matcher found = IN_ADDRESS.matcher(item.value());
    if (!found.find()) {
      return null;
    }
    String text = found.group().substring(1);
    if (found.group(3) != null) {
      LocalDate day = valid(found.group(1), found.group(2), found.group(3));
      return day == null ? null : clue(item, Shape.FILED_DAY, Anchor.Days.of(day), text);
    }
    YearMonth month = YearMonth.of(Integer.parseInt(found.group(1)), month(found.group(2)));
    return clue(item, Shape.PAST_MONTH, CalendarDays.month(month), text);
  }

  private static @Nullable LocalDate valid(String year, String month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), month(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int month(String month) {
    if (Character.isDigit(month.charAt(0))) {
      return Integer.parseInt(month);
    }
    var named = WrittenDates.month(month.toLowerCase(Locale.ROOT));
    return named == null ? 0 : named.getValue();
  }

  private static Clue clue(MetadataItem item, Shape shape, Anchor anchor, String text) {
    return new Clue(Kind.METADATA, shape, anchor, "", text, null, item);
  }
}
