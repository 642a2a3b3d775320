package org.dateline.ui.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.dateline.search.Facet;
import org.dateline.search.FacetCounts.Count;
import org.dateline.search.Tie;

/**
 * A name amid those it is named together with. A thicker line means more shared articles. The arrow
 * keys move between the names, Enter or a click walks to one.
 */
final class NetworkView extends Pane {
  private static final PseudoClass PLACE = PseudoClass.getPseudoClass("place");
  private static final PseudoClass MIDDLE = PseudoClass.getPseudoClass("middle");
  private static final double HEIGHT = 236;
  private static final double SIDE = 46;
  private static final double TOP = 18;
  private static final double BOTTOM = 30;
  private static final double LARGEST = 13;
  private static final double SMALLEST = 4;
  private static final double THICKEST = 4.5;
  private static final double THINNEST = 1;
  private static final double LABEL = 92;

  private final Consumer<String> open;
  private final List<Dot> dots = new ArrayList<>();
  private final List<Strand> strands = new ArrayList<>();

  /** A name. */
  private static final class Dot {
    private final NetworkLayout.Spot spot;
    private final double radius;
    private final Region circle = new Region();
    private final ActionBox box;
    private final Label label = new Label();

    Dot(NetworkLayout.Spot spot, double radius, String spoken, Runnable action) {
      this.spot = spot;
      this.radius = radius;
      circle.getStyleClass().add("network-dot");
      circle.setMinSize(2 * radius, 2 * radius);
      circle.setMaxSize(2 * radius, 2 * radius);
      box = new ActionBox(spoken, circle, action);
      box.getStyleClass().add("network-box");
      box.setManaged(false);
      label.getStyleClass().add("network-label");
      label.setMouseTransparent(true);
      label.setFocusTraversable(false);
      Tooltip.install(box, new Tooltip(spoken));
    }
  }

  /** A tie between two names. */
  private record Strand(Line line, Dot one, Dot other) {}

  /** Room for a network; {@code open} walks to a name. */
  NetworkView(Consumer<String> open) {
    this.open = open;
    getStyleClass().add("network");
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    setMinWidth(0);
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText("Network of names; the list above says the same");
    addEventHandler(KeyEvent.KEY_PRESSED, this::move);
  }

  /** Shows the network of a name. */
  void show(Facet facet, String middle, List<Count> others, List<Tie> ties) {
    dots.clear();
    strands.clear();
    long most = others.stream().mapToLong(Count::articles).max().orElse(1);
    Map<String, Long> counts = new HashMap<>();
    others.forEach(count -> counts.put(count.value(), count.articles()));
    Map<String, Dot> byName = new HashMap<>();
    List<String> names = others.stream().map(Count::value).toList();
    for (NetworkLayout.Spot spot : NetworkLayout.of(middle, names, ties)) {
      Dot dot = dot(spot, facet, middle, counts.getOrDefault(spot.name(), most), most);
      dots.add(dot);
      byName.put(spot.name(), dot);
    }
    brief(facet, middle);
    long thickest = ties.stream().mapToLong(Tie::articles).max().orElse(1);
    for (Tie tie : ties) {
      Dot one = byName.get(tie.one());
      Dot other = byName.get(tie.other());
      if (one != null && other != null) {
        Line line = new Line();
        line.getStyleClass().add("network-line");
        line.setManaged(false);
        double share = Math.sqrt((double) tie.articles() / thickest);
        line.setStrokeWidth(THINNEST + (THICKEST - THINNEST) * share);
        strands.add(new Strand(line, one, other));
      }
    }
    getChildren().clear();
    strands.forEach(strand -> getChildren().add(strand.line()));
    dots.forEach(dot -> getChildren().add(dot.label));
    dots.forEach(dot -> getChildren().add(dot.box));
    requestLayout();
  }

  private Dot dot(NetworkLayout.Spot spot, Facet facet, String middle, long articles, long most) {
    boolean inMiddle = spot.name().equals(middle);
    double radius =
        inMiddle ? LARGEST : Math.max(SMALLEST, 11 * Math.sqrt((double) articles / most));
    String spoken =
        inMiddle
            ? spot.name()
            : spot.name() + ", " + PeopleWords.count(articles, "shared article", "shared articles");
    Dot dot = new Dot(spot, radius, spoken, () -> open.accept(spot.name()));
    dot.circle.pseudoClassStateChanged(PLACE, facet == Facet.PLACE);
    dot.circle.pseudoClassStateChanged(MIDDLE, inMiddle);
    dot.label.pseudoClassStateChanged(MIDDLE, inMiddle);
    dot.box.setFocusTraversable(inMiddle); // Tab enters once, the arrow keys go on
    return dot;
  }

  /** Says surnames, and whole names where two have one surname. */
  private void brief(Facet facet, String middle) {
    Map<String, Integer> bearers = new HashMap<>();
    dots.forEach(dot -> bearers.merge(PeopleWords.brief(dot.spot.name(), facet), 1, Integer::sum));
    for (Dot dot : dots) {
      String name = dot.spot.name();
      String brief = PeopleWords.brief(name, facet);
      boolean whole = name.equals(middle) || bearers.getOrDefault(brief, 1) > 1;
      dot.label.setText(whole ? name : brief);
    }
  }

  @Override
  protected void layoutChildren() {
    double middleX = getWidth() / 2;
    double middleY = TOP + (getHeight() - TOP - BOTTOM) / 2;
    double across = Math.max(20, middleX - SIDE);
    double down = Math.max(20, (getHeight() - TOP - BOTTOM) / 2);
    for (Dot dot : dots) {
      double x = Math.rint(middleX + dot.spot.x() * across);
      double y = Math.rint(middleY + dot.spot.y() * down);
      double size = 2 * dot.radius + 6;
      dot.box.resizeRelocate(x - size / 2, y - size / 2, size, size);
      double width = Math.min(label(dot), Math.ceil(dot.label.prefWidth(-1)));
      double left = Math.clamp(x - width / 2, 0, Math.max(0, getWidth() - width));
      dot.label.resizeRelocate(
          Math.rint(left), y + dot.radius + 2, width, Math.ceil(dot.label.prefHeight(width)));
    }
    for (Strand strand : strands) {
      strand.line().setStartX(centreX(strand.one()));
      strand.line().setStartY(centreY(strand.one()));
      strand.line().setEndX(centreX(strand.other()));
      strand.line().setEndY(centreY(strand.other()));
    }
  }

  private static double label(Dot dot) {
    return dot.spot.x() == 0 && dot.spot.y() == 0 ? 2 * LABEL : LABEL;
  }

  private static double centreX(Dot dot) {
    return dot.box.getLayoutX() + dot.box.getWidth() / 2;
  }

  private static double centreY(Dot dot) {
    return dot.box.getLayoutY() + dot.box.getHeight() / 2;
  }

  private void move(KeyEvent event) {
    double dx = 0;
    double dy = 0;
    switch (event.getCode()) {
      case LEFT -> dx = -1;
      case RIGHT -> dx = 1;
      case UP -> dy = -1;
      case DOWN -> dy = 1;
      default -> {
        return;
      }
    }
    for (Dot from : dots) {
      if (from.box.isFocused()) {
        next(from, dx, dy).box.requestFocus();
        event.consume();
        return;
      }
    }
  }

  /** The nearest name in a direction; those aside of it count as farther away. */
  private Dot next(Dot from, double dx, double dy) {
    return dots.stream()
        .filter(dot -> ahead(from, dot, dx, dy) > 1)
        .min(
            Comparator.comparingDouble(
                dot -> ahead(from, dot, dx, dy) + 2 * aside(from, dot, dx, dy)))
        .orElse(from);
  }

  private static double ahead(Dot from, Dot to, double dx, double dy) {
    return (centreX(to) - centreX(from)) * dx + (centreY(to) - centreY(from)) * dy;
  }

  private static double aside(Dot from, Dot to, double dx, double dy) {
    return Math.abs((centreX(to) - centreX(from)) * dy)
        + Math.abs((centreY(to) - centreY(from)) * dx);
  }
}
