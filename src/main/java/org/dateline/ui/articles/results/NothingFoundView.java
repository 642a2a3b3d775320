package org.dateline.ui.articles.results;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.dateline.search.Filter;
import org.dateline.ui.articles.results.ResultsState.NothingFound;
import org.dateline.ui.articles.results.ResultsState.Step;
import org.dateline.ui.control.Actions;
import org.dateline.ui.control.FilterText;
import org.dateline.ui.control.Shortcut;
import org.dateline.ui.theme.Styles;

/** Says that nothing was found, and what one step away would find. */
final class NothingFoundView extends VBox {
  private static final NumberFormat NUMBER = NumberFormat.getIntegerInstance(Locale.ENGLISH);

  NothingFoundView(NothingFound nothing, ResultsViewModel model, Actions actions) {
    super(8);
    Label title = new Label("Nothing found");
    title.getStyleClass().add(Styles.TITLE);
    title.setWrapText(true);
    String searched =
        count(nothing.searched())
            + (nothing.searched() == 1 ? " was" : " were")
            + " searched in "
            + ResultsHeader.time(nothing.millis())
            + ".";
    Label text =
        new Label(searched + (nothing.steps().isEmpty() ? "" : " One step away there is more:"));
    text.getStyleClass().add(Styles.SOFT);
    text.setWrapText(true);
    VBox steps = new VBox();
    steps.getStyleClass().add("steps");
    nothing.steps().forEach(step -> steps.getChildren().add(row(step, model)));
    Button clear = new Button("Clear the search");
    clear.setOnAction(event -> model.clear());
    Button help = new Button("Search help");
    help.getStyleClass().add(Styles.PLAIN);
    help.setOnAction(event -> actions.perform(Shortcut.SEARCH_HELP));
    Label key = new Label("F1");
    key.getStyleClass().add(Styles.KEY);
    FlowPane buttons = new FlowPane(4, 8, clear, new HBox(help, key));
    buttons.getStyleClass().add("buttons");
    getChildren().addAll(title, text, steps, buttons);
  }

  private static Button row(Step step, ResultsViewModel model) {
    TextFlow words = new TextFlow();
    words.getChildren().addAll(words(step));
    Label articles = new Label(count(step.articles()));
    articles.getStyleClass().add(Styles.SOFT);
    articles.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(12, words, articles);
    line.setAlignment(Pos.CENTER_LEFT);
    words.setMaxHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(words, Priority.ALWAYS);
    Button row = new Button();
    row.getStyleClass().addAll(Styles.PLAIN, "step");
    row.setGraphic(line);
    row.setMaxWidth(Double.MAX_VALUE);
    row.setAccessibleText(say(step) + ": " + count(step.articles()));
    row.setOnAction(event -> model.take(step));
    line.prefWidthProperty().bind(row.widthProperty());
    return row;
  }

  private static List<Text> words(Step step) {
    return switch (step) {
      case Step.WithoutFilter without ->
          List.of(text("Without "), struck(filter(without.filter())));
      case Step.WithoutWords without -> List.of(text("Without "), struck(without.part()));
      case Step.NearSpellings near ->
          List.of(text("Spelt nearly like "), styled(near.word(), "step-strong"));
    };
  }

  private static String say(Step step) {
    return switch (step) {
      case Step.WithoutFilter without -> "Without " + filter(without.filter());
      case Step.WithoutWords without -> "Without " + without.part();
      case Step.NearSpellings near -> "Spelt nearly like " + near.word();
    };
  }

  private static String filter(Filter filter) {
    return (filter.exclude() ? "leaving out " : "")
        + FilterText.value(filter.facet(), filter.value());
  }

  private static Text text(String words) {
    return styled(words, "step-text");
  }

  private static Text struck(String words) {
    return styled(words, "step-struck");
  }

  private static Text styled(String words, String styleClass) {
    Text text = new Text(words);
    text.getStyleClass().add(styleClass);
    return text;
  }

  private static String count(long articles) {
    return NUMBER.format(articles) + (articles == 1 ? " article" : " articles");
  }
}
