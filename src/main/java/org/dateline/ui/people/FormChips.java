package org.dateline.ui.people;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import org.dateline.search.Facet;
import org.dateline.search.FacetCounts.Count;
import org.dateline.search.NameUse.Form;
import org.dateline.ui.theme.Styles;

/**
 * Every way the name is written, with its mentions. A click lists the articles that write it so; a
 * right click, or the menu key, offers what else can be done with it.
 */
final class FormChips extends FlowPane {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass GUESSED = PseudoClass.getPseudoClass("guessed");
  private static final int FEW = 12;
  private static final int OTHERS = 6;
  private static final int LONGEST = 60;

  private final PageState.Shown shown;
  private final NamePageViewModel model;
  private final PageActions actions;

  FormChips(PageState.Shown shown, NamePageViewModel model, PageActions actions) {
    super(8, 6);
    this.shown = shown;
    this.model = model;
    this.actions = actions;
    getStyleClass().add("form-chips");
    fill(shown.page().use().forms().size() <= FEW + 2);
  }

  private void fill(boolean all) {
    List<Form> forms = shown.page().use().forms();
    Label label = new Label("Written as");
    label.getStyleClass().addAll(Styles.META, "form-label");
    getChildren().setAll(label);
    for (Form form : all ? forms : forms.subList(0, FEW)) {
      getChildren().add(chip(form));
    }
    if (!all) {
      getChildren()
          .add(Section.button(PeopleWords.number(forms.size() - FEW) + " more", () -> fill(true)));
    }
  }

  private Node chip(Form form) {
    boolean unsure = form.guesses() == form.mentions();
    String text =
        form.text().length() <= LONGEST ? form.text() : form.text().substring(0, LONGEST - 1) + "…";
    Text words = new Text(text);
    words
        .getStyleClass()
        .add(shown.page().name().facet() == Facet.PERSON ? "form-person" : "form-place");
    Text count = new Text(" " + PeopleWords.number(form.mentions()) + (unsure ? " unsure" : ""));
    count.getStyleClass().add("form-count");
    HBox content = new HBox(words, count);
    content.setAlignment(Pos.CENTER_LEFT);
    Button chip = new Button();
    chip.setGraphic(content);
    chip.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    chip.getStyleClass().setAll(Styles.CHIP, "form-chip");
    chip.setAccessibleText(spoken(form));
    chip.setTooltip(new Tooltip(tip(form)));
    chip.pseudoClassStateChanged(CHOSEN, form.text().equals(shown.form()));
    chip.pseudoClassStateChanged(GUESSED, unsure);
    chip.setOnAction(event -> model.chooseForm(form.text()));
    ContextMenu menu = menu(form);
    chip.setOnContextMenuRequested(
        event -> {
          menu.show(chip, Side.BOTTOM, 0, 4);
          event.consume();
        });
    chip.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            model.chooseForm(form.text());
            event.consume();
          }
        });
    return chip;
  }

  private ContextMenu menu(Form form) {
    ContextMenu menu = new ContextMenu();
    MenuItem list = new MenuItem("List the articles that write it so");
    list.setOnAction(event -> model.chooseForm(form.text()));
    menu.getItems().add(list);
    menu.getItems().addAll(actions.corrections().menu(shown.page(), form));
    for (Count other : form.others().stream().limit(OTHERS).toList()) {
      MenuItem item = new MenuItem("Go to " + other.value() + ", who is written so as well");
      item.setMnemonicParsing(false);
      item.setOnAction(event -> actions.open().accept(shown.page().name().facet(), other.value()));
      menu.getItems().add(item);
    }
    return menu;
  }

  private String spoken(Form form) {
    String chosen = form.text().equals(shown.form()) ? ", its articles are listed" : "";
    return "Written as " + form.text() + ": " + tip(form) + chosen;
  }

  private static String tip(Form form) {
    StringBuilder tip = new StringBuilder();
    tip.append(PeopleWords.mentions(form.mentions()))
        .append(" in ")
        .append(PeopleWords.articles(form.articles()));
    if (form.guesses() > 0) {
      tip.append(", ").append(PeopleWords.count(form.guesses(), "guess", "guesses"));
    }
    if (!form.others().isEmpty()) {
      List<String> others =
          form.others().stream()
              .limit(OTHERS)
              .map(other -> other.value() + " " + PeopleWords.number(other.articles()))
              .toList();
      String more = form.others().size() > OTHERS ? ", …" : "";
      tip.append(". Written so as well: ").append(String.join(", ", others)).append(more);
    }
    return tip.toString();
  }
}
