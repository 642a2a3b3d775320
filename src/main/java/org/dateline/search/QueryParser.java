package org.dateline.search;

import java.util.List;

/** Dateline's query language: what was typed becomes a {@link Query}. */
public final class QueryParser {
  private QueryParser() {}

  /** Parses what was typed; never fails: what can't be understood is a problem of the answer. */
  public static ParsedQuery parse(String text) {
    Query query =
        text.isBlank() ? new Query.Everything() : new Query.Word(Query.Scope.TEXT, text.strip());
    return new ParsedQuery(text, query, List.of(), List.of());
  }
}
