package org.dateline.search;

import java.nio.file.Path;
import java.util.List;
import org.dateline.article.SourceFile;
import org.dateline.work.CancelToken;

/**
 * Which articles are copies of one another, and the questions that can be asked of that. A story is
 * what is told once: an article without copies, or a cluster of copies. Methods may be called from
 * any thread but the user interface's, each reads one consistent state of the archive, and all
 * count exactly.
 *
 * <p>Methods throw {@link java.io.UncheckedIOException} if the index can't be read, and {@link
 * java.util.concurrent.CancellationException} if the token asked them to stop.
 */
public interface Copies {

  /**
   * The stories that a search finds, {@code [offset, offset + limit)} of them, in the order in
   * which the search would list the articles that stand for them.
   */
  Stories stories(SearchRequest request, int offset, int limit, CancelToken cancel);

  /**
   * Those of the stories of which a search finds several copies, the most copies first.
   *
   * @param limit how many to list at most
   */
  Stories clusters(SearchRequest request, int limit, CancelToken cancel);

  /**
   * All copies of an article in the archive, itself among them, the one that stands for them first
   * and the others in the order of their days; only itself if it has none, and nothing if there is
   * no such article.
   */
  List<Copy> of(String articleId);

  /**
   * A story as a search finds it.
   *
   * @param hit the article that stands for it: the earliest of its copies that the search finds
   * @param copies how many of its copies the search finds, this one among them
   * @param sources how many publishers these have, of those that are known
   */
  record Story(Hit hit, int copies, int sources) {}

  /**
   * Some of the stories that a search finds.
   *
   * @param articles how many articles match
   * @param total how many stories they tell; of {@link Copies#clusters} how many have several
   *     copies
   * @param offset the place of the first of {@code page} among them, from 0
   * @param page the stories asked for, fewer at the end
   * @param millis what finding them took
   */
  record Stories(long articles, long total, int offset, List<Story> page, double millis) {
    /** Keeps an unmodifiable copy of the page. */
    public Stories {
      page = List.copyOf(page);
    }
  }

  /**
   * One of the copies of an article.
   *
   * @param id the article's
   * @param file where it was read from
   * @param line the line of a record in it, from 1; 0 for a whole file
   * @param headline as it is
   * @param date when it was published
   * @param source the publisher, or empty
   * @param byline the authors, joined for people, or empty
   * @param words how many words its body has
   * @param alike the share of the shorter text's runs of words that it has in common with the one
   *     that stands for them, 0 to 1
   * @param sameBytes whether its file is the same as that one's, byte for byte
   */
  record Copy(
      String id,
      Path file,
      long line,
      String headline,
      Hit.When date,
      String source,
      String byline,
      int words,
      double alike,
      boolean sameBytes) {

    /** The file's name as people point at it, with the line of a record. */
    public String fileName() {
      return SourceFile.pointAt(String.valueOf(file.getFileName()), line);
    }
  }
}
