package org.dateline.ui.preferences;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.ui.control.FloatingPanel;
import org.dateline.ui.control.Segments;
import org.dateline.ui.theme.Styles;
import org.dateline.ui.theme.Theme;

/** What can be chosen, a row each, in the order it is put in. */
public final class PreferencesPanel extends FloatingPanel {
  private final VBox rows = new VBox();

  /** A panel without a choice yet, that {@code close} closes. */
  public PreferencesPanel(Runnable close) {
    getStylesheets().add(Theme.sheet(PreferencesPanel.class, "preferences.css"));
    getStyleClass().add("preferences");
    rows.getStyleClass().add("content");
    fill("Preferences", close, rows);
  }

  /** Begins a group of choices. */
  public PreferencesPanel group(String name) {
    rows.getChildren().add(section(name));
    return this;
  }

  /** Puts in a choice among a few values. */
  public <T> PreferencesPanel choice(
      String name, List<T> values, Function<? super T, String> words, ObjectProperty<T> chosen) {
    return row(name, new Segments<>(name, values, words, chosen));
  }

  /** Puts in something that is done or not. */
  public PreferencesPanel toggle(String name, BooleanProperty chosen) {
    CheckBox box = new CheckBox();
    box.setAccessibleText(name);
    box.selectedProperty().bindBidirectional(chosen);
    return row(name, box);
  }

  /** Puts in a number that goes up and down in steps, in per cent. */
  public PreferencesPanel steps(String name, List<Integer> steps, IntegerProperty chosen) {
    Label value = new Label();
    value.getStyleClass().add("value");
    Button less = step("−", "Less: " + name, steps, chosen, -1);
    Button more = step("+", "More: " + name, steps, chosen, 1);
    chosen.subscribe(
        now -> {
          value.setText(now + " %");
          less.setDisable(steps.indexOf(now.intValue()) == 0);
          more.setDisable(steps.indexOf(now.intValue()) == steps.size() - 1);
        });
    HBox box = new HBox(less, value, more);
    box.getStyleClass().add("steps");
    return row(name, box);
  }

  private static Button step(
      String sign, String says, List<Integer> steps, IntegerProperty chosen, int by) {
    Button button = new Button(sign);
    button.getStyleClass().add(Styles.ICON);
    button.setAccessibleText(says);
    button.setOnAction(
        event -> {
          int now = steps.indexOf(chosen.get());
          int normal = steps.indexOf(100);
          int next = Math.clamp((now < 0 ? normal : now) + by, 0, steps.size() - 1);
          chosen.set(steps.get(next));
        });
    return button;
  }

  private PreferencesPanel row(String name, Node control) {
    Label label = new Label(name);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox row = new HBox(label, space, control);
    row.getStyleClass().add("row");
    rows.getChildren().add(row);
    return this;
  }
}
