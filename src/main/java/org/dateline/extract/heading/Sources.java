package org.dateline.extract.heading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Block;
import org.dateline.article.Field;
import org.dateline.article.Role;
import org.dateline.article.SourceText;
import org.dateline.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * The publisher, if the page names it: in the window's title behind the headline, or alone in
 * capitals on the first line.
 */
final class Sources {
  private static final Pattern SUFFIX =
      Pattern.compile(
          "(?:[|\u00B7\u2022\u00BB]|::|\\s[-\u2013\u2014]\\s)\\s*([^|\u00B7\u2022\u00BB]{2,40})$");
  private static final String DASHES = "-\u2013\u2014";
  private static final int MOST_WORDS = 5;

  private final List<String> acronyms = List.copyOf(HeadingWords.acronyms());

  @Nullable Field extract(SourceText content) {
    Optional<Block> first = content.blocks().stream().findFirst();
    if (first.isEmpty()) {
      return null;
    }
    return titleSuffix(content, first.get()).or(() -> siteName(content, first.get())).orElse(null);
  }

  private Optional<Field> titleSuffix(SourceText content, Block first) {
    Optional<Block> headline = content.blocks(Role.HEADLINE).findFirst();
    int lineEnd = lineEnd(content.text(), first.span().start());
    String line = content.text().substring(first.span().start(), lineEnd).stripTrailing();
    boolean title =
        headline.isPresent()
            && (headline.get().equals(first) || sharesWords(line, content.textOf(headline.get())));
    Matcher suffix = SUFFIX.matcher(line);
    if (!title || !suffix.find() || words(suffix.group(1)) > MOST_WORDS) {
      return Optional.empty();
    }
    // A dash in a headline is mostly its own, unless the headline stands below without the rest.
    boolean dash = DASHES.indexOf(suffix.group().strip().charAt(0)) >= 0;
    boolean name = Character.isUpperCase(suffix.group(1).codePointAt(0));
    if (!name || (dash && first.role() == Role.HEADLINE)) {
      return Optional.empty();
    }
    int start = first.span().start() + suffix.start(1);
    return Optional.of(field(content.text(), new Span(start, start + suffix.group(1).length())));
  }

  /** A name alone on the first line, above a headline, in capitals as a masthead is. */
  private Optional<Field> siteName(SourceText content, Block first) {
    String line = Shown.of(content.textOf(first));
    boolean above =
        first.role() == Role.CHROME
            && content.blocks(Role.HEADLINE).findFirst().isPresent()
            && content.blocks(Role.HEADLINE).findFirst().get().span().start() > first.span().end();
    boolean name =
        Shown.isAllCaps(line) && words(line) <= MOST_WORDS && !HeadingWords.isLabel(line);
    return above && name ? Optional.of(field(content.text(), first.span())) : Optional.empty();
  }

  private Field field(String text, Span span) {
    String name = Shown.of(span.of(text));
    if (!Shown.isAllCaps(name)) {
      return Field.stated(name, span);
    }
    StringBuilder shown = new StringBuilder();
    for (String word : name.split(" ", -1)) {
      // A word of three letters or fewer in a masthead is an acronym; longer ones are known.
      boolean acronym = acronyms.contains(word) || word.length() <= 3 || word.contains(".");
      boolean small = HeadingWords.isSmall(word.toLowerCase(Locale.ROOT));
      String part = !acronym || small ? Shown.titleCase(word) : word;
      part = small && !shown.isEmpty() ? word.toLowerCase(Locale.ROOT) : part;
      shown.append(shown.isEmpty() ? "" : " ").append(part);
    }
    return Field.stated(shown.toString(), span);
  }

  private static boolean sharesWords(String title, String headline) {
    String shown = Shown.of(headline).toLowerCase(Locale.ROOT);
    String start = shown.substring(0, Math.min(shown.length(), 20));
    return Shown.of(title).toLowerCase(Locale.ROOT).contains(start);
  }

  private static int lineEnd(String text, int from) {
    int at = from;
    while (at < text.length() && "\n\r\u000B\f\u0085\u2028\u2029".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private static int words(String text) {
    return text.strip().split("\\s+", -1).length;
  }
}
