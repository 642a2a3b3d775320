package org.dateline.ui.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.article.Article;
import org.dateline.article.DateEstimate;
import org.dateline.search.Archive;
import org.dateline.work.Background;

/**
 * What was found in an article, for the rows in sight: asked for when a row comes into sight, and
 * kept for a while. Belongs to the user interface's thread.
 */
final class ArticleFacts {
  private static final int KEPT = 2_000;

  private final Archive archive;
  private final Background background;
  private final Map<String, ReadOnlyObjectWrapper<Optional<Facts>>> kept =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(
            Map.Entry<String, ReadOnlyObjectWrapper<Optional<Facts>>> eldest) {
          return size() > KEPT;
        }
      };

  /**
   * What was found.
   *
   * @param date when the article was published
   * @param people how many people are named
   * @param places how many places are named
   * @param quotes how many quotes there are
   */
  record Facts(DateEstimate date, int people, int places, int quotes) {
    static Facts of(Article article) {
      return new Facts(
          article.date(),
          article.people().size(),
          article.places().size(),
          article.quotes().size());
    }

    /** "2 people · 4 places · 1 quote". */
    String words() {
      String words = count(people, "person", "people") + " · " + count(places, "place", "places");
      return quotes == 0 ? words : words + " · " + count(quotes, "quote", "quotes");
    }

    private static String count(int number, String one, String many) {
      return number == 0 ? "no " + many : number + " " + (number == 1 ? one : many);
    }
  }

  ArticleFacts(Archive archive, Background background) {
    this.archive = archive;
    this.background = background;
  }

  /** What was found in an article; empty until it is known, and for one that is gone. */
  ReadOnlyObjectProperty<Optional<Facts>> of(String articleId) {
    return kept.computeIfAbsent(articleId, this::ask).getReadOnlyProperty();
  }

  /** Forgets everything: articles may have been read again. */
  void clear() {
    kept.clear();
  }

  private ReadOnlyObjectWrapper<Optional<Facts>> ask(String articleId) {
    ReadOnlyObjectWrapper<Optional<Facts>> facts = new ReadOnlyObjectWrapper<>(Optional.empty());
    background.run(
        () -> archive.article(articleId).map(Facts::of),
        facts::set,
        failure -> kept.remove(articleId));
    return facts;
  }
}
