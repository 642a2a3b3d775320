package org.dateline.correction;

import java.time.LocalDate;
import java.util.Optional;

/** A date as somebody types it, understood or not. */
public sealed interface DateInput {

  /**
   * A date.
   *
   * @param edtf in EDTF (ISO 8601-2): {@code 2015-12-17}, {@code 2015-12?}, {@code 201X}, {@code
   *     2021/2023}
   * @param first the first day it covers
   * @param last the last day it covers
   */
  record Understood(String edtf, LocalDate first, LocalDate last) implements DateInput {}

  /**
   * Not a date.
   *
   * @param message what is wrong with it, for people
   */
  record Mistake(String message) implements DateInput {}

  /** What to type, for people. */
  String FORMS = "Write 2015-12-17, 2015-12, 2015, 201X, 2015-12-17? or 2021/2023.";

  /**
   * Reads a date: EDTF of a day, month or year, with {@code X} for a digit that is not known and
   * {@code ?}, {@code ~} or {@code %} for a doubtful one; two of them with a slash between; or a
   * day or month in English words.
   *
   * @param text what was typed
   * @param latest the last day an article can be from
   */
  static DateInput parse(String text, LocalDate latest) {
    String typed = text.strip();
    if (typed.isEmpty()) {
      return new Mistake("When was it published? " + FORMS);
    }
    String[] sides = typed.split("/", -1);
    if (sides.length > 2) {
      return new Mistake("A stretch of time has one slash: 2021/2023.");
    }
    Optional<Understood> from = TypedDate.read(sides[0].strip());
    Optional<Understood> to = TypedDate.read(sides[sides.length - 1].strip());
    if (from.isEmpty() || to.isEmpty()) {
      String wrong = (from.isEmpty() ? sides[0] : sides[1]).strip();
      String start = wrong.isEmpty() ? "Both ends are needed. " : "“" + wrong + "” is no date. ";
      return new Mistake(start + FORMS);
    }
    LocalDate first = from.get().first();
    LocalDate last = to.get().last();
    if (last.isBefore(first) || to.get().first().isBefore(first)) {
      return new Mistake("The end comes before the beginning.");
    }
    if (first.isAfter(latest)) {
      return new Mistake("That is in the future.");
    }
    String edtf = sides.length == 1 ? from.get().edtf() : from.get().edtf() + "/" + to.get().edtf();
    return new Understood(edtf, first, last);
  }

  /** The days that an EDTF date covers; empty for one that {@link #parse} would not take. */
  static Optional<Understood> of(String edtf) {
    return parse(edtf, LocalDate.MAX) instanceof Understood understood
        ? Optional.of(understood)
        : Optional.empty();
  }
}
