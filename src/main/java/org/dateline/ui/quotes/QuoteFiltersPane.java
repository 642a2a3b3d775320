package org.dateline.ui.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.article.Quote;
import org.dateline.search.Facet;
import org.dateline.search.Filter;
import org.dateline.search.QuoteCounts;
import org.dateline.search.QuoteCounts.Count;
import org.dateline.search.QuoteCounts.Listing;
import org.dateline.ui.theme.Styles;

/** How many quotes there are of each speaker and so on; a click chooses, another takes it back. */
final class QuoteFiltersPane extends ScrollPane {
  private static final int SPEAKERS = 8;
  private static final int FEW = 6;
  private static final String SPEAKER = "SPEAKER";

  private final QuotesViewModel model;
  private final Runnable find;
  private final VBox column = new VBox();

  /**
   * A pane.
   *
   * @param find opens the list of all speakers
   */
  QuoteFiltersPane(QuotesViewModel model, Runnable find) {
    this.model = model;
    this.find = find;
    column.getStyleClass().add("quote-filters");
    setContent(column);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("quote-filter-pane");
  }

  /** Shows counts. */
  void show(QuoteCounts counts) {
    List<Node> rows = new ArrayList<>();
    long uncertain =
        counts.certainties().entrySet().stream()
            .filter(entry -> entry.getKey().isUncertain())
            .mapToLong(entry -> entry.getValue())
            .sum();
    values(rows, SPEAKER, counts.speakers(), SPEAKERS, Facet.SPEAKER);
    if (uncertain > 0 || model.isUncertainOnly()) {
      ToggleButton row =
          row("Speaker uncertain", uncertain, model.isUncertainOnly(), model::toggleUncertain);
      row.getStyleClass().add(Styles.UNCERTAIN);
      rows.add(row);
    }
    rows.add(title("FORM"));
    for (Quote.Kind kind : Quote.Kind.values()) {
      long count = counts.kinds().getOrDefault(kind, 0L);
      String word = QuoteWords.kind(kind);
      String name = Character.toUpperCase(word.charAt(0)) + word.substring(1);
      boolean chosen = model.filter().kinds().contains(kind);
      rows.add(row(name, count, chosen, () -> model.toggle(kind)));
    }
    section(rows, "CUE", counts.cues(), FEW, model.filter().cues()::contains, model::toggleCue);
    values(rows, "PLACE", counts.places(), FEW, Facet.PLACE);
    values(rows, "YEAR", counts.years(), FEW, Facet.YEAR);
    column.getChildren().setAll(rows);
  }

  private void values(List<Node> rows, String title, Listing listing, int most, Facet facet) {
    section(
        rows,
        title,
        listing,
        most,
        value -> model.isChosen(facet, value),
        value -> model.toggle(facet, value));
  }

  private void section(
      List<Node> rows,
      String title,
      Listing listing,
      int most,
      Predicate<String> chosen,
      Consumer<String> choose) {
    if (listing.values().isEmpty()) {
      return;
    }
    rows.add(title(title));
    int shown = 0;
    for (Count count : listing.values()) {
      boolean undated = count.value().equals(Filter.UNDATED);
      if (shown < most || chosen.test(count.value()) || undated) {
        String name = undated && title.equals("YEAR") ? "Undated" : count.value();
        rows.add(
            row(
                name,
                count.quotes(),
                chosen.test(count.value()),
                () -> choose.accept(count.value())));
        shown++;
      }
    }
    if (listing.distinct() > shown && title.equals(SPEAKER)) {
      Button all = new Button("All " + QuoteWords.count(listing.distinct()) + " speakers…");
      all.getStyleClass().addAll(Styles.LINK, "quote-all");
      all.setOnAction(event -> find.run());
      rows.add(all);
    } else if (listing.distinct() > shown) {
      Label more = new Label(QuoteWords.count(listing.distinct() - shown) + " more");
      more.getStyleClass().addAll(Styles.META, "quote-more");
      rows.add(more);
    }
  }

  private static Label title(String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll(Styles.SECTION, "quote-section");
    return label;
  }

  private static ToggleButton row(String name, long quotes, boolean chosen, Runnable choose) {
    Label text = new Label(name);
    text.setMinWidth(0);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label count = new Label(QuoteWords.count(quotes));
    count.setMinWidth(Region.USE_PREF_SIZE);
    count.getStyleClass().add("quote-count");
    HBox line = new HBox(8, text, space, count);
    line.setMinWidth(0);
    ToggleButton row = new ToggleButton();
    row.setGraphic(line);
    row.setSelected(chosen);
    row.setMaxWidth(Double.MAX_VALUE);
    row.getStyleClass().add("quote-value");
    line.prefWidthProperty().bind(row.widthProperty().subtract(16));
    row.setAccessibleText(name + ", " + QuoteWords.count(quotes, "quote"));
    row.setOnAction(event -> choose.run());
    return row;
  }
}
