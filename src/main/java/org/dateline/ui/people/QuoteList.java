package org.dateline.ui.people;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.article.Quote;
import org.dateline.search.Hit.Marked;
import org.dateline.search.QuoteCertainty;
import org.dateline.search.QuoteHit;
import org.dateline.ui.control.CertaintyBadge;
import org.dateline.ui.control.DateText;
import org.dateline.ui.control.MarkedText;
import org.dateline.ui.lens.Navigation;
import org.dateline.ui.theme.Styles;

/** What a person says, each quote a way to its place in the article. */
final class QuoteList extends VBox {
  private static final int LINES = 3;

  QuoteList(List<QuoteHit> quotes, Navigation navigation) {
    getStyleClass().add("quote-list");
    for (QuoteHit hit : quotes) {
      getChildren().add(row(hit, navigation));
    }
  }

  private static ActionBox row(QuoteHit hit, Navigation navigation) {
    Quote quote = hit.quote();
    String words = quote.kind() == Quote.Kind.DIRECT ? "“" + quote.text() + "”" : quote.text();
    MarkedText text = new MarkedText("quote-words", LINES, 3);
    text.setMarked(new Marked(words, List.of()));
    DateText when = DateText.brief(hit.date().edtf(), hit.date().origin());
    HBox meta = new HBox(6);
    meta.setAlignment(Pos.CENTER_LEFT);
    if (!hit.cue().isEmpty()) {
      meta.getChildren().addAll(soft(hit.cue()), soft("·"));
    }
    CertaintyBadge badge = new CertaintyBadge();
    badge.show(when.certainty());
    badge.setMinWidth(Region.USE_PREF_SIZE);
    Label headline = soft(hit.headline());
    headline.setMinWidth(0);
    headline.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(headline, Priority.ALWAYS);
    Label kind = new Label(PeopleWords.kind(quote.kind()));
    kind.getStyleClass().addAll(Styles.BADGE, Styles.STATED);
    kind.setMinWidth(Region.USE_PREF_SIZE);
    if (when.certainty() != DateText.Certainty.UNDATED) {
      meta.getChildren().add(soft(when.text()));
    }
    meta.getChildren().addAll(badge, soft("·"), headline);
    if (QuoteCertainty.of(quote) == QuoteCertainty.GUESS) {
      Label unsure = new Label("speaker unsure");
      unsure.getStyleClass().addAll(Styles.BADGE, Styles.GUESSED);
      unsure.setMinWidth(Region.USE_PREF_SIZE);
      meta.getChildren().add(unsure);
    }
    meta.getChildren().add(kind);
    VBox content = new VBox(4, text, meta);
    content.getStyleClass().add("quote-content");
    ActionBox row =
        new ActionBox(
            PeopleWords.kind(quote.kind())
                + " quote: "
                + words
                + " "
                + when.text()
                + ", "
                + hit.headline(),
            content,
            () -> navigation.article(hit.article(), quote.span()));
    row.getStyleClass().add("quote-row");
    return row;
  }

  private static Label soft(String words) {
    Label label = new Label(words);
    label.getStyleClass().add(Styles.META);
    label.setMinWidth(words.length() < 20 ? Region.USE_PREF_SIZE : 0);
    return label;
  }
}
