package org.dateline.knowledge.chronology;

import java.time.LocalDate;
import java.util.List;

/**
 * One dated fact: a row of the chronology, or several rows of the same name.
 *
 * @param kind how a mention bears on the date of an article
 * @param name as it is shown to the user: "the Washington summit"
 * @param times when it was, in order, at least one; more than one for a recurring meeting
 * @param phrases the wordings that name it, any one of which will do
 * @param source where the fact can be looked up
 */
public record Fact(Kind kind, String name, List<Time> times, List<Phrase> phrases, String source) {

  /** How a mention of a fact bears on the date of the article. */
  public enum Kind {
    /** Nobody could name it before it happened: every mention is later. */
    EVENT,
    /** Announced ahead: a mention can be earlier, on the days themselves, or later. */
    PLANNED,
    /** A meeting held several times a year: a mention is mostly on, or next to, one of its days. */
    SERIES,
    /** True during a time, and mostly said during it. */
    COUNT
  }

  /** From one day to another, both included. */
  public record Time(LocalDate from, LocalDate to) {
    /** Checks the order. */
    public Time {
      if (to.isBefore(from)) {
        throw new IllegalArgumentException(to + " is before " + from);
      }
    }
  }

  /** Keeps unmodifiable copies of the lists. */
  public Fact {
    times = List.copyOf(times);
    phrases = List.copyOf(phrases);
    if (times.isEmpty() || phrases.isEmpty()) {
      throw new IllegalArgumentException("a fact needs a time and a phrase: " + name);
    }
  }
}
