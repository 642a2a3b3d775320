package org.dateline.ui.copies;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.article.Article;
import org.dateline.article.Origin;
import org.dateline.article.Role;
import org.dateline.search.Copies;
import org.dateline.search.Hit;
import org.dateline.search.SearchRequest;
import org.dateline.ui.ArticleFixture;
import org.dateline.work.CancelToken;

/** Stories made by hand, and how often they were asked for. */
final class FakeCopies implements Copies {
  final Map<String, List<Copy>> stories = new LinkedHashMap<>();
  final AtomicInteger asked = new AtomicInteger();
  boolean failing;

  /** Adds a story of some copies; gives the id of its first. */
  FakeCopies story(Copy... copies) {
    stories.put(copies[0].id(), List.of(copies));
    return this;
  }

  static Copy copy(String id, String headline, String day, String source, int words, double alike) {
    LocalDate date = day.isEmpty() ? null : LocalDate.parse(day.replace("?", ""));
    Origin origin =
        day.isEmpty() ? Origin.NONE : day.endsWith("?") ? Origin.INFERRED : Origin.STATED;
    Hit.When when = new Hit.When(day, origin, date, date, date);
    Path file = Path.of("/archive", id + ".txt");
    return new Copy(id, file, 0, headline, when, source, "Ada Writer", words, alike, alike == 1);
  }

  @Override
  public Stories stories(SearchRequest request, int offset, int limit, CancelToken cancel) {
    throw new AssertionError("nobody asks for all stories here");
  }

  @Override
  public Stories clusters(SearchRequest request, int limit, CancelToken cancel) {
    asked.incrementAndGet();
    if (failing) {
      throw new IllegalStateException("a segment is cut short");
    }
    List<Story> page = new ArrayList<>();
    for (List<Copy> copies : stories.values()) {
      if (copies.size() > 1) {
        Copy first = copies.getFirst();
        long sources = copies.stream().map(Copy::source).distinct().count();
        page.add(
            new Story(
                new Hit(
                    first.id(),
                    first.file(),
                    new Hit.Marked(first.headline(), List.of()),
                    Origin.STATED,
                    first.date(),
                    first.source(),
                    first.byline(),
                    0,
                    new Hit.Marked("", List.of())),
                copies.size(),
                (int) sources));
      }
    }
    return new Stories(1234, page.size(), 0, page, 3);
  }

  @Override
  public List<Copy> of(String articleId) {
    return stories.values().stream()
        .filter(copies -> copies.stream().anyMatch(copy -> copy.id().equals(articleId)))
        .findFirst()
        .orElse(List.of());
  }

  /** An article of an id with these paragraphs. */
  static Article article(String id, String... paragraphs) {
    String text = "Headline of " + id + "\n\n" + String.join("\n\n", paragraphs);
    Path file = Path.of("/archive", id + ".txt");
    return new ArticleFixture(id, file, text, Map.of("Headline of", Role.HEADLINE)).build();
  }
}
