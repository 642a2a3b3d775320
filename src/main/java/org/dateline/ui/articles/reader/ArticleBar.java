package org.dateline.ui.articles.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.dateline.article.Article;
import org.dateline.article.Field;
import org.dateline.article.Origin;
import org.dateline.ui.articles.reader.ArticleMarksViewModel.Marked;
import org.dateline.ui.articles.reader.ReaderState.Shown;
import org.dateline.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The line above an article, which stays while it scrolls: its date, who wrote it and where it was
 * published, which hit is the current one, and what can be done. Where that is too long for one
 * line, who wrote it and where stand on a second one, and so does the date if there is no room for
 * it beside the tools: it is never left out. What is still too long is cut at its end.
 */
final class ArticleBar extends Pane {
  private static final PseudoClass STARRED = PseudoClass.getPseudoClass("starred");
  private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");
  private static final double GAP = 8;
  private static final double LINE = 40;
  private static final double SECOND_LINE = 26;
  private static final double RIGHT = 12;

  /** With less room than this, what is said about the article gets a line of its own. */
  private static final double ABOUT_LEAST = 160;

  /** With less room than this, the tools stand closer and say less. */
  private static final double NARROW = 440;

  private final Button date = new Button();
  private final Label about = new Label();
  private final Button quotes = new Button();
  private final Label hit = new Label();
  private final Button previous = new Button("", new FontIcon(Feather.CHEVRON_LEFT));
  private final Button next = new Button("", new FontIcon(Feather.CHEVRON_RIGHT));
  private final Button star = new Button("", new FontIcon(Feather.STAR));
  private final Button unread = new Button("", new FontIcon(Feather.CIRCLE));
  private final Button notes = new Button("", new FontIcon(Feather.EDIT_3));
  private final Tooltip file = new Tooltip();
  private final MenuButton menu;
  private final HBox tools;
  private final ObservableValue<Boolean> isNarrow =
      widthProperty().map(width -> width.doubleValue() > 0 && width.doubleValue() < NARROW);
  private int quoted;

  /**
   * The line above the article of {@code reader}.
   *
   * @param reader what is read
   * @param evidence opens the evidence of the date, or closes it
   * @param said opens the list of quotes, or closes it
   * @param noted opens the tags and notes, or closes them
   * @param cite copies citations
   */
  ArticleBar(
      ReaderViewModel reader,
      ArticleMarksViewModel marks,
      Runnable evidence,
      Runnable said,
      Runnable noted,
      MenuButton cite) {
    getStyleClass().add("article-bar");
    date.getStyleClass().add("date-chip");
    date.setMinWidth(0);
    date.setOnAction(event -> evidence.run());
    date.setTooltip(new Tooltip("Why this date? (D)"));
    about.getStyleClass().add(Styles.META);
    about.setTooltip(file);
    about.setMinWidth(0);
    quotes.getStyleClass().addAll(Styles.PLAIN, "quotes-button");
    quotes.setMinWidth(Region.USE_PREF_SIZE);
    quotes.setOnAction(event -> said.run());
    quotes.setTooltip(new Tooltip("Who says what (Q)"));
    hit.getStyleClass().add(Styles.META);
    hit.setMinWidth(Region.USE_PREF_SIZE);
    hit.setAccessibleRole(AccessibleRole.TEXT);
    icon(previous, "Previous hit (P)", reader::previousHit);
    icon(next, "Next hit (N)", reader::nextHit);
    icon(star, "Star (S)", marks::toggleStar);
    icon(unread, "Read or unread (U)", marks::toggleRead);
    icon(notes, "Tags and notes (T, M)", noted);
    star.getStyleClass().add("star-button");
    notes.getStyleClass().add("notes-button");
    marks.stateProperty().subscribe(this::showMarks);
    menu = menu(reader, marks);
    menu.getItems().addAll(item("Who says what\tQ", said), new SeparatorMenuItem());
    tools = new HBox(GAP, quotes, hit, previous, next, star, unread, notes, cite, menu);
    tools.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(date, about, tools);
    reader.currentHitProperty().subscribe(now -> showHit(reader));
    reader.stateProperty().subscribe(now -> showHit(reader));
    isNarrow.subscribe(
        narrow -> {
          tools.setSpacing(narrow ? 0 : GAP);
          showQuotes();
          showHit(reader);
        });
  }

  /** Adds to the end of the menu. */
  void offer(String text, Runnable action) {
    menu.getItems().add(item(text, action));
  }

  /** Says whose article it is. */
  void show(Article article) {
    date.setText(DateWords.withCertainty(article.date()));
    date.setAccessibleText(date.getText() + "; why this date?");
    Origin origin = article.date().origin();
    boolean certain = origin == Origin.STATED || origin == Origin.CORRECTED;
    date.getStyleClass().remove(Styles.UNCERTAIN);
    if (!certain) {
      date.getStyleClass().add(Styles.UNCERTAIN);
    }
    quoted = article.quotes().size();
    quotes.setText(QuoteWords.count(quoted));
    quotes.setAccessibleText(quotes.getText() + "; who says what?");
    showQuotes();
    List<String> parts = new ArrayList<>();
    article.heading().byline().forEach(author -> parts.add(author.text()));
    Field source = article.heading().source();
    if (source != null) {
      parts.add(source.text());
    }
    parts.add(article.file().name());
    about.setText(String.join("  ·  ", parts));
    file.setText(ReadFrom.of(article));
  }

  /** Where there is no room for the button, the menu and the key are left. */
  private void showQuotes() {
    boolean shown = quoted > 0 && !isNarrow.getValue();
    quotes.setVisible(shown);
    quotes.setManaged(shown);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    return hasTwoLines(width) ? LINE + SECOND_LINE : LINE;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  private boolean hasTwoLines(double width) {
    return width > 0
        && (!dateFits(width) || aboutRoom(width) < Math.min(ABOUT_LEAST, about.prefWidth(-1)));
  }

  /** The room that the date and the tools leave on their line; negative where they don't fit. */
  private double aboutRoom(double width) {
    double side = TextColumn.side(width);
    return width - side - RIGHT - date.prefWidth(-1) - tools.prefWidth(-1) - 3 * GAP;
  }

  private boolean dateFits(double width) {
    return aboutRoom(width) + 2 * GAP >= 0;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double side = TextColumn.side(width);
    double toolsWidth = tools.prefWidth(-1);
    place(tools, width - RIGHT - toolsWidth, 0, toolsWidth, LINE);
    double column = Math.max(0, width - 2 * side);
    double dateWidth = Math.min(date.prefWidth(-1), column);
    boolean two = hasTwoLines(width);
    if (two && dateFits(width)) {
      place(date, side, 0, dateWidth, LINE);
      place(about, side, LINE - GAP, column, SECOND_LINE);
    } else {
      double top = two ? LINE - GAP : 0;
      double left = dateWidth + 2 * GAP;
      place(date, side, top, dateWidth, two ? SECOND_LINE : LINE);
      place(
          about,
          side + left,
          top,
          Math.max(0, two ? column - left : aboutRoom(width)),
          two ? SECOND_LINE : LINE);
    }
  }

  /** Puts a node into the middle of a line. */
  private void place(Region node, double x, double top, double width, double line) {
    double height = Math.min(line, node.prefHeight(-1));
    double y = top + (line - height) / 2;
    node.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width), height);
  }

  private void showHit(ReaderViewModel reader) {
    int hits = reader.stateProperty().get() instanceof Shown shown ? shown.hits().size() : 0;
    int now = reader.currentHitProperty().get();
    String words =
        hits == 0
            ? ""
            : now < 0 ? hits + (hits == 1 ? " hit" : " hits") : "hit " + (now + 1) + " of " + hits;
    String few = now < 0 ? Integer.toString(hits) : (now + 1) + "/" + hits;
    hit.setText(isNarrow.getValue() && hits > 0 ? few : words);
    hit.setAccessibleText(words);
    for (Region each : List.of(hit, previous, next)) {
      each.setVisible(hits > 0);
      each.setManaged(hits > 0);
    }
  }

  private static void icon(Button button, String name, Runnable action) {
    button.getStyleClass().addAll(Styles.PLAIN, Styles.ICON);
    button.setTooltip(new Tooltip(name));
    button.setAccessibleText(name);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
  }

  /** Says what hangs on the article; nothing where there is no notebook. */
  private void showMarks(Optional<Marked> marked) {
    for (Button each : List.of(star, unread, notes)) {
      each.setVisible(marked.isPresent());
      each.setManaged(marked.isPresent());
    }
    marked.ifPresent(
        now -> {
          star.pseudoClassStateChanged(STARRED, now.starred());
          star.setAccessibleText(now.starred() ? "Take the star away (S)" : "Star (S)");
          unread.pseudoClassStateChanged(UNREAD, !now.read());
          unread.setAccessibleText(now.read() ? "Mark as unread (U)" : "Mark as read (U)");
          unread.getTooltip().setText(unread.getAccessibleText());
          star.getTooltip().setText(star.getAccessibleText());
          int count = now.tags().size() + now.notes().size();
          notes.setText(count == 0 ? "" : Integer.toString(count));
          notes.setAccessibleText(
              "Tags and notes (T, M): " + now.tags().size() + " and " + now.notes().size());
        });
  }

  private static MenuButton menu(ReaderViewModel reader, ArticleMarksViewModel marks) {
    CheckMenuItem names = new CheckMenuItem("Underline people and places\tShift+U");
    names.selectedProperty().bindBidirectional(reader.namesMarkedProperty());
    CheckMenuItem original = new CheckMenuItem("Original file\tO");
    original.selectedProperty().bindBidirectional(reader.originalProperty());
    CheckMenuItem automatic = new CheckMenuItem("Mark as read after a few seconds");
    automatic.selectedProperty().bindBidirectional(marks.readAutomaticallyProperty());
    MenuButton menu =
        new MenuButton(
            "",
            new FontIcon(Feather.MORE_HORIZONTAL),
            names,
            original,
            automatic,
            new SeparatorMenuItem(),
            item("Larger text\tCtrl +", reader::zoomIn),
            item("Smaller text\tCtrl −", reader::zoomOut),
            item("Normal text\tCtrl 0", reader::zoomNormal));
    menu.getStyleClass().addAll(Styles.PLAIN, Styles.ICON, "more");
    menu.setMinWidth(Region.USE_PREF_SIZE);
    menu.setTooltip(new Tooltip("How the article is shown, print"));
    menu.setAccessibleText("How the article is shown, print");
    return menu;
  }

  private static MenuItem item(String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setOnAction(event -> action.run());
    return item;
  }
}
