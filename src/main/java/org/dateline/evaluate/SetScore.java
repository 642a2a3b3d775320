package org.dateline.evaluate;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.dateline.evaluate.LabelledArticle.Label;

/**
 * Right, wrong and missed among the people or places of articles, each counted once an article. A
 * label is found if something of the right name was extracted; what has the name of no label is
 * wrong, unless it is only named by ambiguous forms.
 */
final class SetScore {
  private final String measure;
  private final Findings findings;
  private int right;
  private int wrong;
  private int missed;

  SetScore(String measure, Findings findings) {
    this.measure = measure;
    this.findings = findings;
  }

  /**
   * Something that was extracted.
   *
   * @param name its canonical name
   * @param country of a place
   * @param forms its mentions' forms, folded
   */
  record Extracted(String name, String country, Set<String> forms) {}

  /** Counts an article. */
  void count(
      LabelledArticle article,
      List<Label> labels,
      List<Extracted> extracted,
      BiPredicate<Label, String> same) {
    for (Label label : labels) {
      if (label.isClear(article.ambiguous())) {
        if (extracted.stream().anyMatch(found -> same.test(label, found.name()))) {
          right++;
        } else {
          missed++;
          findings.mistake(measure, article.id(), label.name() + ' ' + label.forms(), "");
        }
      }
    }
    for (Extracted found : extracted) {
      boolean wanted = labels.stream().anyMatch(label -> same.test(label, found.name()));
      boolean ambiguous = found.forms().stream().anyMatch(article.ambiguous()::contains);
      if (!wanted && !ambiguous) {
        wrong++;
        findings.mistake(measure, article.id(), "", found.name() + ' ' + found.forms());
      }
    }
  }

  /** Tells the F1, over the labels that count. */
  void report() {
    double f1 = 2.0 * right / Math.max(1, 2 * right + wrong + missed);
    findings.measure(measure, f1, right + missed);
  }
}
