package org.dateline.ui.people;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.article.Place.Coordinates;
import org.dateline.search.Facet;
import org.dateline.search.Known;
import org.dateline.ui.theme.Styles;

/** What is known of a name beside the archive, and where that can be checked. */
final class KnownFacts extends VBox {
  private static final int FEW = 4;

  KnownFacts(Facet facet, Known known) {
    getStyleClass().add("known");
    if (facet == Facet.PERSON) {
      fillOffices(known, known.offices().size() <= FEW + 1);
    } else {
      fillPlace(known);
    }
  }

  /** Whether there is anything to show. */
  static boolean any(Facet facet, Known known) {
    return facet == Facet.PERSON
        ? !known.offices().isEmpty() || !known.otherNames().isEmpty()
        : !known.country().isEmpty() || known.at() != null || !known.otherNames().isEmpty();
  }

  private void fillOffices(Known known, boolean all) {
    getChildren().clear();
    known.offices().stream().limit(all ? Long.MAX_VALUE : FEW).forEach(this::addOffice);
    if (!all) {
      String more = PeopleWords.number(known.offices().size() - FEW) + " earlier offices";
      getChildren().add(Section.button(more, () -> fillOffices(known, true)));
    }
    addOtherNames(known);
  }

  private void addOffice(Known.Office office) {
    Label title = new Label(office.title());
    title.getStyleClass().add(Styles.STRONG);
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    VBox box =
        new VBox(2, title, meta(PeopleWords.term(office)), faint("Source: " + office.source()));
    box.getStyleClass().add("office");
    getChildren().add(box);
  }

  private void fillPlace(Known known) {
    String lies =
        known.region().isEmpty() || known.country().isEmpty()
            ? known.region() + known.country()
            : known.region() + ", " + known.country();
    if (!lies.isEmpty()) {
      Label where = new Label(lies);
      where.getStyleClass().add(Styles.STRONG);
      where.setWrapText(true);
      getChildren().add(where);
    }
    Coordinates at = known.at();
    if (at != null) {
      getChildren().add(meta(PeopleWords.coordinates(at.latitude(), at.longitude())));
    }
    addOtherNames(known);
    getChildren().add(faint("From the built-in list of places"));
  }

  private void addOtherNames(Known known) {
    if (!known.otherNames().isEmpty()) {
      getChildren().add(meta("Known as well as " + String.join(", ", known.otherNames())));
    }
  }

  private static Label meta(String words) {
    Label label = new Label(words);
    label.getStyleClass().add(Styles.META);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private static Label faint(String words) {
    Label label = meta(words);
    label.getStyleClass().add(Styles.FAINT);
    return label;
  }
}
