package org.dateline.ui.people;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.dateline.correction.Correction;
import org.dateline.search.Alike;
import org.dateline.search.Facet;
import org.dateline.search.NameUse;
import org.dateline.ui.control.OverlayPane;
import org.dateline.ui.people.PageActions.PageCorrections;
import org.dateline.ui.theme.Theme;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Merges, splits, renames and removes names, asking for a name where one is needed. */
final class CorrectionDialogs implements PageCorrections, ReviewView.Merging {
  private final PeopleViewModel model;
  private final NameCorrections corrections;
  private final OverlayPane overlay;

  CorrectionDialogs(PeopleViewModel model, NameCorrections corrections, OverlayPane overlay) {
    this.model = model;
    this.corrections = corrections;
    this.overlay = overlay;
  }

  @Override
  public List<Node> buttons(NamePage page) {
    if (!corrections.isPossible() || page.use().articles() == 0) {
      return List.of();
    }
    Facet facet = page.name().facet();
    String name = page.name().name();
    List<Node> buttons = new ArrayList<>();
    buttons.add(button("Merge…", Feather.GIT_MERGE, () -> askMerge(facet, name)));
    if (page.use().forms().size() > 1) {
      buttons.add(split(page));
    }
    buttons.add(button("Rename…", Feather.EDIT_2, () -> askRename(facet, name)));
    Button none =
        button("Not a " + PeopleWords.one(facet), Feather.SLASH, () -> remove(facet, name));
    none.getStyleClass().add("not-a-name");
    buttons.add(none);
    return buttons;
  }

  private static Button button(String text, Feather icon, Runnable action) {
    Button button = new Button(text, FontIcon.of(icon));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  @Override
  public List<MenuItem> menu(NamePage page, NameUse.Form form) {
    if (!corrections.isPossible() || page.use().forms().size() < 2) {
      return List.of();
    }
    MenuItem split = new MenuItem("Split off…");
    split.setOnAction(event -> askSplit(page, form.text()));
    return List.of(split);
  }

  @Override
  public @Nullable Node button(Facet facet, Alike pair) {
    if (!corrections.isPossible()) {
      return null;
    }
    Button merge =
        button("Merge", Feather.GIT_MERGE, () -> merge(facet, pair.other(), pair.name()));
    merge.setAccessibleText("Merge " + pair.other() + " into " + pair.name());
    return merge;
  }

  @Override
  public void undo(Correction made) {
    corrections.undo(made);
  }

  private void merge(Facet facet, String from, String into) {
    corrections.merge(facet, from, into);
  }

  private void remove(Facet facet, String name) {
    corrections.remove(facet, name);
  }

  private void askMerge(Facet facet, String name) {
    open(
        new NamePanel.Words(
            facet,
            "Merge " + name,
            "Which name means the same "
                + PeopleWords.one(facet)
                + "? Its mentions become those of "
                + name
                + ", in all articles.",
            "Merge",
            "",
            name),
        other -> merge(facet, other, name));
  }

  private void askRename(Facet facet, String name) {
    open(
        new NamePanel.Words(
            facet,
            "Rename " + name,
            "What is the name to be, in all articles? If another "
                + PeopleWords.one(facet)
                + " has it already, the two become one.",
            "Rename",
            name,
            name),
        other -> corrections.rename(facet, name, other));
  }

  /** Every way to write it, each to be split off. */
  private MenuButton split(NamePage page) {
    MenuButton split = new MenuButton("Split off…", FontIcon.of(Feather.GIT_BRANCH));
    split.setMinWidth(Region.USE_PREF_SIZE);
    for (NameUse.Form form : page.use().forms()) {
      String counted = PeopleWords.mentions(form.mentions());
      MenuItem item = new MenuItem(form.text() + ", " + counted);
      item.setMnemonicParsing(false);
      item.setOnAction(event -> askSplit(page, form.text()));
      split.getItems().add(item);
    }
    return split;
  }

  private void askSplit(NamePage page, String form) {
    Facet facet = page.name().facet();
    String name = page.name().name();
    open(
        new NamePanel.Words(
            facet,
            "Split off “" + form + "”",
            "Who or what is meant where it is written so? It is not " + name + ", in no article.",
            "Split off",
            form,
            name),
        other -> corrections.split(facet, name, form, other));
  }

  private void open(NamePanel.Words words, Consumer<String> chosen) {
    NameChoiceViewModel choice = model.choice(words.facet(), words.now());
    NamePanel panel = new NamePanel(words, choice, chosen, overlay::close);
    panel.getStylesheets().add(Theme.sheet(CorrectionDialogs.class, "people.css"));
    overlay.open(panel);
  }
}
