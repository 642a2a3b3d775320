package org.dateline.ui.people;

import java.util.Optional;
import org.dateline.correction.Change;
import org.dateline.correction.Correction;
import org.dateline.correction.NameKind;
import org.dateline.search.Facet;

/** What was decided about a name, for people. */
final class DecisionWords {
  private DecisionWords() {}

  /** What was decided: "“A” was merged into B". */
  static String done(Change change) {
    return switch (change) {
      case Change.Merge c -> "“" + c.name() + "” was merged into " + c.into();
      case Change.Rename c -> "“" + c.name() + "” was renamed to " + c.newName();
      case Change.Split c -> "“" + c.form() + "” was split off " + c.name() + " as " + c.newName();
      case Change.NotAName c -> "“" + c.name() + "” is not a " + one(c.kind());
      case Change.Confirm c -> c.name() + " was confirmed";
      case Change.Add c -> c.name() + " was added as “" + c.form() + "”";
      case Change.Headline _,
          Change.Published _,
          Change.Byline _,
          Change.Speaker _,
          Change.NotAQuote _,
          Change.Reviewed _ ->
          throw new IllegalArgumentException("not of a name: " + change);
    };
  }

  /** Where it holds. */
  static String where(Correction made) {
    return made.article() == null ? "in all articles" : "in one article";
  }

  /** The name that there is because of it; empty for what took one away. */
  static Optional<String> leadsTo(Change change) {
    return switch (change) {
      case Change.Merge c -> Optional.of(c.into());
      case Change.Rename c -> Optional.of(c.newName());
      case Change.Split c -> Optional.of(c.newName());
      case Change.Confirm c -> Optional.of(c.name());
      case Change.Add c -> Optional.of(c.name());
      case Change.NotAName _,
          Change.Headline _,
          Change.Published _,
          Change.Byline _,
          Change.Speaker _,
          Change.NotAQuote _,
          Change.Reviewed _ ->
          Optional.empty();
    };
  }

  /** Whether it took a name of a kind away in all articles. */
  static boolean tookAway(Correction made, Facet facet, String name) {
    if (made.article() != null || !(made.change() instanceof Change.OfName change)) {
      return false;
    }
    boolean same =
        change.name().equals(name) && (change.kind() == NameKind.PERSON) == (facet == Facet.PERSON);
    return switch (change) {
      case Change.Merge _, Change.Rename _, Change.NotAName _ -> same;
      case Change.Split _, Change.Confirm _ -> false;
    };
  }

  private static String one(NameKind kind) {
    return switch (kind) {
      case PERSON -> "person";
      case PLACE -> "place";
    };
  }
}
