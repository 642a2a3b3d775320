package org.dateline.ui.articles.tabs;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.dateline.ui.articles.tabs.OpenTabs.Tab;
import org.dateline.ui.control.Actions;
import org.dateline.ui.control.Shortcut;
import org.dateline.ui.theme.Styles;
import org.dateline.ui.theme.Theme;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The reader below a row of tabs, which is there only as long as there are several. */
public final class TabStrip extends BorderPane {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final double WIDEST = 240;

  private final TabsViewModel model;
  private final Region reader;
  private final HBox strip = new HBox();

  /** The tabs of {@code model} above {@code reader}. */
  public TabStrip(TabsViewModel model, Region reader) {
    this.model = model;
    this.reader = reader;
    getStylesheets().add(Theme.sheet(TabStrip.class, "tabs.css"));
    setMinWidth(0);
    setCenter(reader);
    strip.getStyleClass().add("tab-strip");
    strip.setAccessibleRole(AccessibleRole.TAB_PANE);
    strip.setAccessibleText("Open articles");
    model.stateProperty().subscribe(this::render);
  }

  @Override
  public void requestFocus() {
    reader.requestFocus();
  }

  /** Puts what can be done with tabs among the window's actions. */
  public void register(Actions actions) {
    actions.on(Shortcut.KEEP_OPEN, model::keep);
    actions.on(Shortcut.CLOSE_TAB, model::closeCurrent);
    actions.on(Shortcut.NEXT_TAB, () -> model.step(1));
    actions.on(Shortcut.PREVIOUS_TAB, () -> model.step(-1));
  }

  private void render(OpenTabs open) {
    setTop(open.tabs().size() > 1 ? strip : null);
    List<Node> tabs = new ArrayList<>();
    for (int i = 0; i < open.tabs().size(); i++) {
      tabs.add(tab(open.tabs().get(i), i, i == open.current()));
    }
    strip.getChildren().setAll(tabs);
  }

  private Node tab(Tab tab, int place, boolean current) {
    String title = place == 0 ? "List" : tab.title().isEmpty() ? "…" : tab.title();
    Button name = new Button(title);
    name.setMnemonicParsing(false);
    name.getStyleClass().add(Styles.PLAIN);
    name.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    name.setAccessibleRole(AccessibleRole.TAB_ITEM);
    name.setAccessibleText(title + (current ? ", shown" : ""));
    name.setTooltip(new Tooltip(tab.title().isEmpty() ? title : tab.title()));
    name.setOnAction(event -> model.select(place));
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox box = new HBox(name);
    box.getStyleClass().add("tab");
    box.setMinWidth(0);
    box.setMaxWidth(WIDEST);
    HBox.setHgrow(box, Priority.ALWAYS);
    box.pseudoClassStateChanged(CURRENT, current);
    if (place > 0) {
      box.getChildren().add(cross(title, place));
      box.setOnMouseClicked(
          event -> {
            if (event.getButton() == MouseButton.MIDDLE) {
              model.close(place);
            }
          });
    } else {
      name.setGraphic(FontIcon.of(Feather.LIST));
      name.setMinWidth(USE_PREF_SIZE);
      box.setMinWidth(USE_PREF_SIZE);
      name.setTooltip(new Tooltip("What is chosen in the list"));
    }
    return box;
  }

  private Button cross(String title, int place) {
    Button cross = new Button("", FontIcon.of(Feather.X));
    cross.getStyleClass().addAll(Styles.PLAIN, Styles.ICON);
    cross.setAccessibleText("Close " + title);
    cross.setTooltip(new Tooltip("Close  " + Shortcut.CLOSE_TAB.keys().getFirst()));
    cross.setOnAction(event -> model.close(place));
    return cross;
  }
}
