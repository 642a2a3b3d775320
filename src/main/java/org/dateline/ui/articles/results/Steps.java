package org.dateline.ui.articles.results;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dateline.search.Archive;
import org.dateline.search.Filter;
import org.dateline.search.Query;
import org.dateline.search.QueryParser;
import org.dateline.search.SearchRequest;
import org.dateline.ui.articles.results.ResultsState.Step;
import org.dateline.work.CancelToken;

/** Finds searches one step away from one that finds nothing, and asks what each would find. */
final class Steps {
  private static final int MOST = 6;
  private static final int MOST_PARTS = 8;
  private static final int SHORTEST_NEAR = 4;

  private final Archive archive;
  private final String text;
  private final SearchRequest request;
  private final UnaryOperator<Query> resolve;
  private final CancelToken cancel;

  /**
   * Steps from a search.
   *
   * @param resolve makes a query that was parsed one that the archive can answer
   */
  Steps(
      Archive archive,
      String text,
      SearchRequest request,
      UnaryOperator<Query> resolve,
      CancelToken cancel) {
    this.archive = archive;
    this.resolve = resolve;
    this.text = text;
    this.request = request;
    this.cancel = cancel;
  }

  /** The steps that find something, at most six. */
  List<Step> find() {
    List<String> parts = QueryParts.of(text);
    List<Step> steps = new ArrayList<>();
    if (parts.size() <= MOST_PARTS) {
      parts.forEach(part -> nearSpellings(parts, part).forEach(steps::add));
    }
    request.filters().forEach(filter -> steps.add(without(filter)));
    if (parts.size() > 1 && parts.size() <= MOST_PARTS) {
      for (int i = 0; i < parts.size(); i++) {
        steps.add(withoutPart(parts, i));
      }
    }
    return steps.stream().filter(step -> step.articles() > 0).limit(MOST).toList();
  }

  private Stream<Step> nearSpellings(List<String> parts, String part) {
    if (part.length() < SHORTEST_NEAR || !part.chars().allMatch(Character::isLetter)) {
      return Stream.empty();
    }
    String near = String.join(" ", parts.stream().map(p -> p.equals(part) ? p + "~" : p).toList());
    return Stream.of(new Step.NearSpellings(part, near, count(near, request.filters())));
  }

  private Step without(Filter filter) {
    List<Filter> others = request.filters().stream().filter(f -> !f.equals(filter)).toList();
    return new Step.WithoutFilter(filter, count(text, others));
  }

  private Step withoutPart(List<String> parts, int index) {
    List<String> others = new ArrayList<>(parts);
    String part = others.remove(index);
    String query = String.join(" ", others);
    return new Step.WithoutWords(part, query, count(query, request.filters()));
  }

  private long count(String query, List<Filter> filters) {
    SearchRequest step =
        new SearchRequest(resolve.apply(QueryParser.parse(query).query()), filters, request.sort());
    return archive.search(step, 0, 1, cancel).total();
  }
}
