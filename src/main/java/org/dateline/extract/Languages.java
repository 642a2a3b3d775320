package org.dateline.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.dateline.article.Block;
import org.dateline.article.SourceText;
import org.dateline.read.Page;
import org.dateline.work.Deadline;

/**
 * Tells the language of a page: Apache OpenNLP's detector of 103 languages.
 *
 * <p>English is told beforehand by the share of its commonest words: OpenNLP's model takes 1.6
 * seconds and 100 MB to load and a millisecond an article, which an archive of English news need
 * not spend.
 */
public final class Languages {
  /** What is answered where nothing is sure. */
  public static final String UNKNOWN = "und";

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** How much of an article is looked at, in UTF-16 units: the answer no longer changes. */
  private static final int SAMPLE = 1_000;

  private static final int LEAST_LETTERS = 20;

  /**
   * At least one word in so many is one of {@link #ENGLISH}: nearly one in three in English news,
   * one in twenty in its nearest relatives.
   */
  private static final int SHARE = 6;

  private static final int LEAST_WORDS = 12;

  /** How much likelier than the next language one must be; no language at all stays below. */
  private static final double CLEAR = 1.12;

  /** The commonest words of English, without those that are as common in another language. */
  private static final Set<String> ENGLISH =
      Set.of(
          "the", "of", "and", "to", "that", "is", "for", "with", "it", "his", "he", "by", "from",
          "at", "are", "this", "have", "not", "but", "had", "be", "on", "they", "which", "their",
          "will", "has", "been", "said", "were", "who", "its", "would", "as");

  /** What ISO 639-3 calls by another name than the code that Java gives for ISO 639-1. */
  private static final Map<String, String> OTHERS =
      Map.of(
          "cmn", "zh", "lvs", "lv", "ekk", "et", "pes", "fa", "plt", "mg", "pnb", "pa", "ind", "id",
          "msa", "ms", "nob", "nb");

  private final Map<String, String> codes = codes();

  /** Read when the first page comes that is not plainly English. */
  private static final class Model {
    static final LanguageDetectorModel MODEL = read();

    private static LanguageDetectorModel read() {
      try (InputStream in = Languages.class.getResourceAsStream("/langdetect-183.bin")) {
        if (in == null) {
          throw new IllegalStateException("the model of the language detector is missing");
        }
        return new LanguageDetectorModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException("the model of the language detector can't be read", e);
      }
    }
  }

  /** ISO 639-1 of the article's own words (639-3 where it has none), or {@link #UNKNOWN}. */
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

  /** The same of {@code text}. */
  String of(CharSequence text) {
    String sample = text.subSequence(0, Math.min(SAMPLE, text.length())).toString();
    if (isEnglish(sample)) {
      return "en";
    }
    if (letters(sample) < LEAST_LETTERS) {
      return UNKNOWN;
    }
    Language[] found =
        new LanguageDetectorME(Deadline.uncounted(() -> Model.MODEL)).predictLanguages(sample);
    boolean clear = found.length > 1 && found[0].getConfidence() > CLEAR * found[1].getConfidence();
    String code = found.length == 0 ? "" : found[0].getLang();
    return clear ? codes.getOrDefault(code, code) : UNKNOWN;
  }

  /** The number of letters; a Chinese character says as much as three. */
  private static int letters(String text) {
    return text.codePoints()
        .map(c -> Character.isIdeographic(c) ? 3 : Character.isLetter(c) ? 1 : 0)
        .sum();
  }

  private static boolean isEnglish(String text) {
    int all = 0;
    int english = 0;
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      all++;
      english += ENGLISH.contains(words.group().toLowerCase(Locale.ROOT)) ? 1 : 0;
    }
    return all >= LEAST_WORDS && english * SHARE >= all;
  }

  /** ISO 639-1 by ISO 639-3. */
  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>(OTHERS);
    for (String code : Locale.getISOLanguages()) {
      codes.putIfAbsent(Locale.of(code).getISO3Language(), code);
    }
    return codes;
  }
}
