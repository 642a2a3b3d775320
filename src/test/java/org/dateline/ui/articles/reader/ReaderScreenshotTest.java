package org.dateline.ui.articles.reader;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import org.dateline.article.Article;
import org.dateline.article.DateEstimate;
import org.dateline.article.DateEstimate.Candidate;
import org.dateline.article.DayRange;
import org.dateline.article.Evidence;
import org.dateline.article.Origin;
import org.dateline.article.Role;
import org.dateline.ui.FakeArchive;
import org.dateline.ui.FixtureArticles;
import org.dateline.ui.Fx;
import org.dateline.ui.FxToolkit;
import org.dateline.ui.NoMarks;
import org.dateline.ui.Screenshots;
import org.dateline.ui.articles.reader.ReaderState.Idle;
import org.dateline.ui.articles.reader.ReaderState.Loading;
import org.dateline.ui.control.Actions;
import org.dateline.ui.control.Shortcut;
import org.dateline.ui.control.ToastPane;
import org.dateline.ui.lens.Lens;
import org.dateline.work.Background;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Photographs the article pane in its states, as wide as it is in a small and a large window. */
@ExtendWith(FxToolkit.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReaderScreenshotTest {
  private Background background;

  @BeforeAll
  void open() {
    background = new Background("reader-pictures", 1, Platform::runLater);
  }

  @AfterAll
  void close() {
    background.close();
  }

  /** What a picture is made of. */
  private final class Page {
    private final FakeArchive archive;
    private final Lens lens = new Lens();
    private final Actions actions = new Actions();
    private ReaderViewModel reader;

    Page(List<Article> articles) {
      archive = new FakeArchive(articles);
    }

    private BorderPane root() {
      reader = new ReaderViewModel(archive, background, lens);
      ReaderView view = new ReaderView(reader, NoMarks.on(reader), new ToastPane());
      view.register(actions);
      return new BorderPane(view);
    }

    private void open(String id, String query) {
      Fx.run(
          () -> {
            lens.search(query);
            reader.show(id);
          });
      Fx.until(
          reader.stateProperty(), state -> !(state instanceof Idle || state instanceof Loading));
      Fx.pulses(3);
    }

    Path photograph(String name, boolean dark, String id, String query, Consumer<Scene> before) {
      Screenshots.write(
          name + "-large" + (dark ? "-dark" : ""),
          this::root,
          890,
          900,
          dark,
          scene -> {
            open(id, query);
            before.accept(scene);
          });
      return Screenshots.write(
          name + "-small" + (dark ? "-dark" : ""),
          this::root,
          480,
          600,
          dark,
          scene -> {
            open(id, query);
            before.accept(scene);
          });
    }

    void perform(Shortcut shortcut) {
      Fx.run(() -> actions.perform(shortcut));
      Fx.pulses(3);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void anArticleWithHitsAndNames(boolean dark) {
    Page page = new Page(FixtureArticles.five());
    assertWritten(
        page.photograph(
            "reader-hits",
            dark,
            "a0",
            "\"special forces\" OR troops",
            scene -> Fx.run(() -> page.reader.namesMarkedProperty().set(true))));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void theEvidenceOfADate(boolean dark) {
    Page page = new Page(List.of(dated()));
    assertWritten(
        page.photograph(
            "reader-evidence", dark, "dated", "", scene -> page.perform(Shortcut.WHY_DATE)));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void quotesWithTheirSpeakers(boolean dark) {
    Page page = new Page(List.of(QuotedArticle.build()));
    assertWritten(page.photograph("reader-quotes", dark, "quoted", "bridge", scene -> {}));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whoSaysWhat(boolean dark) {
    Page page = new Page(List.of(QuotedArticle.build()));
    assertWritten(
        page.photograph(
            "reader-who-says-what",
            dark,
            "quoted",
            "",
            scene -> {
              page.perform(Shortcut.WHO_SAYS_WHAT);
              Fx.type(javafx.scene.input.KeyCode.DOWN);
              Fx.pulses(3);
            }));
  }

  @Test
  void theEvidenceOfAWideInterval() {
    Page page = new Page(FixtureArticles.five());
    assertWritten(
        page.photograph(
            "reader-evidence-interval", false, "a2", "", scene -> page.perform(Shortcut.WHY_DATE)));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void theOriginalFile(boolean dark) {
    Page page = new Page(FixtureArticles.five());
    assertWritten(
        page.photograph(
            "reader-original",
            dark,
            "a1",
            "troops",
            scene -> {
              page.perform(Shortcut.ORIGINAL);
              Fx.type(javafx.scene.input.KeyCode.HOME);
            }));
  }

  @Test
  void anArticleThatIsGone() {
    assertWritten(new Page(List.of()).photograph("reader-gone", false, "nowhere", "", scene -> {}));
  }

  @Test
  void anArticleThatCouldNotBeRead() {
    Page page = new Page(FixtureArticles.five());
    page.archive.failing(true);
    assertWritten(page.photograph("reader-failed", false, "a0", "", scene -> {}));
  }

  @Test
  void aLongHeadlineAndThirtyPeople() {
    Page page = new Page(List.of(crowded()));
    assertWritten(page.photograph("reader-crowded", false, "crowded", "", scene -> {}));
  }

  @Test
  void everybodyInACrowdedArticle() {
    Page page = new Page(List.of(crowded()));
    assertWritten(
        page.photograph(
            "reader-crowded-all",
            false,
            "crowded",
            "",
            scene ->
                Fx.run(
                    () ->
                        scene.getRoot().lookupAll(".chip").stream()
                            .map(javafx.scene.control.Button.class::cast)
                            .filter(chip -> chip.getText().startsWith("+"))
                            .forEach(javafx.scene.control.Button::fire))));
  }

  @Test
  void aTextInCyrillic() {
    Page page = new Page(List.of(cyrillic()));
    assertWritten(page.photograph("reader-cyrillic", false, "cyrillic", "переговоры", scene -> {}));
  }

  private static void assertWritten(Path file) {
    assertTrue(Files.exists(file));
  }

  private static Article dated() {
    Articles builder =
        Articles.article("dated")
            .block(Role.CHROME, "Friday, 12 May 2024 07:39")
            .block(Role.HEADLINE, "Ministers agree on a training mission")
            .block(Role.DEK, "The plan is to begin in spring, with two hundred instructors")
            .block(Role.BYLINE, "By Ann Smith")
            .block(Role.CAPTION, "The hall on December 15, 2015. Photo: Archive")
            .block(Role.DATELINE, "BRUSSELS –")
            .block(
                Role.BODY,
                "The ministers of the alliance met on Thursday and agreed on a mission that is to"
                    + " train two brigades. The President, Mr. Poroshenko, welcomed it. It was the"
                    + " first time that they had met since the summit in Wales.")
            .block(Role.SUBHEADING, "What comes next")
            .block(
                Role.BODY,
                "A second meeting is planned for the week after. Nobody would say where it is to"
                    + " be held.");
    List<Candidate> days = new ArrayList<>();
    double[] weights = {0.01, 0.02, 0.46, 0.31, 0.08, 0.04, 0.03, 0.02, 0.01};
    for (int i = 0; i < weights.length; i++) {
      days.add(new Candidate(LocalDate.of(2015, 12, 15).plusDays(i), weights[i]));
    }
    return builder
        .person("Ann Smith", "Ann Smith")
        .person("Petro Poroshenko", "Poroshenko")
        .place("Brussels", "BE", "BRUSSELS")
        .date(
            new DateEstimate(
                "2015-12-17?",
                Origin.INFERRED,
                LocalDate.of(2015, 12, 17),
                LocalDate.of(2015, 12, 17),
                LocalDate.of(2015, 12, 18),
                days,
                List.of(
                    clue(
                        builder,
                        Evidence.Kind.CAPTION_DATE,
                        "December 15, 2015",
                        "not before 15 December 2015",
                        List.of(new DayRange(LocalDate.of(2015, 12, 15), null)),
                        3.1),
                    clue(
                        builder,
                        Evidence.Kind.WEEKDAY,
                        "on Thursday",
                        "that weekday, or just after",
                        List.of(),
                        1.7),
                    clue(
                        builder,
                        Evidence.Kind.OFFICE,
                        "President, Mr. Poroshenko",
                        "June 2014 to May 2019",
                        List.of(new DayRange(LocalDate.of(2014, 6, 7), LocalDate.of(2019, 5, 20))),
                        0.3),
                    new Evidence(
                        Evidence.Kind.NEIGHBOURS,
                        "",
                        null,
                        null,
                        "the twelve articles most like it are from the same week",
                        List.of(
                            new DayRange(LocalDate.of(2015, 12, 16), LocalDate.of(2015, 12, 19))),
                        0.2),
                    clue(
                        builder,
                        Evidence.Kind.PAGE_CLOCK,
                        "Friday, 12 May 2024 07:39",
                        "the page's own clock says nothing of the article",
                        List.of(),
                        0))))
        .build();
  }

  private static Evidence clue(
      Articles builder,
      Evidence.Kind kind,
      String words,
      String says,
      List<DayRange> days,
      double weight) {
    return new Evidence(kind, words, builder.span(words), null, says, days, weight);
  }

  private static Article crowded() {
    Articles builder =
        Articles.article("crowded-with-a-file-name-that-goes-on-and-on-and-on")
            .block(
                Role.HEADLINE,
                "Negotiators leave the extraordinarily long council session about the grain"
                    + " corridor without a joint statement, but with a date for the next one and"
                    + " a list of everybody who was there")
            .block(Role.BYLINE, "By Maximiliana von Hohenberg-Wolkonski");
    List<String> names =
        IntStream.rangeClosed(1, 30)
            .mapToObj(i -> "Delegate Number" + "abcdefghij".charAt(i % 10) + " of the " + i + "th")
            .toList();
    builder.block(Role.BODY, "There were " + String.join(", ", names) + ". They met in Odesa.");
    names.forEach(name -> builder.person(name, name));
    builder.place("Odesa", "UA", "Odesa");
    Article article = builder.build();
    return new Article(
        "crowded",
        article.file(),
        article.content(),
        article.language(),
        article.heading(),
        article.date(),
        article.people(),
        article.places(),
        article.quotes());
  }

  private static Article cyrillic() {
    return Articles.article("cyrillic")
        .language("ru")
        .block(Role.HEADLINE, "Министры обсудили переговоры в Брюсселе")
        .block(Role.DEK, "Встреча продлилась два дня")
        .block(
            Role.BODY,
            "Министры встретились в четверг и обсудили переговоры, которые должны начаться весной."
                + " Їхня зустріч тривала два дні, і ґрунтовні перемовини ще попереду.")
        .block(Role.BODY, "Следующая встреча состоится через неделю.")
        .place("Brussels", "BE", "Брюсселе")
        .build();
  }
}
