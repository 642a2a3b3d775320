package org.dateline.extract.dating;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.extract.dating.Anchor.Days;

/**
 * Settles which of the days that a page states is the one it was published on: the metadata's, else
 * the earliest above the article, else the first in the text. What is the same as "modified" was
 * not the day of publication if an earlier one is given; a day counted in UTC gives way to one
 * beside it that is not; a later day that the text states was a change, an earlier one in the
 * metadata something before it. Where the page shows above the article a day long before the one of
 * its metadata, both are left to state the day, and the rest of the evidence decides.
 */
final class StatedDays {
  /** A change so many days after publication says nothing of it any more. */
  private static final int LONG = 31;

  private StatedDays() {}

  /**
   * All clues, those of the metadata first, at most one of which states a day of publication.
   *
   * @param metadata in the order of trust
   * @param text in the order of the text
   * @param body where the article's first paragraph begins
   */
  static List<Clue> settle(List<Clue> metadata, List<Clue> text, int body) {
    Optional<Clue> told = chief(metadata, text);
    Optional<Clue> shown = earliestAbove(text, body);
    Optional<Clue> chief = told.or(() -> shown).or(() -> first(text));
    List<Clue> all = new ArrayList<>(metadata);
    all.addAll(text);
    if (told.isPresent() && shown.isPresent() && distance(told.get(), shown.get()) > LONG) {
      boolean change = text.stream().anyMatch(clue -> isChangeOn(clue, told.get()));
      Clue later = change ? told.get().with(Shape.UPDATED) : told.get();
      return all.stream()
          .map(clue -> clue.equals(told.get()) ? later : disputed(told.get(), shown.get(), clue))
          .toList();
    }
    return chief.isEmpty() ? all : all.stream().map(clue -> beside(chief.get(), clue)).toList();
  }

  private static boolean isChangeOn(Clue clue, Clue day) {
    return clue.shape() == Shape.UPDATED && distance(clue, day) == 0;
  }

  /** What a clue says where the metadata tell one day of publication and the page shows another. */
  private static Clue disputed(Clue told, Clue shown, Clue clue) {
    if (clue.metadata() == null) {
      return beside(shown, clue);
    }
    // A change is as late as the page that tells it, which is what the two disagree about.
    return clue.shape() == Shape.MODIFIED ? clue.with(Shape.CLOCK) : beside(told, clue);
  }

  /** The earliest of the days above the article: the others are those of changes. */
  private static Optional<Clue> earliestAbove(List<Clue> text, int body) {
    return text.stream()
        .filter(clue -> statesDay(clue) && clue.span() != null && clue.span().end() <= body)
        .min(Comparator.comparing(StatedDays::first));
  }

  private static Optional<Clue> first(List<Clue> text) {
    return text.stream().filter(StatedDays::statesDay).findFirst();
  }

  private static Optional<Clue> chief(List<Clue> metadata, List<Clue> text) {
    List<Clue> days = metadata.stream().filter(StatedDays::statesDay).toList();
    List<Clue> published = days.stream().filter(clue -> !isCreation(clue)).toList();
    List<Clue> stated = published.isEmpty() ? days : published;
    Optional<Clue> first =
        stated.stream()
            .filter(clue -> !isChange(clue, metadata, stated))
            .findFirst()
            .or(() -> stated.stream().findFirst());
    if (first.isEmpty()
        || !MetadataDates.isUtc(first.get())
        || isInAddress(first.get(), metadata)) {
      return first;
    }
    List<Clue> local = new ArrayList<>(stated);
    text.stream().filter(StatedDays::statesDay).forEach(local::add);
    if (local.stream().anyMatch(c -> !MetadataDates.isUtc(c) && distance(c, first.get()) == 0)) {
      return first;
    }
    return local.stream()
        .filter(clue -> !MetadataDates.isUtc(clue) && Math.abs(distance(clue, first.get())) == 1)
        .findFirst()
        .or(() -> first);
  }

  /** Whether the metadata calls this day the one of the last change, and states an earlier one. */
  private static boolean isChange(Clue clue, List<Clue> metadata, List<Clue> stated) {
    return metadata.stream()
            .anyMatch(
                other -> other.shape() == Shape.MODIFIED && other.anchor().equals(clue.anchor()))
        && stated.stream().anyMatch(other -> distance(clue, other) > 0);
  }

  /** Whether it is the day the page was begun, which may be before it was published. */
  private static boolean isCreation(Clue clue) {
    return clue.metadata() != null
        && clue.metadata().name().toLowerCase(Locale.ROOT).contains("created");
  }

  private static boolean isInAddress(Clue clue, List<Clue> metadata) {
    return metadata.stream()
        .anyMatch(
            other -> other.shape() == Shape.FILED_DAY && other.anchor().equals(clue.anchor()));
  }

  /** The clue, or what it says where {@code chief} is the day of publication. */
  private static Clue beside(Clue chief, Clue clue) {
    boolean change = clue.shape() == Shape.UPDATED && chief.metadata() != null;
    if (change || clue.shape() == Shape.MODIFIED) {
      return distance(clue, chief) > LONG ? clue.with(Shape.CLOCK) : clue;
    }
    if (!statesDay(clue) || clue.anchor().equals(chief.anchor())) {
      return clue;
    }
    long later = distance(clue, chief);
    boolean before = clue.metadata() != null || chief.metadata() == null;
    return later > 0 ? clue.with(Shape.UPDATED) : before ? clue.with(Shape.PAST_DAY) : clue;
  }

  private static boolean statesDay(Clue clue) {
    return clue.shape() == Shape.STATED && clue.anchor() instanceof Days;
  }

  /** How many days {@code a} is after {@code b}. */
  private static long distance(Clue a, Clue b) {
    return ChronoUnit.DAYS.between(first(b), first(a));
  }

  private static LocalDate first(Clue clue) {
    return clue.anchor() instanceof Days days ? days.first() : LocalDate.MIN;
  }
}
