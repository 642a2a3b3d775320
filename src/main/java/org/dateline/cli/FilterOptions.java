package org.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.search.Archive;
import org.dateline.search.Authority;
import org.dateline.search.Facet;
import org.dateline.search.Filter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that narrow a search. */
final class FilterOptions {
  private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:\\.\\.(\\d{4}))?");

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--person",
      paramLabel = "NAME",
      description = "Articles that name this person; may be given again.")
  private List<String> people = List.of();

  @Option(
      names = "--place",
      paramLabel = "NAME",
      description = "Articles that name this place; may be given again.")
  private List<String> places = List.of();

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description = "Articles of this publisher, or of any one if given again.")
  private List<String> sources = List.of();

  @Option(
      names = "--year",
      paramLabel = "Y|Y..Y",
      description =
          "Articles that may be from this year, or from one of these years; 'undated' for those"
              + " without a date.")
  private List<String> years = List.of();

  private boolean missed;

  /** Whether a name was asked for that no article has; known once the filters are. */
  boolean missed() {
    return missed;
  }

  /** Fails with {@link ParameterException} if a year is not one. */
  void check() {
    years.forEach(this::years);
  }

  /** The filters, with names as the archive spells them. */
  List<Filter> filters(Archive archive, Authority authority, Terminal terminal) {
    NameFinder names = new NameFinder(archive, authority, terminal);
    List<Filter> filters = new ArrayList<>();
    people.forEach(name -> filters.add(names.filter(Facet.PERSON, name)));
    places.forEach(name -> filters.add(names.filter(Facet.PLACE, name)));
    sources.forEach(name -> filters.add(names.filter(Facet.SOURCE, name)));
    years.forEach(year -> filters.addAll(years(year)));
    missed = names.missed();
    return filters;
  }

  private List<Filter> years(String text) {
    if (text.equals(Filter.UNDATED)) {
      return List.of(Filter.include(Facet.YEAR, Filter.UNDATED));
    }
    Matcher years = YEARS.matcher(text);
    if (!years.matches()) {
      throw wrong("--year takes a year or a range, 2014 or 2014..2016, not '" + text + "'.");
    }
    int first = Integer.parseInt(years.group(1));
    int last = years.group(2) == null ? first : Integer.parseInt(years.group(2));
    if (last < first) {
      throw wrong("--year " + text + " ends before it begins.");
    }
    List<Filter> filters = new ArrayList<>();
    for (int year = first; year <= last; year++) {
      filters.add(Filter.include(Facet.YEAR, TextLayout.padLeft("" + year, 4).replace(' ', '0')));
    }
    return filters;
  }

  private ParameterException wrong(String message) {
    CommandSpec command = spec;
    if (command == null) {
      throw new IllegalStateException("not yet mixed into a command");
    }
    return new ParameterException(command.commandLine(), message);
  }
}
