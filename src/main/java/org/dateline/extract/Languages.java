package org.dateline.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Block;
import org.dateline.article.SourceText;
import org.dateline.read.Page;

/**
 * Tells the language of a page: by its script where that settles it, else by the commonest words of
 * twenty European languages ({@code common-words.tsv}).
 *
 * <p>Small on purpose: an archive of English news needs to know what is not English.
 */
public final class Languages {
  /** What is answered where nothing is sure. */
  public static final String UNKNOWN = "und";

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final int SAMPLE = 20_000;
  private static final int LEAST_WORDS = 4;

  /** At least one word in so many must be a common one. */
  private static final int SHARE = 12;

  private static final Map<UnicodeScript, String> SCRIPTS =
      Map.of(
          UnicodeScript.HIRAGANA, "ja",
          UnicodeScript.KATAKANA, "ja",
          UnicodeScript.HANGUL, "ko",
          UnicodeScript.HAN, "zh",
          UnicodeScript.ARABIC, "ar",
          UnicodeScript.HEBREW, "he",
          UnicodeScript.THAI, "th",
          UnicodeScript.GEORGIAN, "ka",
          UnicodeScript.ARMENIAN, "hy",
          UnicodeScript.DEVANAGARI, "hi");

  /** Each common word with the languages that have it. */
  private final Map<String, List<String>> common = read();

  /** ISO 639-1 of the article's own words, or {@link #UNKNOWN}. */
  public String of(Page page) {
    SourceText content = page.content();
    StringBuilder words = new StringBuilder();
    for (Block block : content.blocks()) {
      if (block.role().isArticle() && words.length() < SAMPLE) {
        words.append(content.textOf(block)).append('\n');
      }
    }
    return of(words);
  }

  /** ISO 639-1 of {@code text}, or {@link #UNKNOWN}. */
  String of(CharSequence text) {
    String byScript = byScript(text);
    if (!byScript.isEmpty()) {
      return byScript;
    }
    Map<String, Integer> hits = new HashMap<>();
    int all = 0;
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      all++;
      for (String language :
          common.getOrDefault(words.group().toLowerCase(Locale.ROOT), List.of())) {
        hits.merge(language, 1, Integer::sum);
      }
    }
    return all < LEAST_WORDS ? UNKNOWN : best(hits, all);
  }

  private static String best(Map<String, Integer> hits, int all) {
    String best = UNKNOWN;
    int most = 0;
    boolean tied = false;
    for (Map.Entry<String, Integer> entry : hits.entrySet()) {
      tied = entry.getValue() == most || (tied && entry.getValue() < most);
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return tied || most * SHARE < all ? UNKNOWN : best;
  }

  /** The language that most letters belong to by their script alone; empty if they don't say. */
  private static String byScript(CharSequence text) {
    Map<String, Integer> letters = new HashMap<>();
    int all = 0;
    for (int c : text.codePoints().limit(SAMPLE).filter(Character::isLetter).toArray()) {
      all++;
      letters.merge(SCRIPTS.getOrDefault(UnicodeScript.of(c), ""), 1, Integer::sum);
    }
    // Japanese is written with Chinese characters between its own.
    if (letters.getOrDefault("ja", 0) * 10 > all) {
      return "ja";
    }
    for (Map.Entry<String, Integer> entry : letters.entrySet()) {
      if (entry.getValue() * 2 > all) {
        return entry.getKey();
      }
    }
    return "";
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> common = new HashMap<>();
    try (InputStream in = Languages.class.getResourceAsStream("common-words.tsv")) {
      if (in == null) {
        throw new IllegalStateException("the resource common-words.tsv is missing");
      }
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : all.lines().filter(line -> !line.startsWith("#")).toList()) {
        List<String> columns = List.of(line.split("\t", 2));
        for (String word : Set.copyOf(List.of(columns.getLast().split(" ", -1)))) {
          common.computeIfAbsent(word, _ -> new ArrayList<>(1)).add(columns.getFirst());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return common;
  }
}
