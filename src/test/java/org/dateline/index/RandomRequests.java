package org.dateline.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.dateline.search.Facet;
import org.dateline.search.Filter;
import org.dateline.search.Query;
import org.dateline.search.Query.Scope;
import org.dateline.search.SearchRequest;
import org.dateline.search.SearchRequest.Sort;

/** Requests of every kind, nested and filtered at random. */
final class RandomRequests {
  /**
   * What they are made of.
   *
   * @param phrases two words each
   * @param firstYear of thirty years
   */
  record Supply(
      List<String> words,
      List<String> phrases,
      List<String> people,
      List<String> places,
      List<String> sources,
      int firstYear) {}

  private static final int YEARS = 30;

  private final Random random;
  private final Supply supply;

  RandomRequests(Random random, Supply supply) {
    this.random = random;
    this.supply = supply;
  }

  /** A request whose query nests as deep as {@code depth}, with at most {@code filters} filters. */
  SearchRequest next(int depth, int filters) {
    return new SearchRequest(query(depth), filters(filters), sort());
  }

  private Sort sort() {
    return Sort.values()[random.nextInt(Sort.values().length)];
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  private List<Filter> filters(int most) {
    List<Filter> filters = new ArrayList<>();
    for (int n = random.nextInt(most + 1); n > 0; n--) {
      Facet facet = Facet.values()[random.nextInt(Facet.values().length)];
      filters.add(new Filter(facet, value(facet), random.nextInt(3) == 0));
    }
    return filters;
  }

  private String value(Facet facet) {
    return switch (facet) {
      case PERSON -> pick(supply.people());
      case PLACE -> pick(supply.places());
      case SOURCE -> pick(supply.sources());
      case SPEAKER -> pick(supply.people());
      case YEAR ->
          switch (random.nextInt(5)) {
            case 0 -> Filter.UNDATED;
            case 1 -> Filter.of(period()).value();
            default -> Integer.toString(supply.firstYear() + random.nextInt(YEARS));
          };
    };
  }

  private Query.Period period() {
    LocalDate from = LocalDate.of(supply.firstYear(), 1, 1).plusDays(random.nextInt(365 * YEARS));
    return new Query.Period(from, from.plusDays(random.nextInt(500)));
  }

  private Query query(int depth) {
    if (depth > 0 && random.nextInt(3) > 0) {
      List<Query> parts = new ArrayList<>();
      for (int n = 2 + random.nextInt(2); n > 0; n--) {
        parts.add(query(depth - 1));
      }
      return switch (random.nextInt(3)) {
        case 0 -> new Query.And(parts);
        case 1 -> new Query.Or(parts);
        default -> new Query.Not(parts.getFirst());
      };
    }
    return leaf();
  }

  private Query leaf() {
    Scope scope = random.nextInt(4) == 0 ? Scope.HEADLINE : Scope.TEXT;
    return switch (random.nextInt(9)) {
      case 0 -> new Query.Everything();
      case 1 -> new Query.Phrase(scope, pick(supply.phrases()), 0);
      case 2 -> {
        String word = pick(supply.words());
        yield new Query.Prefix(scope, word.substring(0, Math.min(3, word.length())));
      }
      case 3 -> new Query.Fuzzy(scope, pick(supply.words()), 1 + random.nextInt(2));
      case 4 -> period();
      case 8 -> new Query.Word(Scope.SPEAKER, part(pick(supply.people())));
      case 5 -> new Query.Word(Scope.PERSON, part(pick(supply.people())));
      default -> new Query.Word(scope, pick(supply.words()));
    };
  }

  private String part(String name) {
    String[] words = name.toLowerCase(Locale.ROOT).split(" ");
    return words[random.nextInt(words.length)];
  }
}
