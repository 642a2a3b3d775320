package org.dateline.ui.articles.results;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.dateline.article.Origin;
import org.dateline.search.Copies.Story;
import org.dateline.search.Hit;
import org.dateline.search.Mark;
import org.dateline.ui.control.CertaintyBadge;
import org.dateline.ui.control.DateText;
import org.dateline.ui.control.MarkedText;
import org.dateline.ui.control.paged.PagedCell;
import org.dateline.ui.marks.MarksViewModel;
import org.dateline.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * One article found. Every row has room for two lines of headline and two of snippet, in a wide
 * list for one of each, so that all are equally high.
 */
final class ResultCell extends PagedCell<Story> {
  /** The height of every row of a narrow list, in pixels: two lines of headline, two of snippet. */
  static final double HEIGHT = 129;

  /** The height of every row of a wide list: a line of headline, a line of snippet. */
  private static final double WIDE_HEIGHT = 88;

  /** From this width on, one line holds what two lines hold in a narrow list. */
  private static final double WIDE = 720;

  private static final double SIDE = 16;
  private static final double TOP = 13;
  private static final double GAP = 4;
  private static final int LINES = 2;
  private static final double DISC = 6;
  private static final double STAR = 13;
  private static final PseudoClass READ = PseudoClass.getPseudoClass("read");

  /** The same room on both sides of a dot: half an em each. */
  private static final String DOT = "·\u2002";

  private final MarkedText headline = new MarkedText("row-headline", LINES, 2);
  private final MarkedText snippet = new MarkedText("row-snippet", LINES, 2.5);
  private final Label date = new Label();
  private final CertaintyBadge badge = new CertaintyBadge();
  private final Label copied = new Label();
  private final Label origin = new Label();
  private final HBox meta = new HBox(6, date, badge, copied, origin);
  private final Region unread = new Region();
  private final FontIcon star = new FontIcon(Feather.STAR);
  private final Region body = new Body();
  private final Region waiting = new Region();
  private final MarksViewModel marks;

  /** A row that shows which articles are starred and which are read. */
  ResultCell(MarksViewModel marks) {
    this.marks = marks;
    unread.getStyleClass().add("row-unread");
    star.getStyleClass().add("row-star");
    getStyleClass().add("result-cell");
    date.getStyleClass().add(Styles.META);
    date.setMinWidth(Region.USE_PREF_SIZE);
    badge.setMinWidth(Region.USE_PREF_SIZE);
    copied.getStyleClass().addAll(Styles.BADGE, "row-copies");
    copied.setMinWidth(Region.USE_PREF_SIZE);
    origin.getStyleClass().add(Styles.META);
    meta.getStyleClass().add("row-meta");
    waiting.getStyleClass().add("row-waiting");
  }

  /** How high the rows of a list are, given how wide it is; both in pixels. */
  static double height(double width) {
    return width < WIDE ? HEIGHT : WIDE_HEIGHT;
  }

  @Override
  protected Node waiting() {
    return waiting;
  }

  @Override
  protected Node show(Story story) {
    show(story.hit(), copies(story.copies(), story.sources()));
    return body;
  }

  /** "12 copies in 5 sources"; empty for an article without any. */
  private static String copies(int copies, int sources) {
    if (copies < 2) {
      return "";
    }
    return copies
        + " copies"
        + (sources == 0 ? "" : " in " + sources + (sources == 1 ? " source" : " sources"));
  }

  private void show(Hit hit, String copies) {
    DateText when = DateText.brief(hit.date().edtf(), hit.date().origin());
    headline.setMarked(hit.headline());
    snippet.setMarked(hit.snippet());
    boolean undated = when.certainty() == DateText.Certainty.UNDATED;
    date.setText(when.text());
    date.setManaged(!undated);
    date.setVisible(!undated);
    badge.show(when.certainty());
    String from =
        String.join(
            " · ", List.of(hit.source(), hit.byline()).stream().filter(s -> !s.isEmpty()).toList());
    String derived =
        hit.headlineOrigin() == Origin.DERIVED ? "\u2002" + DOT + "derived headline" : "";
    String shown = from.isEmpty() ? "no source" : from.replace(" · ", "\u2002" + DOT);
    copied.setText(copies);
    copied.setManaged(!copies.isEmpty());
    copied.setVisible(!copies.isEmpty());
    origin.setText(DOT + shown + derived);
    boolean starred = marks.has(Mark.Kind.STARRED, hit.id());
    boolean read = marks.has(Mark.Kind.READ, hit.id());
    star.setVisible(starred);
    unread.setVisible(marks.isThere() && !read);
    pseudoClassStateChanged(READ, read);
    setAccessibleText(
        String.join(
            ". ",
            (starred ? "Starred. " : "")
                + (unread.isVisible() ? "Unread. " : "")
                + hit.headline().text(),
            when.text() + ", " + when.certainty().word(),
            (from.isEmpty() ? "no source" : from) + (copies.isEmpty() ? "" : ". " + copies),
            hit.snippet().text()));
  }

  /** Headline, what it is, and snippet, one below the other. */
  private final class Body extends Region {
    Body() {
      getChildren().addAll(headline, meta, snippet, unread, star);
    }

    @Override
    protected double computePrefHeight(double width) {
      return HEIGHT;
    }

    @Override
    protected double computePrefWidth(double height) {
      return 0;
    }

    @Override
    protected void layoutChildren() {
      int lines = getHeight() < HEIGHT ? 1 : LINES;
      headline.setMaxLines(lines);
      snippet.setMaxLines(lines);
      double width = getWidth() - 2 * SIDE;
      double y = TOP;
      for (Region part : List.of(headline, meta, snippet)) {
        double height = part.prefHeight(width);
        part.resizeRelocate(SIDE, y, width, height);
        y += height + GAP;
      }
      unread.resizeRelocate((SIDE - DISC) / 2 + 1, TOP + DISC, DISC, DISC);
      star.relocate(getWidth() - SIDE - STAR, meta.getLayoutY() + 1);
    }
  }
}
