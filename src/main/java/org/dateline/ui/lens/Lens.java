package org.dateline.ui.lens;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.search.Annotations;
import org.dateline.search.Facet;
import org.dateline.search.Filter;
import org.dateline.search.Mark;
import org.dateline.search.ParsedQuery;
import org.dateline.search.Query;
import org.dateline.search.Query.Period;
import org.dateline.search.QueryParser;
import org.dateline.search.SearchRequest;
import org.dateline.search.SearchRequest.Sort;
import org.jspecify.annotations.Nullable;

/**
 * What the archive is seen through: the query, the filters and the order. Screens listen to {@link
 * #requestProperty} and {@link #archiveVersionProperty} and search again when one changes. Belongs
 * to the user interface's thread.
 */
public final class Lens {
  private final ReadOnlyObjectWrapper<ParsedQuery> query =
      new ReadOnlyObjectWrapper<>(QueryParser.parse(""));
  private final ReadOnlyObjectWrapper<SearchRequest> request =
      new ReadOnlyObjectWrapper<>(
          new SearchRequest(query.get().query(), List.of(), Sort.RELEVANCE));
  private final ReadOnlyLongWrapper archiveVersion = new ReadOnlyLongWrapper();
  private final Annotations annotations;

  /** A lens on articles of which none is marked. */
  public Lens() {
    this(Annotations.NONE);
  }

  /**
   * A lens.
   *
   * @param annotations which articles are marked
   */
  public Lens(Annotations annotations) {
    this.annotations = annotations;
  }

  /** What was typed, parsed. */
  public ReadOnlyObjectProperty<ParsedQuery> queryProperty() {
    return query.getReadOnlyProperty();
  }

  /** What is searched for: changes once for each change of query, filters or order. */
  public ReadOnlyObjectProperty<SearchRequest> requestProperty() {
    return request.getReadOnlyProperty();
  }

  /** Changes when the archive does, so that what is shown has to be asked for again. */
  public ReadOnlyLongProperty archiveVersionProperty() {
    return archiveVersion.getReadOnlyProperty();
  }

  /** What is searched for now. */
  public SearchRequest request() {
    return request.get();
  }

  /**
   * Searches for what was typed, whose last word need only begin so as long as no blank follows it.
   * A mistake in it is a problem of {@link #queryProperty}, never an error.
   */
  public void search(String text) {
    ParsedQuery parsed = QueryParser.parseUnfinished(text);
    query.set(parsed);
    update(request().filters(), request().sort());
  }

  /** Sets query, filters and order at once, as when a search is restored. */
  public void show(String text, List<Filter> filters, Sort sort) {
    query.set(QueryParser.parseUnfinished(text));
    update(filters, sort);
  }

  /** Adds a filter; the same value filtered the other way is replaced. */
  public void add(Filter filter) {
    List<Filter> filters = new ArrayList<>(request().filters());
    filters.removeIf(f -> f.facet() == filter.facet() && f.value().equals(filter.value()));
    filters.add(filter);
    update(filters, request().sort());
  }

  /** Takes a filter away. */
  public void remove(Filter filter) {
    List<Filter> filters = new ArrayList<>(request().filters());
    filters.remove(filter);
    update(filters, request().sort());
  }

  /** Adds the filter, or takes it away if it is there: what a click on a value does. */
  public void toggle(Filter filter) {
    if (request().filters().contains(filter)) {
      remove(filter);
    } else {
      add(filter);
    }
  }

  /** Filters by a value, or stops doing so. */
  public void toggle(Facet facet, String value) {
    toggle(Filter.include(facet, value));
  }

  /** Keeps the articles that quote a speaker, in place of the speakers chosen before. */
  public void chooseSpeaker(String speaker) {
    update(request().saidBy(speaker).filters(), request().sort());
  }

  /**
   * Keeps the articles that may be from a stretch of days, in place of the years and stretches
   * chosen before.
   *
   * @param period null for all days
   */
  public void chooseTime(@Nullable Period period) {
    List<Filter> filters = new ArrayList<>(request().withoutTime().filters());
    if (period != null) {
      filters.add(Filter.of(period));
    }
    update(filters, request().sort());
  }

  /** Keeps the articles without a date, in place of the years and stretches chosen before. */
  public void chooseUndated() {
    List<Filter> filters = new ArrayList<>(request().withoutTime().filters());
    filters.add(Filter.include(Facet.YEAR, Filter.UNDATED));
    update(filters, request().sort());
  }

  /** Takes every filter away. */
  public void clearFilters() {
    update(List.of(), request().sort());
  }

  /** Orders the hits. */
  public void sort(Sort sort) {
    update(request().filters(), sort);
  }

  /**
   * Says that marks have changed: what is shown is searched for again if it depends on them. What
   * was read since stays among the unread until the next search, so that an article does not vanish
   * from the list while it is being read.
   */
  public void marksChanged() {
    Query shown = request().query();
    Query now = annotations.resolve(query.get().query());
    if (!unlessRead(now).equals(unlessRead(shown))) {
      update(request().filters(), request().sort());
    }
  }

  /** A query without what tells which articles are read. */
  private static Query unlessRead(Query query) {
    return Annotations.replace(
        query,
        marked -> marked.mark() == Mark.Kind.READ ? new Query.Marked(marked.mark(), null) : marked);
  }

  /** A query as the archive can answer it, which knows nothing of marks. From any thread. */
  public Query resolve(Query parsed) {
    return annotations.resolve(parsed);
  }

  /** Says that the archive has changed. */
  public void archiveChanged(long version) {
    archiveVersion.set(version);
  }

  private void update(List<Filter> filters, Sort sort) {
    SearchRequest next = new SearchRequest(resolve(query.get().query()), filters, sort);
    if (!next.equals(request.get())) {
      request.set(next);
    }
  }
}
