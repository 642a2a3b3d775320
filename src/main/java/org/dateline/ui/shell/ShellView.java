package org.dateline.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dateline.ui.control.Actions;
import org.dateline.ui.control.Shortcut;
import org.dateline.ui.lens.Lens;
import org.dateline.ui.theme.Scheme;
import org.dateline.ui.theme.Styles;
import org.dateline.ui.theme.Theme;
import org.jspecify.annotations.Nullable;

/** The frame: the bar above, the search in force below it, and one of the screens. */
public final class ShellView extends StackPane {
  private final TopBar top;
  private final SearchBox search;
  private final ContextBar context;
  private final HBox below = new HBox();
  private final Button status = new Button();
  private final ProblemStrip problems;
  private final OfferList offers = new OfferList();
  private final BorderPane frame = new BorderPane();
  private final Map<Screen, Supplier<Region>> making = new EnumMap<>(Screen.class);
  private final Map<Screen, Region> made = new EnumMap<>(Screen.class);
  private final ReadOnlyObjectWrapper<Screen> screen = new ReadOnlyObjectWrapper<>(Screen.ARTICLES);
  private final ObjectProperty<Scheme> scheme = new SimpleObjectProperty<>(Scheme.SYSTEM);

  /**
   * A frame around screens, of which articles are shown.
   *
   * @param screens makes each {@link Screen}, when it is shown for the first time
   */
  public ShellView(
      SearchViewModel searching,
      Lens lens,
      Actions actions,
      Map<Screen, Supplier<Region>> screens) {
    this.making.putAll(screens);
    this.search = new SearchBox(searching, actions, offers);
    this.top = new TopBar(search, actions);
    this.context = new ContextBar(lens);
    this.problems = new ProblemStrip(lens);
    getStylesheets().add(Theme.sheet(ShellView.class, "shell.css"));
    getStyleClass().add("shell");
    frame.setTop(new VBox(top, contextRow(), problems));
    getChildren().addAll(frame, offers);
    actions.on(Shortcut.SEARCH, this::search);
    for (Screen each : Screen.values()) {
      actions.on(each.shortcut(), () -> show(each));
    }
    actions.on(Shortcut.CLEAR_FILTERS, lens::clearFilters);
    actions.on(Shortcut.COLOURS, this::nextScheme);
    scheme.subscribe(top::show);
    show(Screen.ARTICLES);
  }

  private HBox contextRow() {
    status.getStyleClass().addAll(Styles.LINK, "status");
    status.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(context, Priority.ALWAYS);
    below.getStyleClass().add("context-row");
    below.getChildren().add(context);
    return below;
  }

  /** Says what goes on in the background, and leads to where more is said; nothing if empty. */
  public void showStatus(String words, Runnable more) {
    status.setText(words);
    status.setOnAction(event -> more.run());
    boolean shown = below.getChildren().contains(status);
    if (shown && words.isEmpty()) {
      below.getChildren().remove(status);
    } else if (!shown && !words.isEmpty()) {
      below.getChildren().add(status);
    }
  }

  /** The screen that is shown. */
  public ReadOnlyObjectProperty<Screen> screenProperty() {
    return screen.getReadOnlyProperty();
  }

  /** Whether there is a place to go back to. */
  public BooleanProperty canGoBackProperty() {
    return top.canGoBackProperty();
  }

  /** Whether there is a place to go forward to. */
  public BooleanProperty canGoForwardProperty() {
    return top.canGoForwardProperty();
  }

  /** Whose choice the colours are. */
  public ObjectProperty<Scheme> schemeProperty() {
    return scheme;
  }

  /** Shows a screen and gives it the focus. */
  public void show(Screen next) {
    screen.set(next);
    Region shown = made.computeIfAbsent(next, this::make);
    frame.setCenter(shown);
    top.show(next);
    below.setVisible(next.isFollowingLens());
    below.setManaged(next.isFollowingLens());
    problems.setOpacity(next.isFollowingLens() ? 1 : 0);
    if (shown != null && getScene() != null) {
      shown.requestFocus();
    }
  }

  private @Nullable Region make(Screen next) {
    Supplier<Region> maker = making.get(next);
    return maker == null ? null : maker.get();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    Bounds field = sceneToLocal(search.localToScene(search.getLayoutBounds()));
    double height = offers.prefHeight(field.getWidth());
    offers.resizeRelocate(field.getMinX(), field.getMaxY() + 4, field.getWidth(), height);
  }

  private void search() {
    if (!screen.get().isFollowingLens()) {
      show(Screen.ARTICLES);
    }
    search.focus();
  }

  private void nextScheme() {
    scheme.set(scheme.get().next());
  }

  /** What is shown in a screen's place, for the whole window: the archive does not open. */
  public void replaceScreens(Node notice) {
    frame.setCenter(notice);
  }
}
