package org.dateline.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.dateline.ui.control.Actions;
import org.dateline.ui.control.Shortcut;
import org.dateline.ui.theme.Scheme;
import org.dateline.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Name, search field, the screens, and what can be done anywhere. */
final class TopBar extends HBox {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private static final String ADD = "Add a folder…";

  /** From this width on there is room for words on the button that adds a folder. */
  private static final double WIDE = 1_200;

  private final Map<Screen, Button> screens = new EnumMap<>(Screen.class);
  private final MenuButton more = new MenuButton("More");
  private final BooleanProperty canGoBack = new SimpleBooleanProperty();
  private final BooleanProperty canGoForward = new SimpleBooleanProperty();
  private final Button colours = new Button();
  private final Tooltip coloursTip = new Tooltip();

  TopBar(SearchBox search, Actions actions) {
    getStyleClass().add("top-bar");
    Button name = new Button("Dateline");
    name.getStyleClass().addAll(Styles.PLAIN, "wordmark");
    name.setAccessibleText("About Dateline");
    name.setTooltip(new Tooltip("About Dateline  " + keys(Shortcut.ABOUT)));
    name.setOnAction(event -> actions.perform(Shortcut.ABOUT));
    name.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(search, Priority.ALWAYS);
    getChildren()
        .addAll(
            name,
            step(Feather.CHEVRON_LEFT, Shortcut.BACK, canGoBack, actions),
            step(Feather.CHEVRON_RIGHT, Shortcut.FORWARD, canGoForward, actions),
            search);
    for (Screen screen : Screen.at(Screen.Place.BAR)) {
      Button button = new Button(screen.text());
      button.getStyleClass().addAll(Styles.PLAIN, "screen-button");
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setOnAction(event -> actions.perform(screen.shortcut()));
      button.setTooltip(new Tooltip(keys(screen.shortcut())));
      screens.put(screen, button);
      getChildren().add(button);
    }
    getChildren().add(more);
    fillMenu(actions);
    Button add = new Button("", FontIcon.of(Feather.PLUS));
    add.getStyleClass().addAll(Styles.PLAIN, "add-folder");
    add.setMinWidth(Region.USE_PREF_SIZE);
    add.setAccessibleText(ADD);
    add.setTooltip(new Tooltip(ADD + "  " + keys(Shortcut.ADD_FOLDER)));
    widthProperty().subscribe(width -> add.setText(width.doubleValue() < WIDE ? "" : ADD));
    add.setOnAction(event -> actions.perform(Shortcut.ADD_FOLDER));
    colours.getStyleClass().addAll(Styles.PLAIN, Styles.ICON);
    colours.setOnAction(event -> actions.perform(Shortcut.COLOURS));
    colours.setTooltip(coloursTip);
    Button help = new Button("", FontIcon.of(Feather.HELP_CIRCLE));
    help.getStyleClass().addAll(Styles.PLAIN, Styles.ICON);
    help.setAccessibleText("Keys");
    help.setTooltip(new Tooltip("Keys  " + keys(Shortcut.KEYS)));
    help.setOnAction(event -> actions.perform(Shortcut.KEYS));
    getChildren().addAll(add, colours, help);
    show(Scheme.SYSTEM);
  }

  private static Button step(
      Feather icon, Shortcut shortcut, BooleanProperty possible, Actions actions) {
    Button step = new Button("", FontIcon.of(icon));
    step.getStyleClass().addAll(Styles.PLAIN, Styles.ICON);
    step.setAccessibleText(shortcut.text());
    step.setTooltip(new Tooltip(shortcut.text() + "  " + keys(shortcut)));
    step.disableProperty().bind(possible.not());
    step.setOnAction(event -> actions.perform(shortcut));
    return step;
  }

  /** Whether there is a place to go back to. */
  BooleanProperty canGoBackProperty() {
    return canGoBack;
  }

  /** Whether there is a place to go forward to. */
  BooleanProperty canGoForwardProperty() {
    return canGoForward;
  }

  private void fillMenu(Actions actions) {
    more.getStyleClass().addAll(Styles.PLAIN, "screen-button");
    more.setMinWidth(Region.USE_PREF_SIZE);
    more.setTooltip(new Tooltip("More screens"));
    for (Screen screen : Screen.at(Screen.Place.MENU)) {
      MenuItem item = new MenuItem(screen.text(), FontIcon.of(screen.icon()));
      // Only to be read: the window's actions take the keys before the menu does.
      item.setAccelerator(KeyCombination.valueOf(screen.shortcut().keys().getFirst()));
      item.setOnAction(event -> actions.perform(screen.shortcut()));
      more.getItems().add(item);
    }
  }

  /** Marks the screen that is shown. */
  void show(Screen current) {
    boolean inMenu = Screen.at(Screen.Place.MENU).contains(current);
    more.pseudoClassStateChanged(CURRENT, inMenu);
    more.setAccessibleText("More screens" + (inMenu ? ", " + current.text() + " shown" : ""));
    screens.forEach(
        (screen, button) -> {
          button.pseudoClassStateChanged(CURRENT, screen == current);
          button.setAccessibleText(screen.text() + (screen == current ? ", shown" : ""));
        });
  }

  /** Says whose choice the colours are. */
  void show(Scheme scheme) {
    Feather icon =
        switch (scheme) {
          case SYSTEM -> Feather.MONITOR;
          case LIGHT -> Feather.SUN;
          case DARK -> Feather.MOON;
        };
    String text =
        switch (scheme) {
          case SYSTEM -> "Colours: as the system";
          case LIGHT -> "Colours: light";
          case DARK -> "Colours: dark";
        };
    colours.setGraphic(FontIcon.of(icon));
    colours.setAccessibleText(text);
    coloursTip.setText(text + "  " + keys(Shortcut.COLOURS));
  }

  private static String keys(Shortcut shortcut) {
    return String.join(" or ", shortcut.keys());
  }
}
