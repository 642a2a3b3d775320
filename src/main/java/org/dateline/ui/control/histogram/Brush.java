package org.dateline.ui.control.histogram;

import java.time.LocalDate;
import org.dateline.search.Histogram.Unit;
import org.dateline.search.Query.Period;
import org.jspecify.annotations.Nullable;

/** Selects whole bars: by dragging from one day to another, or step by step. */
final class Brush {
  /** What a drag takes hold of. */
  enum Grip {
    /** Nothing: it makes a new selection. */
    NEW,
    /** The start of the selection. */
    START,
    /** Its end. */
    END,
    /** All of it. */
    WHOLE
  }

  private Grip grip = Grip.NEW;
  private LocalDate pressed = LocalDate.EPOCH;
  private @Nullable Period before;

  /** Begins a drag at a day; all but {@link Grip#NEW} need a selection. */
  void press(Grip hold, LocalDate at, @Nullable Period selection) {
    grip = selection == null ? Grip.NEW : hold;
    pressed = at;
    before = selection;
  }

  /** The selection while the mouse is at a day. */
  Period drag(LocalDate at, Unit unit) {
    Period held = before;
    if (held == null || grip == Grip.NEW) {
      return ordered(pressed, at, unit);
    }
    return switch (grip) {
      case NEW -> ordered(pressed, at, unit);
      case START -> ordered(at, held.to(), unit);
      case END -> ordered(held.from(), at, unit);
      case WHOLE -> moved(held, unit.index(at) - unit.index(pressed), unit);
    };
  }

  /** The selection {@code by} bars later; the bar of {@code start} for none. */
  static Period step(@Nullable Period selection, LocalDate start, long by, Unit unit) {
    return selection == null ? ordered(start, start, unit) : moved(selection, by, unit);
  }

  /** The selection with its end {@code by} bars later, of one bar at least. */
  static Period extend(@Nullable Period selection, LocalDate start, long by, Unit unit) {
    if (selection == null) {
      return ordered(start, start, unit);
    }
    long first = unit.index(selection.from());
    long last = Math.max(first, unit.index(selection.to()) + by);
    return bars(first, last, unit);
  }

  private static Period moved(Period held, long by, Unit unit) {
    return bars(unit.index(held.from()) + by, unit.index(held.to()) + by, unit);
  }

  private static Period ordered(LocalDate a, LocalDate b, Unit unit) {
    return bars(
        Math.min(unit.index(a), unit.index(b)), Math.max(unit.index(a), unit.index(b)), unit);
  }

  private static Period bars(long first, long last, Unit unit) {
    return new Period(unit.day(first), unit.day(last + 1).minusDays(1));
  }
}
