package org.dateline.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dateline.article.Span;
import org.dateline.correction.Change;
import org.dateline.correction.Correction;
import org.dateline.correction.Corrections;
import org.dateline.correction.NameKind;
import org.dateline.search.Facet;
import org.dateline.ui.DirectExecutor;
import org.dateline.ui.FakeArchive;
import org.dateline.ui.FakeNames;
import org.dateline.ui.FakeQuotations;
import org.dateline.ui.Fx;
import org.dateline.ui.FxToolkit;
import org.dateline.ui.Screenshots;
import org.dateline.ui.control.OverlayPane;
import org.dateline.ui.lens.Lens;
import org.dateline.ui.lens.Navigation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the dialogs of a page put right, driven by keys. */
@ExtendWith(FxToolkit.class)
class CorrectionDialogsTest {
  private final List<String> made = new ArrayList<>();
  private final Lens lens = new Lens();
  private final OverlayPane overlay = Fx.call(OverlayPane::new);
  private PeopleViewModel model;
  private Stage stage;

  @BeforeEach
  void open() {
    FakeArchive archive = FakeArchive.ofFive();
    FakeNames names = new FakeNames(archive);
    model =
        new PeopleViewModel(
            new PeopleSources(
                archive, names, names, new FakeQuotations(archive), Corrections::none),
            DirectExecutor.background(),
            lens);
    stage =
        Screenshots.show(
            () -> {
              overlay.setContent(
                  new PeopleView(model, new Nowhere(), new MadeCorrections(made), overlay));
              return overlay;
            },
            1000,
            700,
            false);
    Fx.run(() -> model.open(Facet.PERSON, "Vladimir Putin"));
    Fx.pulses(2);
  }

  @AfterEach
  void close() {
    Fx.run(stage::close);
  }

  @Test
  void aNameThatIsTypedAndOfferedIsMergedIntoThePage() {
    fire("Merge…");
    Fx.type(KeyCode.S, KeyCode.T, KeyCode.O, KeyCode.L, KeyCode.DOWN, KeyCode.ENTER);
    assertEquals(List.of("PERSON: merge Jens Stoltenberg into Vladimir Putin"), made);
    assertFalse(Fx.call(overlay::isOpen));
  }

  @Test
  void aFormIsSplitOff() {
    Fx.run(
        () ->
            stage.getScene().getRoot().lookupAll(".menu-button").stream()
                .map(MenuButton.class::cast)
                .filter(button -> "Split off…".equals(button.getText()))
                .findFirst()
                .orElseThrow()
                .getItems()
                .getFirst()
                .fire());
    Fx.pulses(2);
    Fx.type(KeyCode.E, KeyCode.V, KeyCode.A, KeyCode.ENTER);
    assertEquals(List.of("PERSON: split Putin of Vladimir Putin off as eva"), made);
  }

  @Test
  void aRenamedNamesPageFollowsItWhenThatIsDone() {
    fire("Rename…");
    Fx.type(KeyCode.E, KeyCode.V, KeyCode.A, KeyCode.ENTER);
    assertEquals(List.of("PERSON: rename Vladimir Putin to eva"), made);
    Fx.run(() -> lens.archiveChanged(7));
    assertEquals("Vladimir Putin", nameOfPage());
    Change.Rename rename = new Change.Rename(NameKind.PERSON, "Vladimir Putin", "eva");
    Fx.run(() -> model.made(List.of(Correction.everywhere(rename))));
    Fx.run(() -> lens.archiveChanged(8));
    assertEquals("eva", nameOfPage());
    Fx.run(() -> model.made(List.of(Correction.everywhere(rename))));
    Fx.run(() -> lens.archiveChanged(9));
    assertEquals("eva", nameOfPage());
  }

  private String nameOfPage() {
    return Fx.call(() -> model.page().openProperty().get().orElseThrow().text());
  }

  @Test
  void whatIsNoPersonIsRemovedAtOnce() {
    fire("Not a person");
    assertEquals(List.of("PERSON: remove Vladimir Putin"), made);
  }

  private void fire(String text) {
    Fx.run(
        () ->
            stage.getScene().getRoot().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
    Fx.pulses(2);
  }

  /** Leads nowhere. */
  private static final class Nowhere implements Navigation {
    @Override
    public void articles() {}

    @Override
    public void quotes(String speaker) {}

    @Override
    public void timeline() {}

    @Override
    public void name(Facet facet, String name) {}

    @Override
    public void article(String id) {}

    @Override
    public void article(String id, Span place) {}
  }
}
