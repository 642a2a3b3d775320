package org.dateline.cli;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How much of a long answer is printed. */
final class LimitOption {
  private static final int PAGE = 500;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most so many; 0 for all; 20 if not given.")
  private int limit = 20;

  /** Asks for one page of an answer, and prints it. */
  interface Pages<P> {
    /** The page of {@code size} rows from {@code offset} on. */
    P page(int offset, int size);
  }

  /** The first page that was asked for, and the last. */
  record Ends<P>(P first, P last) {}

  /** Fails with {@link ParameterException} if the limit is not one. */
  void check() {
    CommandSpec command = spec;
    if (limit < 0 && command != null) {
      throw new ParameterException(command.commandLine(), "--limit is 0 or more.");
    }
  }

  /** The limit as a number of rows. */
  int most() {
    return limit == 0 ? Integer.MAX_VALUE : limit;
  }

  /**
   * Goes through an answer page by page, up to the limit.
   *
   * @param rows the rows of a page
   * @param total how many rows the whole answer has
   */
  <P> Ends<P> each(Pages<P> pages, Function<P, List<?>> rows, ToLongFunction<P> total) {
    P first = pages.page(0, Math.min(PAGE, most()));
    P last = first;
    int size = rows.apply(first).size();
    int offset = size;
    while (size > 0 && offset < Math.min(most(), total.applyAsLong(last))) {
      last = pages.page(offset, Math.min(PAGE, most() - offset));
      size = rows.apply(last).size();
      offset += size;
    }
    return new Ends<>(first, last);
  }
}
