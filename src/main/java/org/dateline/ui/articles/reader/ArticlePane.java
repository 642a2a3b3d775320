package org.dateline.ui.articles.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.dateline.article.Article;
import org.dateline.article.Mention;
import org.dateline.article.Person;
import org.dateline.article.Place;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.dateline.notebook.Note;
import org.dateline.settings.Reading.Face;
import org.dateline.ui.articles.reader.PassageMark.Kind;
import org.dateline.ui.articles.reader.Passages.Position;
import org.dateline.ui.articles.reader.Passages.Stretch;
import org.dateline.ui.articles.reader.ReaderState.Layout;
import org.dateline.ui.articles.reader.ReaderState.Shown;
import org.dateline.ui.control.Notices;
import org.jspecify.annotations.Nullable;

/** An article on the page: the line above it, its text, and what is marked in it. */
final class ArticlePane extends BorderPane {
  private static final Duration FLASH = Duration.millis(1_600);

  private static final PseudoClass SANS = PseudoClass.getPseudoClass("sans");
  private static final PseudoClass ORIGINAL = PseudoClass.getPseudoClass("original");

  private final ReaderViewModel reader;
  private final ArticleMarksViewModel notebook;
  private final TextColumn column = new TextColumn();
  private final TextInput input = new TextInput(column, this::showSelection);
  private final ArticleBar bar;
  private final CiteMenu cite;
  private final PauseTransition flashing = new PauseTransition(FLASH);
  private final Map<Integer, List<PassageMark>> marks = new HashMap<>();
  private final Map<Integer, List<MarginNote>> notes = new HashMap<>();
  private @Nullable Shown shown;
  private @Nullable Span flash;
  private boolean original;
  private ArticleActions actions = ArticleActions.NONE;
  private @Nullable NameChips chips;

  /**
   * The page of {@code reader}.
   *
   * @param reader what is read
   * @param evidence opens the evidence of the date, or closes it
   * @param notebook what hangs on it
   * @param quotes opens the list of quotes, or closes it
   * @param noted opens the tags and notes, or closes them
   * @param notices tells what was copied
   */
  ArticlePane(
      ReaderViewModel reader,
      ArticleMarksViewModel notebook,
      Runnable evidence,
      Runnable quotes,
      Runnable noted,
      Notices notices) {
    this.reader = reader;
    this.notebook = notebook;
    this.cite =
        new CiteMenu(
            this::article, () -> input.selection().text(), reader.citeFormProperty(), notices);
    this.bar = new ArticleBar(reader, notebook, evidence, quotes, noted, cite);
    setMinWidth(0);
    setTop(bar);
    setCenter(column);
    column.setFocusTraversable(true);
    column.setAccessibleRole(AccessibleRole.TEXT_AREA);
    column.setAccessibleRoleDescription("article");
    column.onDress(this::dress);
    new TextMenu(column, input, reader, this);
    new QuoteTip(column, input, () -> article().map(Article::quotes).orElse(List.of()));
    flashing.setOnFinished(event -> flash(null));
    reader.currentHitProperty().subscribe(now -> goToHit(now.intValue()));
    reader.placeProperty().subscribe(this::goToPlace);
    reader.namesMarkedProperty().subscribe(this::remark);
    reader.originalProperty().subscribe(this::showForm);
    reader.zoomProperty().subscribe(now -> zoom(now.intValue()));
    reader.faceProperty().subscribe(this::set);
    reader.measureProperty().subscribe(column::setMeasure);
    reader.requestProperty().subscribe(this::updateChips);
    notebook.stateProperty().subscribe(this::remark);
  }

  /** How high the line above the article is, in pixels. */
  double barHeight() {
    return bar.getHeight();
  }

  /** Offers this for names and quotes from now on. */
  void offer(ArticleActions offered) {
    actions = offered;
  }

  /** What is offered for names and quotes. */
  ArticleActions actions() {
    return actions;
  }

  /** What has the focus when the article is read. */
  Region text() {
    return column;
  }

  /** Copies the words selected with their citation, or the citation. */
  void copyCited() {
    cite.copyWithWords();
  }

  /** Adds to what can be done with the article. */
  void offer(String text, Runnable action) {
    bar.offer(text, action);
  }

  /** Shows an article; the same one stays where it is. */
  void show(Shown next) {
    Layout before = shown == null ? null : shown.layout();
    boolean same = shown != null && shown.article().id().equals(next.article().id());
    if (shown != null && !same) {
      reader.leave(shown.article().id(), place());
    }
    Optional<Integer> place = same ? place() : reader.left(next.article().id());
    shown = next;
    if (before != next.layout()) {
      bar.show(next.article());
      column.setAccessibleText(next.article().heading().headline().text());
      lay(next, place);
    }
    remark();
    if (!same) {
      goToPlace();
    }
  }

  /** Brings a stretch of the file into sight and sets it off for a moment. */
  void reveal(Span span) {
    if (shown == null) {
      return;
    }
    if (passages(shown).find(span).isEmpty() && !original) {
      reader.originalProperty().set(true); // the words stand in what is left out for reading
    }
    passages(shown).find(span).stream()
        .findFirst()
        .ifPresent(at -> column.reveal(new Position(at.passage(), at.span().start())));
    flash(span);
    flashing.playFromStart();
  }

  /** The article shown. */
  Optional<Article> article() {
    return Optional.ofNullable(shown).map(Shown::article);
  }

  private Passages passages(Shown of) {
    return original ? of.layout().original() : of.layout().reading();
  }

  /** Where in the file the page begins; nothing at its very top. */
  private Optional<Integer> place() {
    return shown == null || column.isAtTop()
        ? Optional.empty()
        : passages(shown).sourceAt(column.top());
  }

  private void showForm() {
    Optional<Integer> place = place();
    original = reader.originalProperty().get();
    if (shown != null) {
      lay(shown, place);
      remark();
    }
  }

  private void lay(Shown of, Optional<Integer> place) {
    Passages text = passages(of);
    input.show(text);
    column.pseudoClassStateChanged(ORIGINAL, original);
    if (original) {
      chips = null;
      column.show(text, new Region(), 0, true);
    } else {
      NameChips names = new NameChips(of.article(), reader, column::insetChanged, actions);
      chips = names;
      int above =
          (int)
              text.list().stream()
                  .takeWhile(p -> p.kind() == Passage.Kind.HEADLINE || p.kind() == Passage.Kind.DEK)
                  .count();
      column.show(text, names, above, false);
    }
    place.flatMap(text::positionOf).ifPresent(column::scrollTo);
  }

  private void updateChips() {
    if (chips != null) {
      chips.update();
    }
  }

  private void zoom(int percent) {
    ReaderViewModel.ZOOMS.forEach(each -> column.getStyleClass().remove("zoom-" + each));
    column.getStyleClass().add("zoom-" + percent);
    column.forgetHeights();
  }

  private void set(Face face) {
    column.pseudoClassStateChanged(SANS, face == Face.SANS);
    column.forgetHeights();
  }

  private void goToHit(int hit) {
    if (shown != null && hit >= 0 && hit < shown.hits().size()) {
      passages(shown).find(shown.hits().get(hit)).stream()
          .findFirst()
          .ifPresent(at -> column.reveal(new Position(at.passage(), at.span().start())));
    }
    remark();
  }

  private void goToPlace() {
    if (reader.stateProperty().get() instanceof Shown now && now.equals(shown)) {
      reader.placeProperty().get().ifPresent(this::reveal);
    }
  }

  private void flash(@Nullable Span span) {
    flash = span;
    remark();
  }

  private void remark() {
    marks.clear();
    notes.clear();
    if (shown != null) {
      collect(shown);
    }
    column.dressAll();
  }

  private void collect(Shown of) {
    Passages text = passages(of);
    int current = reader.currentHitProperty().get();
    for (int i = 0; i < of.hits().size(); i++) {
      add(text, of.hits().get(i), Kind.HIT);
      if (i == current) {
        add(text, of.hits().get(i), Kind.CURRENT);
      }
    }
    if (reader.namesMarkedProperty().get()) {
      for (Person person : of.article().people()) {
        for (Mention mention : person.mentions()) {
          add(text, mention.span(), Kind.PERSON);
        }
      }
      for (Place place : of.article().places()) {
        for (Mention mention : place.mentions()) {
          add(text, mention.span(), Kind.PLACE);
        }
      }
    }
    if (!original) {
      collectQuotes(text, of.article().quotes());
    }
    collectNotes(text, of.article());
    if (flash != null) {
      add(text, flash, Kind.FLASH);
    }
  }

  private void collectNotes(Passages text, Article article) {
    String content = article.content().text();
    notebook.stateProperty().get().stream()
        .filter(marked -> marked.article().id().equals(article.id()))
        .flatMap(marked -> marked.notes().stream())
        .map(Note::passage)
        .filter(Objects::nonNull)
        .map(passage -> passage.in(content))
        .filter(Objects::nonNull)
        .forEach(span -> add(text, span, Kind.NOTE));
  }

  /** Where in the file the words selected stand; null if none are. */
  @Nullable Span selected() {
    return input.selection().span();
  }

  /** Quotes, with the name of each speaker at the first of the quotes in a row. */
  private void collectQuotes(Passages text, List<Quote> quotes) {
    String before = "";
    int passage = -1;
    for (Quote quote : quotes) {
      List<Stretch> at = text.find(quote.span());
      if (quote.kind() == Quote.Kind.INDIRECT || at.isEmpty()) {
        continue;
      }
      add(text, quote.span(), QuoteWords.isSure(quote) ? Kind.QUOTE : Kind.UNSURE_QUOTE);
      String speaker = QuoteWords.speaker(quote);
      Stretch first = at.getFirst();
      if (!speaker.equals(before) || first.passage() != passage) {
        notes
            .computeIfAbsent(first.passage(), _ -> new ArrayList<>())
            .add(
                new MarginNote(
                    first.span().start(), quote.span(), speaker, QuoteWords.isSure(quote)));
      }
      before = speaker;
      passage = first.passage();
    }
  }

  private void askWhoSays(Span said) {
    article().stream()
        .flatMap(of -> of.quotes().stream())
        .filter(quote -> quote.span().equals(said))
        .findFirst()
        .ifPresent(actions.correctQuote());
  }

  private void add(Passages text, Span span, Kind kind) {
    for (Stretch at : text.find(span)) {
      marks
          .computeIfAbsent(at.passage(), passage -> new ArrayList<>())
          .add(new PassageMark(at.span(), kind));
    }
  }

  private void showSelection() {
    column.dressAll();
  }

  private void dress(int passage) {
    column
        .node(passage)
        .ifPresent(
            node -> {
              node.mark(marks.getOrDefault(passage, List.of()));
              node.note(notes.getOrDefault(passage, List.of()));
              node.select(input.selection().in(passage));
              if (actions.correctable()) {
                node.onAsk(this::askWhoSays);
              }
            });
  }
}
