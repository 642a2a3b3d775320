package org.dateline.ui.control;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * What the window does for each {@link Shortcut}. Screens put their actions in; the scene's keys
 * find them. Letters act unless a field is being typed in.
 */
public final class Actions {
  private final Map<Shortcut, Runnable> actions = new EnumMap<>(Shortcut.class);
  private BooleanSupplier isBlocked = () -> false;

  /** Does {@code action} when {@code shortcut} is pressed, in place of what was done before. */
  public void on(Shortcut shortcut, Runnable action) {
    actions.put(shortcut, action);
  }

  /** Does {@code action} while it {@code applies}, else what was done before. */
  public void on(Shortcut shortcut, BooleanSupplier applies, Runnable action) {
    Runnable otherwise = actions.get(shortcut);
    actions.put(
        shortcut,
        () -> {
          if (applies.getAsBoolean()) {
            action.run();
          } else if (otherwise != null) {
            otherwise.run();
          }
        });
  }

  /** Whether anything is done on {@code shortcut}. */
  public boolean has(Shortcut shortcut) {
    return actions.containsKey(shortcut);
  }

  /** Does what {@code shortcut} stands for, if anything. */
  public void perform(Shortcut shortcut) {
    Runnable action = actions.get(shortcut);
    if (action != null) {
      action.run();
    }
  }

  /**
   * Listens to the keys of {@code scene} that nobody in it wanted.
   *
   * @param blocked whether a panel floats above the window, to which all keys belong
   */
  public void install(Scene scene, BooleanSupplier blocked) {
    isBlocked = blocked;
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::takeFromLists);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, this::handle);
    scene.addEventHandler(KeyEvent.KEY_TYPED, this::handle);
    scene.addEventHandler(MouseEvent.MOUSE_PRESSED, this::handle);
  }

  /** A list keeps F2 for itself, to edit a row, even where rows can't be edited. */
  private void takeFromLists(KeyEvent event) {
    if (event.getCode() == KeyCode.F2 && event.getTarget() instanceof ListView<?> list) {
      if (!list.isEditable()) {
        handle(event);
      }
    }
  }

  private void handle(MouseEvent event) {
    if (isBlocked.getAsBoolean()) {
      return;
    }
    switch (event.getButton()) {
      case BACK -> perform(Shortcut.BACK);
      case FORWARD -> perform(Shortcut.FORWARD);
      case NONE, PRIMARY, MIDDLE, SECONDARY -> {}
    }
  }

  private void handle(KeyEvent event) {
    if (event.isConsumed()) {
      return;
    }
    if (isBlocked.getAsBoolean()) {
      if (event.isShortcutDown() || event.isAltDown()) {
        event.consume(); // or a menu that tells the key would do it
      }
      return;
    }
    if (event.getEventType() == KeyEvent.KEY_TYPED && isTypedInto(event.getTarget())) {
      return;
    }
    for (Map.Entry<Shortcut, Runnable> action : actions.entrySet()) {
      if (action.getKey().matches(event)) {
        event.consume();
        action.getValue().run();
        return;
      }
    }
  }

  private static boolean isTypedInto(Object target) {
    return target instanceof Node node
        && (node instanceof TextInputControl || node.getParent() instanceof TextInputControl);
  }
}
