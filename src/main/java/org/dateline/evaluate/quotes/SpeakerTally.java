package org.dateline.evaluate.quotes;

import java.util.List;
import java.util.Optional;
import org.dateline.article.Certainty;
import org.dateline.article.Quote;
import org.dateline.article.Quote.Speaker;
import org.dateline.article.Span;
import org.dateline.evaluate.Findings;

/** Counts right speakers of one set. */
final class SpeakerTally {
  private static final int SHOWN = 40;

  private final String measure;
  private final Findings findings;
  private int all;
  private int found;
  private int right;
  private int sure;
  private int surelyRight;
  private long unlabelled;
  private long direct;

  SpeakerTally(String measure, Findings findings) {
    this.measure = measure;
    this.findings = findings;
  }

  /** Counts a labelled quote and what was found in its place. */
  void count(
      String id, Span words, String text, String wanted, Optional<Quote> quote, boolean isRight) {
    Speaker speaker = quote.map(Quote::speaker).orElse(null);
    boolean isSure = speaker != null && speaker.certainty() == Certainty.SURE;
    all++;
    found += quote.isPresent() ? 1 : 0;
    right += isRight ? 1 : 0;
    sure += isSure ? 1 : 0;
    surelyRight += isSure && isRight ? 1 : 0;
    if (!isRight) {
      String shown = words.of(text);
      String item = shown.length() > SHOWN ? shown.substring(0, SHOWN) + "…" : shown;
      String got = speaker == null ? "" : speaker.shown() + " (" + speaker.words() + ")";
      findings.mistake(measure, id + " “" + item + "”", wanted, got);
      if (isSure) {
        findings.mistake("quotes.sure_accuracy", id + " “" + item + "”", wanted, got);
      }
    }
  }

  /** Counts direct quotes that no label attributes to anybody. */
  void unlabelled(long unlabelled, long direct) {
    this.unlabelled += unlabelled;
    this.direct += direct;
  }

  static void report(Findings findings, SpeakerTally... tallies) {
    List<SpeakerTally> sets = List.of(tallies);
    int all = sets.stream().mapToInt(set -> set.all).sum();
    int sure = sets.stream().mapToInt(set -> set.sure).sum();
    findings.share("quotes.accuracy", sets.stream().mapToInt(set -> set.right).sum(), all);
    findings.share(
        "quotes.sure_accuracy", sets.stream().mapToInt(set -> set.surelyRight).sum(), sure);
    findings.share("quotes.sure_share", sure, all);
    findings.share("quotes.coverage", sets.stream().mapToInt(set -> set.found).sum(), all);
    sets.forEach(set -> findings.share(set.measure, set.right, set.all));
    int direct = (int) sets.stream().mapToLong(set -> set.direct).sum();
    findings.share(
        "quotes.unlabelled", (int) sets.stream().mapToLong(set -> set.unlabelled).sum(), direct);
  }
}
