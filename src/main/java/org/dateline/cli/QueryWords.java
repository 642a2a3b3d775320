package org.dateline.cli;

import java.util.List;
import org.dateline.search.ParsedQuery;
import org.dateline.search.ParsedQuery.Problem;
import org.dateline.search.ParsedQuery.Repair;
import org.dateline.search.QueryParser;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The words of a query on the command line. */
final class QueryWords {
  private static final int SHOWN_BEFORE = 40;
  private static final int SHOWN_AFTER = 30;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "QUERY",
      arity = "0..*",
      description =
          "What to look for; nothing, or *, is everything. Words are all looked for; \"phrases\","
              + " OR, NOT or -, ( ), prefix*, fuzzy~, headline: person: place: source: speaker:"
              + " year:2014 year:2014..2016 date:2014-08, is:starred is:unread has:note tag:NAME."
              + " A word behind person:, place: or speaker: finds who or what is meant in any known"
              + " spelling, a \"phrase\" there only as it is written.")
  private List<String> words = List.of();

  /** What was typed, parsed. */
  ParsedQuery parse() {
    for (String word : words) {
      CommandSpec command = spec;
      if (word.startsWith("--") && command != null) {
        throw new ParameterException(command.commandLine(), "There is no option '" + word + "'.");
      }
    }
    return QueryParser.parse(String.join(" ", words));
  }

  /** Shows what was not understood, each with a line of carets under it. */
  static void tellProblems(ParsedQuery query, Terminal terminal) {
    for (Problem problem : query.problems()) {
      int at = problem.span().start();
      int from = Math.max(0, at - SHOWN_BEFORE);
      int to = Math.min(query.text().length(), at + SHOWN_AFTER);
      int carets = Math.max(1, Math.min(problem.span().end(), to) - at);
      terminal.err().println("  " + TextLayout.clean(query.text().substring(from, to)));
      terminal.err().println("  " + " ".repeat(at - from) + "^".repeat(carets));
      Repair repair = problem.repair();
      terminal.err().println("  " + problem.message() + (repair == null ? "" : hint(repair)));
    }
  }

  private static String hint(Repair repair) {
    boolean shows = repair.text().length() <= SHOWN_BEFORE + SHOWN_AFTER;
    return " " + repair.label() + (shows ? ": " + TextLayout.clean(repair.text()) : ".");
  }
}
