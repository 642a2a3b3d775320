package org.dateline.ui.control.histogram;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;
import org.dateline.search.Histogram.Unit;
import org.dateline.search.Query.Period;
import org.dateline.ui.control.PaintedRegion;
import org.dateline.ui.control.PeriodText;
import org.dateline.ui.control.Token;
import org.dateline.ui.control.histogram.BarPainter.Place;
import org.dateline.ui.control.histogram.BarPainter.Stance;
import org.dateline.ui.control.histogram.ChartBars.Column;
import org.dateline.ui.theme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Bars over time, with a stretch of it selected. A click selects a bar, a drag some, once more a
 * drag moves them or one of their ends. With the keyboard the arrows move the selection, with Shift
 * its end, Enter applies it, Escape gives it up, Delete takes it away, + and - zoom.
 *
 * <p>What it shows is given by {@link #show} and {@link #select}; what the user wants is told to
 * {@link #onSelect} and {@link #onWindow}, and takes effect when the caller shows it.
 */
public final class HistogramChart extends Region {
  private static final NumberFormat NUMBER = NumberFormat.getIntegerInstance(Locale.ENGLISH);
  private static final double HANDLE_WIDTH = 8;
  private static final double HANDLE_HEIGHT = 26;
  private static final double TICK_ROOM = 68;
  private static final double LABEL_GAP = 8;
  private static final double MARK_ROOM = 44;

  private final ChartForm form;
  private final PaintedRegion painted = new PaintedRegion(this::paint);
  private final Label pill = new Label();
  private final Label hint = new Label();
  private ChartBars bars = ChartBars.NONE;
  private Period window = bars.span();
  private @Nullable Period selection;
  private @Nullable Period draft;
  private long selected = -1;
  private String subject = "Articles";
  private Consumer<@Nullable Period> selecting = period -> {};
  private @Nullable Consumer<Period> looking;

  /** A chart without bars. */
  public HistogramChart(ChartForm form) {
    this.form = form;
    getStylesheets().add(Theme.sheet(HistogramChart.class, "histogram.css"));
    getStyleClass().add("histogram");
    pill.getStyleClass().add("histogram-pill");
    hint.getStyleClass().add("histogram-hint");
    painted.setManaged(false);
    getChildren().add(painted);
    for (Label label : new Label[] {pill, hint}) {
      label.setManaged(false);
      label.setMouseTransparent(true);
      label.setVisible(false);
      getChildren().add(label);
    }
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleHelp(
        "Arrow keys select, with Shift more; Enter filters by the selection, Delete takes it away;"
            + " plus and minus zoom.");
    focusVisibleProperty().subscribe(painted::repaint);
    new ChartInput(this);
    describe();
  }

  /** Draws these bars as far as they lie in {@code window}. */
  public void show(ChartBars shown, Period visible) {
    bars = shown;
    window = visible;
    hint.setVisible(false);
    changed();
  }

  /**
   * Marks what is selected.
   *
   * @param period null for nothing
   * @param articles how many there are, or -1 to say what the bars say
   */
  public void select(@Nullable Period period, long articles) {
    if (!Objects.equals(period, selection)) {
      draft = null; // what was about to be selected was about another selection
    }
    selection = period;
    selected = articles;
    changed();
  }

  /** What the bars count, for screen readers: "Articles", "Articles that name Kyiv". */
  public void setSubject(String counted) {
    subject = counted;
    describe();
  }

  /** Tells {@code handler} what the user selects; null for nothing. */
  public void onSelect(Consumer<@Nullable Period> handler) {
    selecting = handler;
  }

  /** Tells {@code handler} which stretch of time the user wants to look at. */
  public void onWindow(Consumer<Period> handler) {
    looking = handler;
  }

  ChartForm form() {
    return form;
  }

  Period window() {
    return window;
  }

  ChartBars bars() {
    return bars;
  }

  /** The bars that a selection is made of. */
  Unit unit() {
    return form == ChartForm.STRIP ? Unit.DAY : bars.unit();
  }

  /** What is selected, or about to be. */
  @Nullable Period current() {
    return draft == null ? selection : draft;
  }

  boolean isDrafting() {
    return draft != null;
  }

  /** Shows what is about to be selected; null for what was. */
  void draft(@Nullable Period wanted) {
    draft = wanted;
    changed();
  }

  /** Selects what is about to be, or {@code null}. */
  void apply(@Nullable Period wanted) {
    draft = null;
    changed();
    selecting.accept(wanted);
  }

  /** Whether somebody wants to know where to look. */
  boolean canLook() {
    return looking != null;
  }

  void look(Period wanted) {
    if (looking != null && !wanted.equals(window)) {
      looking.accept(wanted);
    }
  }

  /** Where the days are on the screen. */
  TimeScale scale() {
    return TimeScale.of(window, form.left(), getWidth() - form.left() - form.right());
  }

  /** Says what the bar of a day stands for, or nothing. */
  void hint(@Nullable LocalDate day) {
    Column column =
        day == null
            ? null
            : bars.columns().stream()
                .filter(each -> each.first().equals(bars.unit().first(day)))
                .findFirst()
                .orElse(null);
    hint.setVisible(column != null);
    if (column != null) {
      hint.setText(ChartWords.column(bars, column));
      place(hint, middle(new Period(column.first(), bars.unit().last(column.first()))));
    }
  }

  private double middle(Period period) {
    return (scale().x(period.from()) + scale().x(period.to().plusDays(1))) / 2;
  }

  private void changed() {
    describe();
    painted.repaint();
    requestLayout();
  }

  private void describe() {
    setAccessibleText(ChartWords.chart(subject, bars, window, current(), articles()));
  }

  private long articles() {
    Period now = current();
    return now == null ? 0 : draft == null && selected >= 0 ? selected : bars.articles(now);
  }

  @Override
  protected double computePrefHeight(double width) {
    return form.height();
  }

  @Override
  protected double computeMinHeight(double width) {
    return form == ChartForm.FULL ? form.height() / 2 : form.height();
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    painted.resizeRelocate(0, 0, getWidth(), getHeight());
    Period now = current();
    pill.setVisible(form == ChartForm.FULL && now != null && touches(now));
    if (now != null && pill.isVisible()) {
      pill.setText(PeriodText.of(now) + " · " + ChartWords.articles(articles()));
      place(pill, middle(now));
    }
  }

  private boolean touches(Period period) {
    return !period.from().isAfter(window.to()) && !period.to().isBefore(window.from());
  }

  private void place(Label label, double middle) {
    label.autosize();
    double wide = label.prefWidth(-1);
    double x = Math.clamp(middle - wide / 2, 0, Math.max(0, getWidth() - wide));
    label.resizeRelocate(Math.rint(x), 0, Math.ceil(wide), label.prefHeight(-1));
  }

  private void paint(GraphicsContext g, double width, double height) {
    double foot = height - form.bottom();
    double high = foot - form.top();
    TimeScale scale = scale();
    long most = bars.in(window).stream().mapToLong(Column::articles).max().orElse(0);
    ValueAxis axis = ValueAxis.of(most, (int) Math.clamp(high / MARK_ROOM, 1, 5));
    double top = form == ChartForm.FULL ? axis.top() : Math.max(1, most);
    paintGround(g, scale, foot);
    if (form == ChartForm.FULL) {
      paintMarks(g, axis, foot, high / top);
    }
    BarPainter painter = new BarPainter(g, painted::colour);
    Period chosen = form == ChartForm.STRIP ? null : current();
    g.save();
    g.beginPath();
    g.rect(scale.left(), 0, scale.width(), height);
    g.clip();
    for (Column column : bars.in(window)) {
      double x = Math.rint(scale.x(column.first()));
      double next = Math.rint(scale.x(bars.unit().last(column.first()).plusDays(1)));
      double gap = next - x > LABEL_GAP ? 2 : next - x > 3 ? 1 : 0;
      Place place = new Place(x + gap / 2, Math.max(1, next - x - gap), foot);
      painter.column(column, bars.parts(), stance(column, chosen), place, high / top);
    }
    g.restore();
    g.setFill(painted.colour(Token.LINE));
    g.fillRect(scale.left(), foot, scale.width(), 1);
    paintTicks(g, scale, foot);
    paintHandles(g, scale, foot);
    if (isFocusVisible()) {
      g.setStroke(painted.colour(Token.ACCENT));
      g.strokeRect(scale.left() - 1.5, 0.5, scale.width() + 2, foot + 1);
    }
  }

  private Stance stance(Column column, @Nullable Period chosen) {
    if (chosen == null) {
      return Stance.PLAIN;
    }
    boolean outside =
        column.first().isAfter(chosen.to())
            || bars.unit().last(column.first()).isBefore(chosen.from());
    return outside ? Stance.ASIDE : Stance.CHOSEN;
  }

  private void paintGround(GraphicsContext g, TimeScale scale, double foot) {
    if (form == ChartForm.STRIP) {
      g.setFill(painted.colour(Token.PANE));
      g.fillRect(scale.left(), 0, scale.width(), foot);
    }
    double[] edges = edges(scale);
    if (edges.length > 0) {
      g.setFill(painted.colour(Token.TINT));
      g.fillRect(edges[0], 0, edges[1] - edges[0], foot);
    }
  }

  /** Where the selection begins and ends on the screen; nothing if it can't be seen. */
  private double[] edges(TimeScale scale) {
    Period now = current();
    if (now == null || !touches(now)) {
      return new double[0];
    }
    double right = scale.left() + scale.width();
    return new double[] {
      Math.rint(Math.clamp(scale.x(now.from()), scale.left(), right)),
      Math.rint(Math.clamp(scale.x(now.to().plusDays(1)), scale.left(), right))
    };
  }

  private void paintMarks(GraphicsContext g, ValueAxis axis, double foot, double pixels) {
    g.setTextAlign(TextAlignment.RIGHT);
    g.setTextBaseline(VPos.CENTER);
    for (long mark : axis.marks()) {
      double y = Math.rint(foot - mark * pixels);
      g.setFill(painted.colour(Token.LINE));
      g.fillRect(form.left(), y, getWidth() - form.left() - form.right(), 1);
      g.setFill(painted.colour(Token.FAINT));
      g.fillText(NUMBER.format(mark), form.left() - LABEL_GAP, y);
    }
    g.setFill(painted.colour(Token.FAINT));
    g.fillText("0", form.left() - LABEL_GAP, foot);
  }

  private void paintTicks(GraphicsContext g, TimeScale scale, double foot) {
    g.setTextAlign(TextAlignment.LEFT);
    g.setTextBaseline(VPos.TOP);
    for (TimeTicks.Tick tick : TimeTicks.of(scale, TICK_ROOM)) {
      double x = Math.rint(scale.x(tick.day()));
      g.setFill(painted.colour(Token.FAINT));
      g.fillRect(x, foot, 1, 4);
      if (x + TICK_ROOM / 2 < getWidth()) {
        g.fillText(tick.label(), x + 3, foot + 5);
      }
    }
  }

  private void paintHandles(GraphicsContext g, TimeScale scale, double foot) {
    double[] edges = edges(scale);
    if (edges.length == 0) {
      return;
    }
    g.setFill(painted.colour(Token.ACCENT));
    if (form == ChartForm.STRIP) {
      g.setStroke(painted.colour(Token.ACCENT));
      g.strokeRoundRect(edges[0] + 0.5, 0.5, edges[1] - edges[0] - 1, foot - 0.5, 4, 4);
    }
    for (double edge : edges) {
      if (form != ChartForm.STRIP) {
        g.fillRect(edge - 0.5, 0, 1, foot);
      }
      if (form == ChartForm.FULL) {
        double x = edge - HANDLE_WIDTH / 2;
        double y = foot / 2 - HANDLE_HEIGHT / 2;
        g.setFill(painted.colour(Token.ACCENT));
        g.fillRoundRect(x, y, HANDLE_WIDTH, HANDLE_HEIGHT, HANDLE_WIDTH, HANDLE_WIDTH);
        g.setFill(painted.colour(Token.BACKGROUND));
        double inside = HANDLE_WIDTH - 2;
        g.fillRoundRect(x + 1, y + 1, inside, HANDLE_HEIGHT - 2, inside, inside);
        g.setFill(painted.colour(Token.ACCENT));
      }
    }
  }
}
