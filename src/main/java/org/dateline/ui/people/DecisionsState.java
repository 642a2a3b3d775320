package org.dateline.ui.people;

import java.util.List;
import org.dateline.correction.Change;
import org.dateline.correction.Correction;
import org.dateline.correction.NameKind;
import org.dateline.search.Facet;

/** What was decided about names. */
sealed interface DecisionsState {
  /** It is being read. */
  record Reading() implements DecisionsState {}

  /**
   * What holds now.
   *
   * @param all everything that was put right, in the order in which it was
   */
  record Told(List<Correction> all) implements DecisionsState {
    /** Keeps an unmodifiable copy. */
    public Told {
      all = List.copyOf(all);
    }

    /** What was said to be no name of a kind, the latest first. */
    List<Correction> notNames(Facet facet) {
      return of(facet).stream().filter(made -> made.change() instanceof Change.NotAName).toList();
    }

    /** What was merged, split, renamed or added of a kind, the latest first. */
    List<Correction> changes(Facet facet) {
      return of(facet).stream()
          .filter(made -> !(made.change() instanceof Change.NotAName))
          .toList();
    }

    private List<Correction> of(Facet facet) {
      NameKind kind = facet == Facet.PERSON ? NameKind.PERSON : NameKind.PLACE;
      return all.reversed().stream()
          .filter(
              made ->
                  switch (made.change()) {
                    case Change.Confirm _ -> false;
                    case Change.OfName change -> change.kind() == kind;
                    case Change.Add change -> change.kind() == kind;
                    case Change.OfArticle _ -> false;
                  })
          .toList();
    }
  }

  /** It could not be read. */
  record Failed(String message) implements DecisionsState {}
}
