package org.dateline.copies;

import java.text.Normalizer;
import java.util.Arrays;
import org.dateline.article.Article;
import org.dateline.article.Block;
import org.dateline.article.Role;
import org.dateline.article.SourceText;

/**
 * The different runs of {@value #WORDS} words of an article's body, each as a hash of 32 bits.
 * Case, accents, apostrophes and all other signs make no difference, nor do paragraphs, which
 * copies cut in other places. What a page puts around its article takes no part.
 *
 * <p>The body of a notice has few runs, and like ones stand in many that have nothing to do with
 * each other: there the headline's words stand before those of the body.
 */
public final class Runs {
  /** The words of a run. */
  public static final int WORDS = 6;

  /** An article with fewer runs is short. */
  public static final int FEWEST = 30;

  /** In ascending order, each once. */
  private final int[] hashes;

  private final int words;

  private Runs(int[] hashes, int words) {
    this.hashes = hashes;
    this.words = words;
  }

  /** The runs of an article; none if it has no words at all. */
  public static Runs of(Article article) {
    return of(article.heading().headline().text(), article.content());
  }

  /**
   * The runs of the body of a page.
   *
   * @param headline looked at only if the body is short
   */
  public static Runs of(String headline, SourceText content) {
    return of(headline, body(content));
  }

  /**
   * The runs of a text.
   *
   * @param headline looked at only if the body is short
   */
  public static Runs of(String headline, String body) {
    Runs runs = hash(body);
    if (runs.hashes.length >= FEWEST) {
      return runs;
    }
    return new Runs(hash(headline + " " + body).hashes, runs.words);
  }

  private static String body(SourceText content) {
    String text = content.text();
    StringBuilder body = new StringBuilder();
    for (Block block : content.blocks()) {
      if (block.role() == Role.BODY) {
        body.append(text, block.span().start(), block.span().end()).append('\n');
      }
    }
    return body.toString();
  }

  private static Runs hash(String text) {
    String folded = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
    RunHasher hasher = new RunHasher(folded.length() / WORDS + 1);
    for (int i = 0; i < folded.length(); ) {
      int sign = folded.codePointAt(i);
      i += Character.charCount(sign);
      hasher.add(sign);
    }
    hasher.end();
    return new Runs(distinct(hasher.hashes()), hasher.words());
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static int[] distinct(int[] hashes) {
    Arrays.sort(hashes);
    int size = 0;
    for (int i = 0; i < hashes.length; i++) {
      if (i == 0 || hashes[i] != hashes[i - 1]) {
        hashes[size++] = hashes[i];
      }
    }
    return Arrays.copyOf(hashes, size);
  }

  /** How many different runs there are. */
  public int size() {
    return hashes.length;
  }

  /** How many words the body has. */
  public int words() {
    return words;
  }

  /** Whether there are so few that the headline had to be looked at. */
  public boolean isShort() {
    return hashes.length < FEWEST;
  }

  /** The hash at a place, from 0, in ascending order. */
  public int hash(int place) {
    return hashes[place];
  }

  /** How many runs both have. */
  int shared(Runs other) {
    int shared = 0;
    for (int i = 0, j = 0; i < hashes.length && j < other.hashes.length; ) {
      int order = Integer.compare(hashes[i], other.hashes[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  /** The lowest hashes, at most {@code most}. */
  int[] lowest(int most) {
    return Arrays.copyOf(hashes, Math.min(most, hashes.length));
  }
}
