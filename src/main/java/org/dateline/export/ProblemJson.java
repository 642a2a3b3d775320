package org.dateline.export;

import java.util.List;
import org.dateline.article.Span;
import org.dateline.search.ParsedQuery;
import org.jspecify.annotations.Nullable;

/** What was not understood of a query. */
record ProblemJson(Span span, String message, @Nullable String repair) {
  static List<ProblemJson> of(ParsedQuery query) {
    return query.problems().stream()
        .map(
            problem ->
                new ProblemJson(
                    problem.span(),
                    problem.message(),
                    problem.repair() == null ? null : problem.repair().text()))
        .toList();
  }
}
