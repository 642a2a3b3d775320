package org.dateline.ui.people;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.article.Place.Coordinates;
import org.dateline.search.Known;
import org.dateline.ui.theme.Styles;

/** What is known of a name beside the archive, and where that can be checked. */
final class KnownFacts extends VBox {
  private static final int FEW = 4;

  private KnownFacts() {
    getStyleClass().add("known");
  }

  /** Offices with their terms, the first few at first. */
  static KnownFacts offices(List<Known.Office> offices) {
    KnownFacts facts = new KnownFacts();
    facts.fillOffices(offices, offices.size() <= FEW + 1);
    return facts;
  }

  /** Where a place is, and what else it is called. */
  static KnownFacts place(Known known) {
    KnownFacts facts = new KnownFacts();
    facts.fillPlace(known);
    return facts;
  }

  /** Whether there is anything to show of a place. */
  static boolean isPlaceKnown(Known known) {
    return !known.country().isEmpty() || known.at() != null || !known.otherNames().isEmpty();
  }

  private void fillOffices(List<Known.Office> offices, boolean all) {
    getChildren().clear();
    offices.stream().limit(all ? Long.MAX_VALUE : FEW).forEach(this::addOffice);
    if (!all) {
      String more = PeopleWords.number(offices.size() - FEW) + " more";
      getChildren().add(Section.button(more, () -> fillOffices(offices, true)));
    }
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
    if (!known.otherNames().isEmpty()) {
      getChildren().add(meta("Known as well as " + String.join(", ", known.otherNames())));
    }
    getChildren().add(faint("From the built-in list of places"));
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
