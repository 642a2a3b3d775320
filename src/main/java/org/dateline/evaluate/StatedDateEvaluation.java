package org.dateline.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.dateline.article.DateEstimate;
import org.dateline.article.Origin;
import org.dateline.extract.Extractor;
import org.dateline.read.Page;

/**
 * The day of web pages, as served and stripped of their tags, of those whose day stands in the
 * stripped text. It is right if the date is given to the day and the day is the label's; a label
 * that gives a time in UTC is as right for the day it was somewhere else at that time. {@code
 * date.wrong} counts another day that is called stated, of all pages with a label in both forms.
 */
public final class StatedDateEvaluation implements Evaluation {
  private final Supplier<Extractor> extractor;

  /** Measures what {@code extractor} makes of the pages. */
  public StatedDateEvaluation(Supplier<Extractor> extractor) {
    this.extractor = extractor;
  }

  @Override
  public String name() {
    return "date";
  }

  @Override
  public List<Path> needs() {
    return List.of(WebPage.SET);
  }

  @Override
  public void run(Path folder, Findings findings) throws IOException {
    Tally tally = new Tally(findings);
    for (WebPage page : WebPage.read(folder)) {
      String date = page.date();
      if (date != null) {
        tally.add(page, "date.text", date, estimate(page.ofText()));
        tally.add(page, "date.html", date, estimate(page.ofHtml()));
      }
    }
    tally.report();
  }

  private DateEstimate estimate(Optional<Page> page) {
    return page.map(read -> extractor.get().extract(read).date())
        .orElseGet(() -> DateEstimate.undated(List.of()));
  }

  private static final class Tally {
    private static final int DAY = "2015-12-17".length();
    private static final ZoneOffset WEST = ZoneOffset.ofHours(-11);
    private static final ZoneOffset EAST = ZoneOffset.ofHours(12);

    private final Findings findings;
    private int text;
    private int html;
    private int wrong;
    private int findable;
    private int all;

    Tally(Findings findings) {
      this.findings = findings;
    }

    void add(WebPage page, String measure, String label, DateEstimate date) {
      boolean isText = measure.equals("date.text");
      boolean right =
          date.best() != null && date.edtf().length() >= DAY && days(label).contains(date.best());
      all++;
      if (!right && date.origin() == Origin.STATED) {
        wrong++;
        findings.mistake("date.wrong", page.id(), label, date.edtf());
      }
      if (!page.dateInText()) {
        return;
      }
      findable += isText ? 1 : 0;
      text += isText && right ? 1 : 0;
      html += !isText && right ? 1 : 0;
      if (!right) {
        findings.mistake(measure, page.id(), label, date.edtf());
      }
    }

    /** The day of the label; where it is a time in UTC, those on the clocks of the world then. */
    private static Set<LocalDate> days(String label) {
      if (!label.endsWith("Z")) {
        return Set.of(LocalDate.parse(label.substring(0, DAY)));
      }
      Instant time = Instant.parse(label);
      Set<LocalDate> days = new HashSet<>();
      for (ZoneOffset zone : List.of(WEST, ZoneOffset.UTC, EAST)) {
        days.add(LocalDate.ofInstant(time, zone));
      }
      return days;
    }

    void report() {
      findings.share("date.text", text, findable);
      findings.share("date.html", html, findable);
      findings.share("date.wrong", wrong, all);
    }
  }
}
