package org.dateline.app;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.dateline.ui.control.Actions;
import org.dateline.ui.control.Shortcut;
import org.dateline.ui.shell.Screen;

/** Keeps the keys that mark an article from one that another screen hides. */
final class HiddenArticle {
  private HiddenArticle() {}

  /** Lets those keys do nothing where the article is not seen, at least as a row. */
  static void keep(Actions actions, ReadOnlyObjectProperty<Screen> screen) {
    for (Shortcut mark : List.of(Shortcut.STAR, Shortcut.READ)) {
      actions.on(mark, () -> !isSeen(screen.get()), () -> {});
    }
  }

  private static boolean isSeen(Screen screen) {
    return switch (screen) {
      case ARTICLES, TIMELINE, MAP -> true;
      case PEOPLE, QUOTES, CONTEXT, NOTEBOOK, COPIES, REVIEW, IMPORT -> false;
    };
  }
}
