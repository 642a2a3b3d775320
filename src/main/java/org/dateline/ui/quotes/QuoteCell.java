package org.dateline.ui.quotes;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.search.QuoteCertainty;
import org.dateline.search.QuoteHit;
import org.dateline.ui.control.CertaintyBadge;
import org.dateline.ui.control.DateText;
import org.dateline.ui.control.MarkedText;
import org.dateline.ui.control.paged.PagedCell;
import org.dateline.ui.control.paged.PagedRow;
import org.dateline.ui.theme.Styles;

/** One quote: who speaks on the left, the words and where they stand on the right. */
final class QuoteCell extends PagedCell<QuoteHit> {
  /** The height of every row, in pixels: two lines of words and one of facts. */
  static final double HEIGHT = 96;

  private static final double SPEAKER_WIDTH = 150;

  private final Label speaker = new Label();
  private final Label below = new Label();
  private final MarkedText words = new MarkedText("quote-words", 2, 2);
  private final Label cue = new Label();
  private final Label date = new Label();
  private final CertaintyBadge badge = new CertaintyBadge();
  private final Label headline = new Label();
  private final Label kind = new Label();
  private final HBox row;
  private final QuoteActions actions;

  QuoteCell(QuoteActions actions) {
    this.actions = actions;
    speaker.addEventHandler(MouseEvent.MOUSE_CLICKED, this::openSpeaker);
    getStyleClass().add("quote-cell");
    speaker.setWrapText(false);
    speaker.getStyleClass().add("quote-speaker");
    below.getStyleClass().add(Styles.META);
    VBox who = new VBox(2, speaker, below);
    who.setMinWidth(SPEAKER_WIDTH);
    who.setPrefWidth(SPEAKER_WIDTH);
    who.setMaxWidth(SPEAKER_WIDTH);
    for (Label label : new Label[] {cue, date, headline}) {
      label.getStyleClass().add(Styles.META);
    }
    cue.setMinWidth(Region.USE_PREF_SIZE);
    headline.setMinWidth(0);
    date.setMinWidth(Region.USE_PREF_SIZE);
    badge.setMinWidth(Region.USE_PREF_SIZE);
    kind.getStyleClass().addAll(Styles.BADGE, "quote-kind");
    kind.setMinWidth(Region.USE_PREF_SIZE);
    headline.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(headline, Priority.ALWAYS);
    HBox facts = new HBox(6, cue, date, badge, headline, kind);
    facts.setAlignment(Pos.CENTER_LEFT);
    VBox said = new VBox(4, words, facts);
    HBox.setHgrow(said, Priority.ALWAYS);
    row = new HBox(16, who, said);
    row.getStyleClass().add("quote-row-content");
  }

  private void openSpeaker(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY
        && getItem() instanceof PagedRow.Loaded<QuoteHit>(QuoteHit hit)
        && actions.hasPage(hit)) {
      actions.openSpeaker(hit);
      event.consume();
    }
  }

  private static void style(Label label, String style, boolean wanted) {
    List<String> styles = label.getStyleClass();
    if (!wanted) {
      styles.remove(style);
    } else if (!styles.contains(style)) {
      styles.add(style);
    }
  }

  @Override
  protected Node show(QuoteHit hit) {
    boolean uncertain = QuoteCertainty.of(hit.quote()).isUncertain();
    speaker.setText(QuoteWords.speaker(hit.quote()));
    style(speaker, "door", actions.hasPage(hit));
    style(speaker, Styles.UNCERTAIN, uncertain);
    below.setText(QuoteWords.below(hit.quote()));
    style(below, Styles.UNCERTAIN, QuoteCertainty.of(hit.quote()) == QuoteCertainty.LIKELY);
    words.setMarked(QuoteWords.words(hit));
    boolean told = !hit.cue().isEmpty();
    cue.setText(told ? "“" + hit.cue() + "”  ·" : "");
    cue.setManaged(told);
    DateText when = DateText.brief(hit.date().edtf(), hit.date().origin());
    date.setText(when.text());
    badge.show(when.certainty());
    String from =
        Stream.of(QuoteWords.headline(hit), hit.source())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("  ·  "));
    headline.setText("·  " + from);
    kind.setText(QuoteWords.kind(hit.quote().kind()));
    setAccessibleText(
        String.join(
            ". ",
            QuoteWords.whole(hit.quote()) + (uncertain ? ", speaker uncertain" : ""),
            QuoteWords.words(hit).text(),
            QuoteWords.kind(hit.quote().kind()),
            when.text() + ", " + when.certainty().word(),
            from));
    return row;
  }
}
