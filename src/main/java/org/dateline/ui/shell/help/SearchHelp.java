package org.dateline.ui.shell.help;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.ui.control.FloatingPanel;
import org.dateline.ui.theme.Styles;
import org.dateline.ui.theme.Theme;

/** The query language in examples; a click on one searches for it. */
public final class SearchHelp extends FloatingPanel {
  private static final double EXAMPLES = 230;

  /** What can be written, and what it finds. */
  record Example(String query, String finds) {}

  /** Examples of one kind. */
  record Chapter(String title, List<Example> examples) {}

  /** The language, as {@link org.dateline.search.QueryParser} reads it. */
  static final List<Chapter> CHAPTERS =
      List.of(
          new Chapter(
              "Words",
              List.of(
                  new Example("naval drills", "both words, anywhere, in any inflection"),
                  new Example("\"special forces\"", "these words, one after the other"),
                  new Example("\"nato troops\"~5", "these words, at most 5 moves apart"),
                  new Example("zelensk*", "words that begin so"),
                  new Example("zelensky~", "words a letter or two away: other spellings"),
                  new Example("*", "every article, as an empty field does"))),
          new Chapter(
              "Either, without",
              List.of(
                  new Example("troops OR soldiers", "either word"),
                  new Example("troops -drills", "the first, without the second"),
                  new Example("troops NOT \"live fire\"", "the same, said with a word"),
                  new Example("(troops OR soldiers) baltic", "parentheses hold together"))),
          new Chapter(
              "Where",
              List.of(
                  new Example("headline:nato", "only in the headline"),
                  new Example("person:stoltenberg", "people named, whatever the spelling"),
                  new Example("person:\"zelenskyy\"", "only where the name is spelt so"),
                  new Example("place:kyiv", "places named, whatever the spelling"),
                  new Example("speaker:merkel", "articles that quote somebody"),
                  new Example("source:reuters", "the publisher"))),
          new Chapter(
              "When",
              List.of(
                  new Example("year:2014", "articles that may be from that year"),
                  new Example("year:2014..2016", "from the first year to the last"),
                  new Example("date:2014-08", "from that month"),
                  new Example("date:2014-08..", "from then on"))),
          new Chapter(
              "Your notebook",
              List.of(
                  new Example("is:starred", "articles with a star"),
                  new Example("is:unread", "those not read yet; is:read for the others"),
                  new Example("has:note", "those with a note; has:tag for a tag, whichever"),
                  new Example("tag:\"war crimes\"", "those with this tag"))));

  /**
   * A panel.
   *
   * @param search searches for an example; the panel is closed before
   * @param close closes the panel
   */
  public SearchHelp(Consumer<String> search, Runnable close) {
    getStylesheets().add(Theme.sheet(SearchHelp.class, "help.css"));
    getStyleClass().add("search-help");
    VBox content = new VBox();
    content.getStyleClass().add("content");
    Label intro =
        new Label(
            "All words are looked for. The last one need only begin so while you type: a blank or"
                + " Enter ends it. A mistake is never the end of a search: the part is underlined"
                + " and explained, and the rest still searches. Click an example to try it.");
    intro.getStyleClass().add(Styles.SOFT);
    intro.setWrapText(true);
    intro.setMinHeight(Region.USE_PREF_SIZE);
    content.getChildren().add(intro);
    for (Chapter chapter : CHAPTERS) {
      content.getChildren().addAll(section(chapter.title()), grid(chapter, search, close));
    }
    fill("Searching", close, content);
  }

  private static Node grid(Chapter chapter, Consumer<String> search, Runnable close) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("examples");
    ColumnConstraints finds = new ColumnConstraints();
    finds.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().setAll(new ColumnConstraints(EXAMPLES), finds);
    for (int i = 0; i < chapter.examples().size(); i++) {
      Example example = chapter.examples().get(i);
      Button query = new Button(example.query());
      query.setMnemonicParsing(false);
      query.getStyleClass().addAll(Styles.LINK, "example");
      query.setAccessibleText("Search for " + example.query() + ": " + example.finds());
      query.setOnAction(
          event -> {
            close.run();
            search.accept(example.query());
          });
      Label words = new Label(example.finds());
      words.setWrapText(true);
      GridPane.setValignment(words, VPos.CENTER);
      grid.addRow(i, query, words);
    }
    return grid;
  }
}
