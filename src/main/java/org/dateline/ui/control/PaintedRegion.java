package org.dateline.ui.control;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.converter.ColorConverter;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.dateline.ui.theme.Fonts;

/**
 * A region that paints itself on a canvas, for what would be thousands of nodes. Its colours are
 * the {@link Token}s of the scheme in force, which {@code base.css} gives it.
 */
public final class PaintedRegion extends Region {
  /** The type of axes and labels. */
  public static final Font SMALL = Font.font(Fonts.SANS, 11);

  private static final List<CssMetaData<? extends Styleable, ?>> META = meta();

  private final Canvas canvas = new Canvas();
  private final Map<Token, SimpleStyleableObjectProperty<Color>> colours =
      new EnumMap<>(Token.class);
  private final Painter painter;
  private boolean painted;

  /** Paints a region. */
  @FunctionalInterface
  public interface Painter {
    /** Paints everything on a cleared canvas of that size. */
    void paint(GraphicsContext g, double width, double height);
  }

  /** A region that {@code painter} paints whenever it has another size or other colours. */
  public PaintedRegion(Painter painter) {
    this.painter = painter;
    getStyleClass().add("painted");
    setMouseTransparent(true);
    canvas.setManaged(false);
    getChildren().add(canvas);
    for (Token token : Token.values()) {
      SimpleStyleableObjectProperty<Color> colour =
          new SimpleStyleableObjectProperty<>(Meta.of(token), this, token.name(), Color.GRAY);
      colour.subscribe(this::repaint);
      colours.put(token, colour);
    }
  }

  /** Paints anew with the next pulse. */
  public void repaint() {
    painted = false;
    requestLayout();
  }

  /** A colour of the scheme in force. */
  public Color colour(Token token) {
    SimpleStyleableObjectProperty<Color> known = colours.get(token);
    return known == null ? Color.GRAY : known.get();
  }

  @Override
  protected void layoutChildren() {
    if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
      canvas.setWidth(getWidth());
      canvas.setHeight(getHeight());
      painted = false;
    }
    if (!painted && getWidth() > 0 && getHeight() > 0) {
      painted = true;
      GraphicsContext g = canvas.getGraphicsContext2D();
      g.clearRect(0, 0, getWidth(), getHeight());
      g.setFont(SMALL);
      painter.paint(g, getWidth(), getHeight());
    }
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return META;
  }

  private static List<CssMetaData<? extends Styleable, ?>> meta() {
    List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Region.getClassCssMetaData());
    all.addAll(Meta.ALL.values());
    return List.copyOf(all);
  }

  /** How the sheets set one colour. */
  private static final class Meta extends CssMetaData<PaintedRegion, Color> {
    private static final Map<Token, Meta> ALL = all();

    private final Token token;

    private Meta(Token token) {
      super(token.property(), ColorConverter.getInstance(), Color.GRAY);
      this.token = token;
    }

    private static Map<Token, Meta> all() {
      Map<Token, Meta> all = new EnumMap<>(Token.class);
      for (Token token : Token.values()) {
        all.put(token, new Meta(token));
      }
      return all;
    }

    static Meta of(Token token) {
      Meta known = ALL.get(token);
      if (known == null) {
        throw new IllegalStateException("no property for " + token);
      }
      return known;
    }

    @Override
    public boolean isSettable(PaintedRegion region) {
      return true;
    }

    @Override
    public StyleableProperty<Color> getStyleableProperty(PaintedRegion region) {
      SimpleStyleableObjectProperty<Color> known = region.colours.get(token);
      if (known == null) {
        throw new IllegalStateException("no colour for " + token);
      }
      return known;
    }
  }
}
