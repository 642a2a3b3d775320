package org.dateline.export.citation;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Titles as styles write them. */
final class TitleWords {
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "and", "as", "at", "but", "by", "for", "from", "if", "in", "into", "nor", "of",
          "off", "on", "onto", "or", "over", "per", "so", "than", "the", "till", "to", "up", "upon",
          "via", "vs", "with", "yet");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’-]+");

  private TitleWords() {}

  /**
   * A title between quotation marks: those within it become single ones.
   *
   * @param stop what ends the title inside the marks, unless it has an end of its own; may be empty
   */
  static String quoted(String title, String stop) {
    String inner = single(title);
    if (CitationText.endsSentence(inner)) {
      return "“" + inner + "”";
    }
    boolean quoteEnds = !title.isEmpty() && "”\"»".indexOf(title.charAt(title.length() - 1)) >= 0;
    int end = inner.length() - (quoteEnds ? 1 : 0);
    return "“" + inner.substring(0, end) + stop + inner.substring(end) + "”";
  }

  private static String single(String title) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      boolean opens = i == 0 || " ([—–-“".indexOf(title.charAt(i - 1)) >= 0;
      text.append(
          switch (c) {
            case '“', '„', '«' -> '‘';
            case '”', '»' -> '’';
            case '"' -> opens ? '‘' : '’';
            default -> c;
          });
    }
    return text.toString();
  }

  /**
   * An English title with capitals as titles have them: the first and last word and all but small
   * words. What has a capital already, or is of another language, stays as it is.
   */
  static String capitals(String title, String language) {
    if (!language.equals("en")) {
      return title;
    }
    StringBuilder text = new StringBuilder();
    Matcher words = WORD.matcher(title);
    int last = 0;
    int from = 0;
    while (words.find()) {
      last = words.start();
    }
    words.reset();
    while (words.find()) {
      String between = title.substring(from, words.start());
      boolean begins = from == 0 || between.matches(".*[:?!.–—][\\s“\"‘'(]*");
      text.append(between);
      text.append(word(words.group(), begins || words.start() == last));
      from = words.end();
    }
    return text.append(title.substring(from)).toString();
  }

  private static String word(String word, boolean always) {
    boolean lower = word.equals(word.toLowerCase(Locale.ROOT));
    boolean letter = Character.isLetter(word.codePointAt(0));
    if (!lower || !letter || (!always && SMALL.contains(word))) {
      return word;
    }
    int first = Character.charCount(word.codePointAt(0));
    return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
  }
}
