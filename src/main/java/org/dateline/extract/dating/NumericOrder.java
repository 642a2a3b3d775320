package org.dateline.extract.dating;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.MetadataItem.Property;
import org.dateline.read.Metadata;

/** Whether a date in figures has its day or its month first: 05/12/2024. */
enum NumericOrder {
  /** The day comes first: a page has 15/03/2015. */
  DAY_FIRST,
  /** The month comes first: a page has 03/15/2015. */
  MONTH_FIRST,
  /** Nothing tells. */
  EITHER;

  /** Countries with sites of their own that put the day first, by the ends of their names. */
  private static final Set<String> SITES =
      Set.of(
          "uk", "ie", "au", "nz", "in", "pk", "za", "ng", "ke", "ua", "ru", "by", "pl", "de", "at",
          "ch", "fr", "es", "it", "pt", "nl", "be", "cz", "sk", "ro", "bg", "gr", "tr", "eu");

  private static final Pattern HOST =
      Pattern.compile("^https?://[^/:?#]*\\.([a-z]{2})(?:[/:?#]|$)");

  /** Language tags of countries that put the day first; "en-US" is what many pages merely keep. */
  private static final Pattern LANGUAGE =
      Pattern.compile("^(?:en[-_](?:gb|ie|au|nz|in|za)|(?:uk|ru|de|fr|es|it|pl)\\b).*");

  /** The order that some of these dates prove and none contradicts. */
  static NumericOrder proved(List<WrittenDate> dates) {
    boolean day = dates.stream().anyMatch(date -> date.order() == DAY_FIRST);
    boolean month = dates.stream().anyMatch(date -> date.order() == MONTH_FIRST);
    return day == month ? EITHER : day ? DAY_FIRST : MONTH_FIRST;
  }

  /** The order that is usual where a page comes from. */
  static NumericOrder usual(Metadata metadata) {
    boolean site =
        metadata
            .of(Property.URL)
            .map(item -> HOST.matcher(item.value().toLowerCase(Locale.ROOT)))
            .anyMatch(host -> host.find() && isSite(host));
    boolean language =
        metadata
            .of(Property.LANGUAGE)
            .anyMatch(item -> LANGUAGE.matcher(item.value().toLowerCase(Locale.ROOT)).matches());
    return site || language ? DAY_FIRST : EITHER;
  }

  private static boolean isSite(Matcher host) {
    return SITES.contains(host.group(1));
  }

  /** This order, or another one where nothing tells. */
  NumericOrder or(NumericOrder other) {
    return this == EITHER ? other : this;
  }
}
