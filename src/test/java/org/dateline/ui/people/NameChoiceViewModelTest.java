package org.dateline.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.Certainty;
import org.dateline.article.Role;
import org.dateline.search.Facet;
import org.dateline.search.FacetCounts.Count;
import org.dateline.ui.ArticleFixture;
import org.dateline.ui.DirectExecutor;
import org.dateline.ui.FakeArchive;
import org.dateline.ui.people.NameChoiceState.Failed;
import org.dateline.ui.people.NameChoiceState.Nothing;
import org.dateline.ui.people.NameChoiceState.Offered;
import org.junit.jupiter.api.Test;

class NameChoiceViewModelTest {
  private final FakeArchive archive =
      new FakeArchive(
          List.of(
              naming("1", "Ann Roe", "Roe Hart", "Roe", "Olha Roe", "Anna Roo"),
              naming("2", "Ann Roe", "Olha Roe"),
              naming("3", "Ann Roe", "Olha Roe")));

  private static Article naming(String id, String... names) {
    ArticleFixture fixture =
        new ArticleFixture(
            id, Path.of(id + ".txt"), "Harbour\n" + String.join(" met ", names), headline());
    for (String name : names) {
      fixture.person(name, Certainty.SURE, name);
    }
    return fixture.build();
  }

  private static Map<String, Role> headline() {
    return Map.of("Harbour", Role.HEADLINE);
  }

  private NameChoiceViewModel model(String... alike) {
    return new NameChoiceViewModel(
        archive, DirectExecutor.background(), Facet.PERSON, "Ann Roe", List.of(alike));
  }

  @Test
  void beforeAnythingIsTypedThoseAlikeComeFirstThenThoseOfTheSurname() {
    assertEquals(
        new Offered(
            List.of(
                new Count("Anna Roo", 1),
                new Count("Olha Roe", 3),
                new Count("Roe", 1),
                new Count("Roe Hart", 1)),
            ""),
        model("Anna Roo").stateProperty().get());
  }

  @Test
  void theWholeNameComesBeforeWhatBeginsSoAndThatBeforeLaterWords() {
    NameChoiceViewModel model = model();
    model.typedProperty().set("roe");
    assertEquals(
        new Offered(
            List.of(new Count("Roe", 1), new Count("Roe Hart", 1), new Count("Olha Roe", 3)),
            "roe"),
        model.stateProperty().get());
    assertEquals(Optional.of("Roe"), model.typedName());
    model.typedProperty().set("olh");
    assertEquals(Optional.empty(), model.typedName());
  }

  @Test
  void whatIsNotFoundSaysSo() {
    NameChoiceViewModel model = model();
    model.typedProperty().set("zzz ");
    assertEquals(new Nothing("zzz"), model.stateProperty().get());
  }

  @Test
  void aFailureIsToldAndTriedAgain() {
    NameChoiceViewModel model = model();
    archive.failing(true);
    model.typedProperty().set("olh");
    assertEquals(new Failed("a segment is cut short"), model.stateProperty().get());
    archive.failing(false);
    model.retry();
    assertEquals(
        new Offered(List.of(new Count("Olha Roe", 3)), "olh"), model.stateProperty().get());
  }
}
