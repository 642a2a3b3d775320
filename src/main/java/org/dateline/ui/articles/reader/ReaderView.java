package org.dateline.ui.articles.reader;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import javafx.util.Duration;
import org.dateline.article.Quote;
import org.dateline.search.Facet;
import org.dateline.ui.articles.reader.ReaderState.Failed;
import org.dateline.ui.articles.reader.ReaderState.Gone;
import org.dateline.ui.articles.reader.ReaderState.Idle;
import org.dateline.ui.articles.reader.ReaderState.Loading;
import org.dateline.ui.articles.reader.ReaderState.Shown;
import org.dateline.ui.control.Actions;
import org.dateline.ui.control.Notices;
import org.dateline.ui.control.Shortcut;
import org.dateline.ui.correcting.Correcting;
import org.dateline.ui.correcting.DateEditor;
import org.dateline.ui.correcting.HeadingCard;
import org.dateline.ui.correcting.NameCard;
import org.dateline.ui.correcting.QuoteCard;
import org.dateline.ui.theme.Styles;
import org.dateline.ui.theme.Theme;
import org.jspecify.annotations.Nullable;

/** The pane in which an article is read. */
public final class ReaderView extends StackPane {
  private static final double CARD_GAP = 4;
  private static final double CARD_SIDE = 24;

  /** What is said at the foot of the window must not cover a card's buttons. */
  private static final double CARD_FOOT = 64;

  /** Who has had an article before the eyes for so long has read it, or knows what is in it. */
  private static final Duration READ_AFTER = Duration.seconds(4);

  private final ReaderViewModel reader;
  private final ArticleMarksViewModel marks;
  private final PauseTransition reading = new PauseTransition(READ_AFTER);
  private final ArticlePane page;
  private final VBox notice = new VBox();
  private @Nullable Correcting correcting;
  private @Nullable Region card;
  private @Nullable Node focusBefore;
  private String rendered = "";

  /**
   * A pane.
   *
   * @param reader what is read
   * @param marks what hangs on it
   * @param notices tells what was copied
   */
  public ReaderView(ReaderViewModel reader, ArticleMarksViewModel marks, Notices notices) {
    this.reader = reader;
    this.marks = marks;
    this.page =
        new ArticlePane(
            reader, marks, this::toggleEvidence, this::toggleQuotes, this::toggleMarks, notices);
    layOut();
    reader.stateProperty().subscribe(this::render);
    reading.setOnFinished(event -> reader.shownId().ifPresent(marks::seen));
    sceneProperty().subscribe((before, now) -> countAsRead());
  }

  /** Lets what is read be corrected; without this nothing can be. */
  public void correctWith(Correcting with) {
    correcting = with;
    offer(page.actions().open());
  }

  /** Says what opens the page of a name. */
  public void openNamesWith(BiConsumer<Facet, String> open) {
    offer(open);
  }

  private void offer(BiConsumer<Facet, String> open) {
    page.offer(new ArticleActions(open, correcting != null, this::correctName, this::correctQuote));
  }

  private void layOut() {
    getStylesheets().add(Theme.sheet(ReaderView.class, "reader.css"));
    getStyleClass().add("reader");
    setMinWidth(0);
    notice.getStyleClass().add("notice");
    getChildren().addAll(page, notice);
    focusedProperty()
        .subscribe(
            focused -> {
              if (focused) {
                focusText();
              }
            });
    addEventHandler(KeyEvent.KEY_PRESSED, this::closeOnEscape);
  }

  /** Puts what can be done in the article among the window's actions. */
  public void register(Actions actions) {
    actions.on(Shortcut.NEXT_HIT, reader::nextHit);
    actions.on(Shortcut.PREVIOUS_HIT, reader::previousHit);
    actions.on(Shortcut.WHY_DATE, () -> ifSeen(this::toggleEvidence));
    actions.on(Shortcut.WHO_SAYS_WHAT, () -> ifSeen(this::toggleQuotes));
    actions.on(Shortcut.CORRECT, () -> ifSeen(this::toggleHeading));
    actions.on(Shortcut.STAR, marks::toggleStar);
    actions.on(Shortcut.READ, marks::toggleRead);
    actions.on(Shortcut.TAG, () -> ifSeen(() -> openMarks(MarksCard::focusTag)));
    actions.on(
        Shortcut.NOTE, () -> ifSeen(() -> openMarks(card -> card.focusNote(page.selected()))));
    actions.on(
        Shortcut.UNDERLINE_NAMES,
        () -> reader.namesMarkedProperty().set(!reader.namesMarkedProperty().get()));
    actions.on(Shortcut.COPY_CITED, page::copyCited);
    page.offer("Print…\tCtrl P", () -> actions.perform(Shortcut.PRINT));
    page.offer("Save as PDF…\tCtrl Shift P", () -> actions.perform(Shortcut.SAVE_PDF));
    actions.on(Shortcut.LARGER_TEXT, reader::zoomIn);
    actions.on(Shortcut.SMALLER_TEXT, reader::zoomOut);
    actions.on(Shortcut.NORMAL_TEXT, reader::zoomNormal);
    actions.on(
        Shortcut.ORIGINAL, () -> reader.originalProperty().set(!reader.originalProperty().get()));
  }

  /** Opens nothing on an article that another screen hides. */
  private void ifSeen(Runnable action) {
    if (getScene() != null) {
      action.run();
    }
  }

  /** An article is read after a while, unless another screen hides it. */
  private void countAsRead() {
    reading.stop();
    if (getScene() != null && reader.stateProperty().get() instanceof Shown) {
      reading.playFromStart();
    }
  }

  /** Gives the focus to the text. */
  public void focusText() {
    page.text().requestFocus();
  }

  private void render(ReaderState state) {
    String id = reader.shownId().orElse("");
    boolean other = !id.equals(rendered);
    if (other || !(card instanceof MarksCard)) {
      closeCard(); // it says what was true of an article as it was before
    }
    if (other) {
      rendered = id;
      countAsRead();
    }
    switch (state) {
      case Idle() -> showNotice("", "Choose an article to read it here.");
      case Loading(String _) -> {} // what was read stays until the next is there: nothing flickers
      case Shown shown -> {
        page.show(shown);
        page.setVisible(true);
        notice.setVisible(false);
      }
      case Gone(String _) ->
          showNotice(
              "This article is no longer in the archive",
              "Its file was removed or is no longer an article. The list is up to date again"
                  + " after the next search.");
      case Failed(String _, String reason) -> {
        showNotice("This article could not be read", reason);
        Button retry = new Button("Try again");
        retry.setOnAction(event -> reader.retry());
        notice.getChildren().add(retry);
      }
    }
  }

  private void showNotice(String title, String text) {
    page.setVisible(false);
    notice.setVisible(true);
    notice.getChildren().clear();
    if (!title.isEmpty()) {
      notice.getChildren().add(wrapped(title, Styles.TITLE));
    }
    notice.getChildren().add(wrapped(text, Styles.SOFT));
  }

  private static Label wrapped(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.setTextAlignment(TextAlignment.CENTER);
    return label;
  }

  private void toggleEvidence() {
    if (card instanceof EvidenceCard) {
      closeCard();
    } else if (reader.stateProperty().get() instanceof Shown shown) {
      EvidenceCard opened = new EvidenceCard(shown.article(), page::reveal);
      if (correcting != null) {
        opened.offer(new DateEditor(shown.article(), correcting));
      }
      open(opened);
      opened.requestFocus();
    }
  }

  /** Opens what can be put right about the headline and the byline, or closes it. */
  private void toggleHeading() {
    if (card instanceof HeadingCard) {
      closeCard();
    } else if (correcting != null && reader.stateProperty().get() instanceof Shown shown) {
      HeadingCard opened = new HeadingCard(shown.article(), correcting);
      open(opened);
      opened.focusField();
    }
  }

  private void correctName(Facet facet, String name) {
    if (correcting != null && reader.stateProperty().get() instanceof Shown shown) {
      NameCard opened = new NameCard(shown.article(), facet, name, correcting);
      open(opened);
      opened.focusField();
    }
  }

  private void correctQuote(Quote quote) {
    Correcting with = correcting;
    if (with != null && reader.stateProperty().get() instanceof Shown shown) {
      with.show(
          shown.article().id(),
          extracted -> {
            QuoteCard opened = new QuoteCard(extracted, quote, with, this::closeCard);
            open(opened);
            opened.requestFocus();
          });
    }
  }

  private void toggleQuotes() {
    if (card instanceof QuotesCard) {
      closeCard();
    } else if (reader.stateProperty().get() instanceof Shown shown
        && !shown.article().quotes().isEmpty()) {
      QuotesCard opened =
          new QuotesCard(
              shown.article().quotes(), quote -> page.reveal(quote.span()), page.actions());
      open(opened);
      opened.focusFirst();
    }
  }

  private void toggleMarks() {
    if (card instanceof MarksCard) {
      closeCard();
    } else {
      openMarks(MarksCard::focusTag);
    }
  }

  private void openMarks(Consumer<MarksCard> focus) {
    if (marks.stateProperty().get().isEmpty()) {
      return;
    }
    if (card instanceof MarksCard open) {
      focus.accept(open);
    } else {
      MarksCard opened = new MarksCard(marks, page::reveal);
      open(opened);
      focus.accept(opened);
    }
  }

  private void open(Region opened) {
    closeCard();
    card = opened;
    focusBefore = getScene() == null ? null : getScene().getFocusOwner();
    setAlignment(opened, Pos.TOP_RIGHT);
    setMargin(opened, new Insets(page.barHeight() + CARD_GAP, CARD_SIDE, CARD_FOOT, CARD_SIDE));
    opened.setMaxHeight(Region.USE_PREF_SIZE);
    getChildren().add(opened);
  }

  private void closeCard() {
    if (card == null) {
      return;
    }
    boolean focused = holdsFocus(card);
    getChildren().remove(card);
    if (card instanceof MarksCard open) {
      open.leave();
    }
    card = null;
    // Who clicked elsewhere meanwhile keeps the focus there.
    if (focusBefore != null && focused) {
      focusBefore.requestFocus();
    }
  }

  private static boolean holdsFocus(Region card) {
    Node node = card.getScene() == null ? null : card.getScene().getFocusOwner();
    while (node != null && !node.equals(card)) {
      node = node.getParent();
    }
    return node != null;
  }

  private void closeOnEscape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && card != null) {
      closeCard();
      event.consume();
    }
  }
}
