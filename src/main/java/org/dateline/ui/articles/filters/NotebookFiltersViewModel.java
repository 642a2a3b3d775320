package org.dateline.ui.articles.filters;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.search.Annotations;
import org.dateline.search.ArticleSet;
import org.dateline.search.Mark;
import org.dateline.search.Overlaps;
import org.dateline.search.SearchRequest;
import org.dateline.ui.articles.filters.FiltersState.Choice;
import org.dateline.ui.lens.Lens;
import org.dateline.ui.marks.MarksViewModel;
import org.dateline.work.Background;
import org.dateline.work.Latest;

/** Counts the marks of what the lens lets through, and filters by them. */
public final class NotebookFiltersViewModel {
  private static final int TAGS = 6;

  /** So many marks are listed however few articles have them. */
  private static final int ALWAYS = 3;

  private final Annotations annotations;
  private final Overlaps overlaps;
  private final Lens lens;
  private final Latest<List<MarkCount>> latest;
  private final ReadOnlyObjectWrapper<List<MarkCount>> state =
      new ReadOnlyObjectWrapper<>(List.of());

  /**
   * A mark and how many of the hits have it.
   *
   * @param name for people
   * @param written as in a query
   */
  public record MarkCount(String name, String written, long articles, Choice choice) {}

  /** A mark that can be filtered by; those that lack it if {@code without}. */
  private record Offered(String name, String written, Mark mark, boolean without) {}

  /** Counts at once, and whenever the lens, the archive or a mark changes. */
  public NotebookFiltersViewModel(
      Annotations annotations,
      Overlaps overlaps,
      Background background,
      Lens lens,
      MarksViewModel marks) {
    this.annotations = annotations;
    this.overlaps = overlaps;
    this.lens = lens;
    this.latest = new Latest<>(background);
    if (marks.isThere()) {
      lens.requestProperty().subscribe((before, now) -> count());
      lens.archiveVersionProperty().subscribe((before, now) -> count());
      marks.changesProperty().subscribe((before, now) -> count());
      count();
    }
  }

  /** What is shown; empty as long as nothing was counted, or if there is no notebook. */
  public ReadOnlyObjectProperty<List<MarkCount>> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Includes a mark, or leaves it out; once more takes that back. */
  public void choose(MarkCount mark, boolean exclude) {
    lens.search(MarkFilter.toggle(lens.queryProperty().get().text(), mark.written(), exclude));
  }

  private void count() {
    SearchRequest request = lens.request();
    String query = lens.queryProperty().get().text();
    latest.ask(
        cancel -> {
          List<Offered> offered = offered();
          List<ArticleSet> sets = new ArrayList<>();
          offered.forEach(each -> sets.add(annotations.articles(each.mark())));
          List<Long> counts = overlaps.counts(request, sets, cancel);
          long all = overlaps.count(request, cancel);
          List<MarkCount> marks = new ArrayList<>();
          for (int i = 0; i < offered.size(); i++) {
            Offered each = offered.get(i);
            long having = counts.get(i);
            marks.add(
                new MarkCount(
                    each.name(),
                    each.written(),
                    each.without() ? all - having : having,
                    MarkFilter.choice(query, each.written())));
          }
          return chosenOrSome(marks);
        },
        state::set,
        failure -> state.set(List.of())); // the facets above say that nothing could be counted
  }

  private List<Offered> offered() {
    List<Offered> offered =
        new ArrayList<>(
            List.of(
                new Offered("Starred", "is:starred", Mark.Kind.STARRED, false),
                new Offered("Unread", "is:unread", Mark.Kind.READ, true),
                new Offered("Has a note", "has:note", Mark.Kind.NOTED, false)));
    for (String tag : annotations.tags()) {
      offered.add(new Offered(tag, written(tag), new Mark.Tag(tag), false));
    }
    return offered;
  }

  /** A tag as it stands in a query. */
  static String written(String tag) {
    boolean plain = tag.codePoints().allMatch(Character::isLetterOrDigit);
    return plain ? "tag:" + tag : "tag:\"" + tag + "\"";
  }

  /** The marks there are one of, the tags that most hits have, and the chosen ones. */
  private static List<MarkCount> chosenOrSome(List<MarkCount> marks) {
    List<MarkCount> tags = new ArrayList<>(marks.subList(ALWAYS, marks.size()));
    tags.sort((a, b) -> Long.compare(b.articles(), a.articles()));
    List<MarkCount> shown = new ArrayList<>(marks.subList(0, ALWAYS));
    for (int i = 0; i < tags.size(); i++) {
      MarkCount tag = tags.get(i);
      if (tag.choice() != Choice.NONE || (i < TAGS && tag.articles() > 0)) {
        shown.add(tag);
      }
    }
    return shown;
  }
}
