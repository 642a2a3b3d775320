package org.dateline.ui.control.histogram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.geometry.Insets;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.dateline.search.Histogram;
import org.dateline.search.Histogram.Bar;
import org.dateline.search.Histogram.Unit;
import org.dateline.search.Query.Period;
import org.dateline.ui.Fx;
import org.dateline.ui.FxToolkit;
import org.dateline.ui.Screenshots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(FxToolkit.class)
class HistogramScreenshotTest {
  private static final Period WHOLE = period("2014-01-01", "2024-12-31");
  private static final Period CHOSEN = period("2021-10-01", "2022-09-30");

  private static Period period(String from, String to) {
    return new Period(LocalDate.parse(from), LocalDate.parse(to));
  }

  private static ChartBars bars(Unit unit, Period period, int most) {
    Random random = new Random(7);
    List<Bar> bars = new ArrayList<>();
    for (long i = unit.index(period.from()); i <= unit.index(period.to()); i++) {
      bars.add(
          new Bar(
              unit.day(i),
              random.nextInt(most),
              random.nextInt(most / 2),
              random.nextInt(most / 3)));
    }
    return ChartBars.of(new Histogram(unit, bars, 0));
  }

  private static ChartBars stacked() {
    ChartBars plain = bars(Unit.QUARTER, WHOLE, 120);
    List<ChartBars.Column> columns =
        plain.columns().stream()
            .map(
                column -> {
                  List<Long> parts = new ArrayList<>(column.parts());
                  parts.addAll(column.parts());
                  return new ChartBars.Column(column.first(), parts);
                })
            .toList();
    return new ChartBars(Unit.QUARTER, ChartBars.Parts.VALUES, columns);
  }

  private static HistogramChart chart(
      ChartForm form, ChartBars bars, Period window, Period chosen) {
    HistogramChart chart = new HistogramChart(form);
    chart.show(bars, window);
    chart.select(chosen, -1);
    return chart;
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everyFormIsPaintedInBothSchemes(boolean dark) {
    ChartBars quarters = bars(Unit.QUARTER, WHOLE, 240);
    Path file =
        Screenshots.write(
            "histogram" + (dark ? "-dark" : ""),
            () -> {
              VBox all =
                  new VBox(
                      16,
                      chart(ChartForm.FULL, quarters, WHOLE, CHOSEN),
                      chart(ChartForm.STRIP, bars(Unit.MONTH, WHOLE, 80), WHOLE, CHOSEN),
                      chart(ChartForm.FULL, stacked(), WHOLE, null),
                      chart(ChartForm.SMALL, bars(Unit.MONTH, CHOSEN, 4), CHOSEN, null),
                      chart(ChartForm.SMALL, bars(Unit.DAY, WHOLE, 20), WHOLE, null));
              all.setPadding(new Insets(20));
              return all;
            },
            1000,
            900,
            dark);
    assertTrue(Files.exists(file));
  }

  @Test
  void theKeysSelectMoveExtendAndApply() {
    List<Period> told = new ArrayList<>();
    HistogramChart chart =
        Fx.call(() -> chart(ChartForm.FULL, bars(Unit.QUARTER, WHOLE, 120), WHOLE, null));
    Stage stage = Screenshots.show(() -> new VBox(chart), 800, 400, false);
    Fx.run(
        () -> {
          chart.onSelect(
              wanted -> {
                told.add(wanted);
                chart.select(wanted, -1);
              });
          chart.requestFocus();
        });
    Fx.type(KeyCode.RIGHT, KeyCode.RIGHT);
    Fx.chord(KeyCode.SHIFT, KeyCode.RIGHT);
    assertEquals(List.of(), told);
    Fx.type(KeyCode.ENTER);
    Fx.type(KeyCode.LEFT, KeyCode.ESCAPE, KeyCode.DELETE);
    Fx.run(stage::close);
    List<Period> wanted = new ArrayList<>();
    wanted.add(period("2014-04-01", "2014-09-30"));
    wanted.add(null);
    assertEquals(wanted, told);
  }

  @Test
  void plusAndMinusZoomWhereTheSelectionIs() {
    List<Period> told = new ArrayList<>();
    HistogramChart chart =
        Fx.call(() -> chart(ChartForm.FULL, bars(Unit.QUARTER, WHOLE, 120), WHOLE, CHOSEN));
    Stage stage = Screenshots.show(() -> new VBox(chart), 800, 400, false);
    Fx.run(
        () -> {
          chart.onWindow(told::add);
          chart.requestFocus();
        });
    Fx.type(KeyCode.ADD, KeyCode.SUBTRACT);
    Fx.run(stage::close);
    assertEquals(1, told.size(), "zooming out of everything shows nothing else");
    assertTrue(told.getFirst().from().isBefore(CHOSEN.from()));
    assertTrue(told.getFirst().to().isAfter(CHOSEN.to()));
  }

  @Test
  void whatCanBeSeenAndWhatIsSelectedIsSaid() {
    ChartBars bars =
        ChartBars.of(
            new Histogram(
                Unit.YEAR,
                List.of(
                    new Bar(LocalDate.of(2014, 1, 1), 3, 2, 1),
                    new Bar(LocalDate.of(2016, 1, 1), 1, 0, 0)),
                2));
    HistogramChart chart =
        Fx.call(() -> chart(ChartForm.FULL, bars, bars.span(), period("2014-01-01", "2014-12-31")));
    assertEquals(
        "Articles by year, 2014 – 2016: 7 articles. Selected: 2014, 6 articles",
        Fx.call(chart::getAccessibleText));
  }
}
