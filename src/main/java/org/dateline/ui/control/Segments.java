package org.dateline.ui.control;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.dateline.ui.theme.Styles;

/**
 * A few values beside each other, of which one is chosen. The arrows move the choice.
 *
 * @param <T> a value
 */
public final class Segments<T> extends HBox {
  private final ToggleGroup group = new ToggleGroup();

  /**
   * A choice among values.
   *
   * @param name what is chosen, for who can't see it
   * @param values all there are, in order
   * @param words what a value is called
   * @param chosen the value that is chosen
   */
  public Segments(
      String name, List<T> values, Function<? super T, String> words, ObjectProperty<T> chosen) {
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(name);
    for (T value : values) {
      ToggleButton segment = new Segment(words.apply(value));
      segment.setMinWidth(Region.USE_PREF_SIZE);
      segment.setAccessibleText(name + ": " + words.apply(value));
      segment.setToggleGroup(group);
      segment.setOnAction(event -> chosen.set(value));
      chosen.subscribe(now -> segment.setSelected(value.equals(now)));
      getChildren().add(segment);
    }
    join(this);
  }

  /** Gives buttons that stand beside each other the look of segments. */
  public static void join(HBox box) {
    box.getStyleClass().add(Styles.SEGMENTS);
    box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    box.getChildren().getFirst().getStyleClass().add("first");
    box.getChildren().getLast().getStyleClass().add("last");
  }

  /** One value: as of a group of radio buttons, the chosen one can't be switched off. */
  private static final class Segment extends ToggleButton {
    Segment(String text) {
      super(text);
      setMnemonicParsing(false);
      setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    }

    /** As {@link RadioButton#fire}: only another value changes the choice. */
    @Override
    public void fire() {
      if (!isSelected()) {
        super.fire();
      }
    }
  }
}
