package org.dateline.ui.correcting;

import java.util.Locale;
import org.dateline.correction.Change;
import org.dateline.correction.NameKind;
import org.dateline.search.Facet;
import org.dateline.search.NameUse;

/** What a correction did, for people. */
final class CorrectingWords {
  private CorrectingWords() {}

  /** What was done: "Merged “A” into B". */
  static String done(Change change) {
    return switch (change) {
      case Change.Merge c -> "Merged “" + c.name() + "” into " + c.into();
      case Change.Rename c -> "Renamed “" + c.name() + "” to " + c.newName();
      case Change.Split c -> "“" + c.form() + "” is now " + c.newName() + ", not " + c.name();
      case Change.NotAName c -> "“" + c.name() + "” is not a " + kind(c.kind());
      case Change.Confirm c -> "Confirmed " + c.name();
      case Change.Add c -> "Added " + c.name();
      case Change.Headline _ -> "Headline set";
      case Change.Published c -> "Date set to " + c.edtf();
      case Change.Byline c ->
          c.names().isEmpty() ? "No byline" : "Byline set to " + String.join(", ", c.names());
      case Change.Speaker c -> "Said by " + c.name();
      case Change.NotAQuote _ -> "Not a quote";
      case Change.Reviewed _ -> "Article accepted";
    };
  }

  /** What was done, and what it touched. */
  static String done(Change change, NameUse use) {
    return done(change)
        + " · "
        + count(use.mentions(), "mention")
        + " in "
        + count(use.articles(), "article");
  }

  static String count(long number, String what) {
    return String.format(Locale.ENGLISH, "%,d %s%s", number, what, number == 1 ? "" : "s");
  }

  private static String kind(NameKind kind) {
    return switch (kind) {
      case PERSON -> "person";
      case PLACE -> "place";
    };
  }

  /** The kind of a facet that has names. */
  static NameKind kind(Facet facet) {
    return switch (facet) {
      case PERSON -> NameKind.PERSON;
      case PLACE -> NameKind.PLACE;
      case YEAR, SOURCE, SPEAKER ->
          throw new IllegalArgumentException(facet + " is not named in a text");
    };
  }

  /** The facet of a kind of names. */
  static Facet facet(NameKind kind) {
    return switch (kind) {
      case PERSON -> Facet.PERSON;
      case PLACE -> Facet.PLACE;
    };
  }
}
