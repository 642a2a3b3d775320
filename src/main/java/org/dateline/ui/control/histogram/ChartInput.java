package org.dateline.ui.control.histogram;

import java.time.LocalDate;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.dateline.search.Query.Period;
import org.dateline.ui.control.histogram.Brush.Grip;
import org.jspecify.annotations.Nullable;

/** What mouse and keys do to a histogram. */
final class ChartInput {
  private static final double HANDLE_REACH = 6;
  private static final double ZOOM = 1.6;
  private static final double SCROLL_STEP = 40;
  private static final double MOVE = 0.1;

  private final HistogramChart chart;
  private final Brush brush = new Brush();
  private double pressedAt;
  private boolean dragged;

  ChartInput(HistogramChart chart) {
    this.chart = chart;
    chart.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    chart.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    chart.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    chart.addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
    chart.addEventHandler(MouseEvent.MOUSE_EXITED, event -> chart.hint(null));
    chart.addEventHandler(ScrollEvent.SCROLL, this::scroll);
    chart.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  private Grip grip(double x) {
    Period now = chart.current();
    if (now == null) {
      return Grip.NEW;
    }
    double start = chart.scale().x(now.from());
    double end = chart.scale().x(now.to().plusDays(1));
    if (Math.abs(x - end) <= HANDLE_REACH) {
      return Grip.END;
    }
    if (Math.abs(x - start) <= HANDLE_REACH) {
      return Grip.START;
    }
    return x > start && x < end ? Grip.WHOLE : Grip.NEW;
  }

  private void press(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    chart.requestFocus();
    chart.hint(null);
    pressedAt = event.getX();
    dragged = false;
    brush.press(grip(event.getX()), chart.scale().day(event.getX()), chart.current());
    event.consume();
  }

  private void drag(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    dragged |= Math.abs(event.getX() - pressedAt) > 2;
    if (dragged) {
      Period wanted = brush.drag(chart.scale().day(event.getX()), chart.unit());
      if (chart.form() == ChartForm.STRIP) {
        chart.apply(wanted);
      } else {
        chart.draft(wanted);
      }
    }
    event.consume();
  }

  private void release(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    if (!dragged) {
      click(chart.scale().day(event.getX()));
    } else if (chart.isDrafting()) {
      chart.apply(chart.current());
    }
    event.consume();
  }

  /** Selects the bar of a day; once more, or where there is none, nothing. */
  private void click(LocalDate day) {
    Period now = chart.current();
    if (chart.form() == ChartForm.STRIP) {
      if (now != null) {
        long half = TimeWindows.days(now) / 2;
        Period about = new Period(day.minusDays(half), day.plusDays(half));
        chart.apply(TimeWindows.around(about, TimeWindows.days(now), chart.window()));
      }
      return;
    }
    Period bar = new Period(chart.unit().first(day), chart.unit().last(day));
    boolean empty = chart.bars().articles(bar) == 0;
    chart.apply(empty || bar.equals(now) ? null : bar);
  }

  private void move(MouseEvent event) {
    Grip grip = grip(event.getX());
    chart.setCursor(grip == Grip.START || grip == Grip.END ? Cursor.H_RESIZE : Cursor.DEFAULT);
    if (chart.form() != ChartForm.STRIP) {
      chart.hint(chart.scale().day(event.getX()));
    }
  }

  private void scroll(ScrollEvent event) {
    if (!chart.canLook()) {
      return;
    }
    Period whole = chart.bars().span();
    TimeScale scale = chart.scale();
    if (event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
      double by = event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
      chart.look(TimeWindows.move(chart.window(), -by / scale.width(), whole));
    } else {
      double share = Math.clamp((event.getX() - scale.left()) / scale.width(), 0, 1);
      double factor = Math.pow(ZOOM, -event.getDeltaY() / SCROLL_STEP);
      chart.look(TimeWindows.zoom(chart.window(), factor, share, whole));
    }
    event.consume();
  }

  private void key(KeyEvent event) {
    if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
      return;
    }
    if (handled(event.getCode(), event.isShiftDown(), event.getText())) {
      event.consume();
    }
  }

  private boolean handled(KeyCode code, boolean shift, @Nullable String text) {
    if ("+".equals(text) || code == KeyCode.ADD || code == KeyCode.PLUS) {
      return zoom(1 / ZOOM);
    }
    if ("-".equals(text) || code == KeyCode.SUBTRACT || code == KeyCode.MINUS) {
      return zoom(ZOOM);
    }
    return switch (code) {
      case LEFT -> step(-1, shift);
      case RIGHT -> step(1, shift);
      case PAGE_UP -> look(-MOVE);
      case PAGE_DOWN -> look(MOVE);
      case ENTER, SPACE -> apply();
      case ESCAPE -> giveUp();
      case DELETE, BACK_SPACE -> clear();
      default -> false;
    };
  }

  private boolean zoom(double factor) {
    if (!chart.canLook()) {
      return false;
    }
    Period now = chart.current();
    double share = 0.5;
    if (now != null) { // zoom where one works
      double middle =
          (chart.scale().x(now.from()) + chart.scale().x(now.to().plusDays(1))) / 2
              - chart.scale().left();
      share = Math.clamp(middle / chart.scale().width(), 0, 1);
    }
    chart.look(TimeWindows.zoom(chart.window(), factor, share, chart.bars().span()));
    return true;
  }

  private boolean look(double share) {
    if (!chart.canLook()) {
      return false;
    }
    chart.look(TimeWindows.move(chart.window(), share, chart.bars().span()));
    return true;
  }

  private boolean step(int by, boolean extend) {
    Period now = chart.current();
    Period window = chart.window();
    LocalDate start =
        chart.bars().in(window).stream()
            .map(column -> column.first().isBefore(window.from()) ? window.from() : column.first())
            .findFirst()
            .orElse(window.from());
    Period wanted =
        extend
            ? Brush.extend(now, start, by, chart.unit())
            : Brush.step(now, start, by, chart.unit());
    if (chart.form() == ChartForm.STRIP) {
      chart.apply(wanted);
    } else {
      chart.draft(wanted);
      follow(wanted);
    }
    return true;
  }

  /** Moves what is looked at so that the selection stays in sight. */
  private void follow(Period wanted) {
    Period window = chart.window();
    double shift = 0;
    if (wanted.to().isAfter(window.to())) {
      shift = 0.25;
    } else if (wanted.from().isBefore(window.from())) {
      shift = -0.25;
    }
    if (shift != 0) {
      look(shift);
    }
  }

  private boolean apply() {
    if (!chart.isDrafting()) {
      return false;
    }
    chart.apply(chart.current());
    return true;
  }

  private boolean giveUp() {
    boolean drafting = chart.isDrafting();
    if (drafting) {
      chart.draft(null);
    }
    return drafting;
  }

  private boolean clear() {
    boolean any = chart.current() != null;
    if (any) {
      chart.apply(null);
    }
    return any;
  }
}
