package org.dateline.ui.people;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.dateline.search.Facet;
import org.dateline.search.Histogram;
import org.dateline.search.Known;
import org.dateline.search.Query.Period;
import org.dateline.ui.control.histogram.ChartBars;
import org.dateline.ui.control.histogram.ChartForm;
import org.dateline.ui.control.histogram.HistogramChart;
import org.dateline.ui.theme.Styles;

/** When a name is named: bars over time, and what of it has no date. */
final class MentionsSection {
  private MentionsSection() {}

  /** The section of a page; {@code timeline} shows the same on a screen of its own. */
  static Section of(NamePage page, Runnable timeline) {
    Section section = new Section("Mentions over time");
    Histogram time = page.time();
    if (time.bars().isEmpty()) {
      return section.words("None of these articles is dated.");
    }
    section.beside(key("key-stated", "stated")).beside(key("key-inferred", "inferred"));
    section.beside(key("key-wide", "may lie outside its bar")).link("Show on timeline", timeline);
    HistogramChart chart = new HistogramChart(ChartForm.SMALL);
    ChartBars bars = ChartBars.of(time);
    chart.setSubject("Articles that name " + page.name().name());
    chart.setFocusTraversable(false);
    chart.setMouseTransparent(true);
    chart.show(bars, bars.span());
    section.with(chart);
    term(page, bars.span()).ifPresent(section::words);
    if (time.undated() > 0) {
      section.words(PeopleWords.articles(time.undated()) + " without a date");
    }
    return section;
  }

  /** A sign of the chart and what it means. */
  private static HBox key(String style, String words) {
    Region sign = new Region();
    sign.getStyleClass().addAll("key-sign", style);
    Label label = new Label(words);
    label.getStyleClass().addAll(Styles.META);
    HBox key = new HBox(5, sign, label);
    key.getStyleClass().add("chart-key");
    return key;
  }

  /** Which of a person's offices began within the time that is shown. */
  private static Optional<String> term(NamePage page, Period shown) {
    if (page.name().facet() != Facet.PERSON) {
      return Optional.empty();
    }
    return page.known().stream()
        .flatMap(known -> known.offices().stream())
        .filter(office -> lies(office.from(), shown))
        .findFirst()
        .map(MentionsSection::words);
  }

  private static String words(Known.Office office) {
    return office.title() + " " + PeopleWords.term(office);
  }

  private static boolean lies(LocalDate day, Period shown) {
    return !day.isBefore(shown.from()) && !day.isAfter(shown.to());
  }
}
