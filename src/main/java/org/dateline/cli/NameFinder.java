package org.dateline.cli;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.search.Archive;
import org.dateline.search.Authority;
import org.dateline.search.Facet;
import org.dateline.search.FacetCounts.Count;
import org.dateline.search.Filter;
import org.dateline.search.Query;
import org.dateline.search.SearchRequest;
import org.dateline.search.SearchRequest.Sort;
import org.dateline.work.CancelToken;

/**
 * Finds the name that an archive has for what was typed: the same but for case and accents, or else
 * the only one that it is known to be another spelling of, or the only one whose words begin so.
 */
final class NameFinder {
  private static final int NAMES_LOOKED_AT = 200;
  private static final int NAMES_SHOWN = 8;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final SearchRequest EVERYTHING =
      new SearchRequest(new Query.Everything(), List.of(), Sort.RELEVANCE);

  private final Archive archive;
  private final Authority authority;
  private final Terminal terminal;
  private boolean missed;

  NameFinder(Archive archive, Authority authority, Terminal terminal) {
    this.archive = archive;
    this.authority = authority;
    this.terminal = terminal;
  }

  /** A filter by {@code name}; says on standard error what it took it for, or what is near. */
  Filter filter(Facet facet, String name) {
    List<String> values =
        archive.values(EVERYTHING, facet, name, NAMES_LOOKED_AT, new CancelToken()).stream()
            .map(Count::value)
            .toList();
    List<String> same = values.stream().filter(value -> fold(value).equals(fold(name))).toList();
    if (values.contains(name)) {
      return Filter.include(facet, name);
    }
    if (!same.isEmpty()) {
      return Filter.include(facet, same.getFirst());
    }
    List<String> spelled = spelled(facet, name);
    List<String> meant = spelled.size() == 1 ? spelled : values;
    if (meant.size() == 1) {
      terminal.err().println(word(facet) + ": " + meant.getFirst());
      return Filter.include(facet, meant.getFirst());
    }
    missed = true;
    tellNear(facet, name, values);
    return Filter.include(facet, name);
  }

  /** The names of the archive that {@code name} is known to be another spelling of. */
  private List<String> spelled(Facet facet, String name) {
    Facet kind = facet == Facet.SPEAKER ? Facet.PERSON : facet;
    return authority.spelled(kind, name).stream()
        .filter(
            canonical ->
                archive
                    .values(EVERYTHING, facet, canonical, NAMES_LOOKED_AT, new CancelToken())
                    .stream()
                    .anyMatch(count -> count.value().equals(canonical)))
        .toList();
  }

  /** Whether a name was asked for that no article has. */
  boolean missed() {
    return missed;
  }

  private void tellNear(Facet facet, String name, List<String> values) {
    List<String> near =
        values.isEmpty()
            ? archive.suggest(name, NAMES_SHOWN).stream()
                .filter(suggestion -> suggestion.facet() == facet)
                .map(Archive.Suggestion::value)
                .toList()
            : values;
    terminal
        .err()
        .println("No article has the " + word(facet) + " '" + TextLayout.clean(name) + "'.");
    if (!near.isEmpty()) {
      String more = near.size() > NAMES_SHOWN ? ", …" : "";
      terminal
          .err()
          .println(
              "Near it: " + String.join(", ", near.stream().limit(NAMES_SHOWN).toList()) + more);
    }
  }

  private static String word(Facet facet) {
    return facet.name().toLowerCase(Locale.ROOT);
  }

  private static String fold(String name) {
    String apart = Normalizer.normalize(name.strip(), Normalizer.Form.NFKD);
    return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
