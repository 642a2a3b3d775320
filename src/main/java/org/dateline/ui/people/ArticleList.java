package org.dateline.ui.people;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.search.Naming;
import org.dateline.ui.control.CertaintyBadge;
import org.dateline.ui.control.DateText;
import org.dateline.ui.control.MarkedText;
import org.dateline.ui.lens.Navigation;
import org.dateline.ui.theme.Styles;

/** Articles that name somebody, with the sentence that does where one form is looked at. */
final class ArticleList extends VBox {
  private static final double DATE = 158;
  private static final double SOURCE = 104;
  private static final double MENTIONS = 82;
  private static final int LINES = 2;

  /**
   * A list.
   *
   * @param sentences whether the sentences are shown
   */
  ArticleList(List<Naming> articles, boolean sentences, Navigation navigation) {
    getStyleClass().add("article-list");
    for (Naming article : articles) {
      getChildren().add(row(article, sentences, navigation));
    }
  }

  private static ActionBox row(Naming article, boolean sentences, Navigation navigation) {
    DateText when = DateText.brief(article.date().edtf(), article.date().origin());
    Label headline = new Label(article.headline());
    headline.getStyleClass().addAll(Styles.STRONG, "article-headline");
    headline.setMinWidth(0);
    headline.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(headline, Priority.ALWAYS);
    CertaintyBadge badge = new CertaintyBadge();
    badge.show(when.certainty());
    badge.setMinWidth(Region.USE_PREF_SIZE);
    HBox date = new HBox(6, badge);
    if (when.certainty() != DateText.Certainty.UNDATED) {
      date.getChildren().addFirst(meta(when.text()));
    }
    date.setAlignment(Pos.CENTER_LEFT);
    Label source = meta(article.source().isEmpty() ? "no source" : article.source());
    Label mentions = meta(PeopleWords.mentions(article.mentions()));
    mentions.setAlignment(Pos.CENTER_RIGHT);
    fix(date, DATE);
    fix(source, SOURCE);
    fix(mentions, MENTIONS);
    HBox line = new HBox(8, headline, date, source, mentions);
    line.setAlignment(Pos.CENTER_LEFT);
    VBox content = new VBox(4, line);
    content.getStyleClass().add("article-content");
    if (sentences) {
      MarkedText text = new MarkedText("article-sentence", LINES, 2);
      text.setMarked(article.sentence());
      content.getChildren().add(text);
    }
    ActionBox row =
        new ActionBox(
            String.join(
                ", ",
                article.headline(),
                when.text() + " " + when.certainty().word(),
                source.getText(),
                mentions.getText()),
            content,
            () -> navigation.article(article.id()));
    row.getStyleClass().add("article-row");
    return row;
  }

  private static void fix(Region region, double width) {
    region.setMinWidth(width);
    region.setPrefWidth(width);
    region.setMaxWidth(width);
  }

  private static Label meta(String words) {
    Label label = new Label(words);
    label.getStyleClass().add(Styles.META);
    return label;
  }
}
