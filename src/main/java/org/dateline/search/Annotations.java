package org.dateline.search;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the user marked, as a search needs it. Every method may be called from any thread and
 * answers at once.
 */
public interface Annotations {
  /** Nothing is marked. */
  Annotations NONE =
      new Annotations() {
        @Override
        public ArticleSet articles(Mark mark) {
          return ArticleSet.NONE;
        }

        @Override
        public List<String> tags() {
          return List.of();
        }
      };

  /**
   * The articles that bear a mark: the very same set as long as no article gets or loses that mark.
   */
  ArticleSet articles(Mark mark);

  /** The names of the tags that an article bears, in the order of the alphabet. */
  List<String> tags();

  /**
   * A query with the articles that bear each of its marks now: one that was parsed must go through
   * this before an archive can answer it.
   */
  default Query resolve(Query query) {
    return replace(query, marked -> new Query.Marked(marked.mark(), articles(marked.mark())));
  }

  /** A query with something else in place of each of its marks. */
  static Query replace(Query query, Function<Query.Marked, Query> with) {
    return switch (query) {
      case Query.Marked marked -> with.apply(marked);
      case Query.And and ->
          new Query.And(and.parts().stream().map(part -> replace(part, with)).toList());
      case Query.Or or ->
          new Query.Or(or.parts().stream().map(part -> replace(part, with)).toList());
      case Query.Not not -> new Query.Not(replace(not.part(), with));
      case Query.Everything _,
          Query.Word _,
          Query.Phrase _,
          Query.Prefix _,
          Query.Fuzzy _,
          Query.Period _ ->
          query;
    };
  }

  /** The marks that a query asks for. */
  static Set<Mark> in(Query query) {
    return switch (query) {
      case Query.Marked marked -> Set.of(marked.mark());
      case Query.And and -> in(and.parts());
      case Query.Or or -> in(or.parts());
      case Query.Not not -> in(not.part());
      case Query.Everything _,
          Query.Word _,
          Query.Phrase _,
          Query.Prefix _,
          Query.Fuzzy _,
          Query.Period _ ->
          Set.of();
    };
  }

  private static Set<Mark> in(List<Query> parts) {
    return parts.stream().flatMap(part -> in(part).stream()).collect(Collectors.toSet());
  }

  /** A request with its query {@linkplain #resolve(Query) resolved}. */
  default SearchRequest resolve(SearchRequest request) {
    return new SearchRequest(resolve(request.query()), request.filters(), request.sort());
  }
}
