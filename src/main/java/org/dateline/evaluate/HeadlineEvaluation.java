package org.dateline.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.extract.Extractor;
import org.dateline.read.Page;

/**
 * The headline of web pages, as served and stripped of their tags, of those whose headline stands
 * in the stripped text. One is right if it says the label's words, or a half of them at least and
 * nothing else, or shares 70 % of the different words of both; what a label has behind a separator,
 * which mostly is the name of the site, may be missing.
 */
public final class HeadlineEvaluation implements Evaluation {
  private static final double ALIKE = 0.7;
  private static final Pattern SITE = Pattern.compile("\\s(?:[|·•»:]|::|[-–—])\\s");

  private final Supplier<Extractor> extractor;

  /** Measures what {@code extractor} makes of the pages. */
  public HeadlineEvaluation(Supplier<Extractor> extractor) {
    this.extractor = extractor;
  }

  @Override
  public String name() {
    return "headline";
  }

  @Override
  public List<Path> needs() {
    return List.of(WebPage.SET);
  }

  @Override
  public void run(Path folder, Findings findings) throws IOException {
    int[] right = new int[2];
    int all = 0;
    for (WebPage page : WebPage.read(folder)) {
      String title = page.title();
      if (title != null && page.titleInText()) {
        all++;
        right[0] += judge(findings, "headline.text", page.id(), title, page.ofText()) ? 1 : 0;
        right[1] += judge(findings, "headline.html", page.id(), title, page.ofHtml()) ? 1 : 0;
      }
    }
    findings.share("headline.text", right[0], all);
    findings.share("headline.html", right[1], all);
  }

  private boolean judge(
      Findings findings, String measure, String id, String title, Optional<Page> page) {
    String found =
        page.map(read -> extractor.get().extract(read).heading().headline().text()).orElse("");
    boolean right = isRight(title, found);
    if (!right) {
      findings.mistake(measure, id, title, found);
    }
    return right;
  }

  /** Right by the whole label, or by what stands in it before the name of the site. */
  private static boolean isRight(String label, String found) {
    if (isSame(label, found)) {
      return true;
    }
    Matcher site = SITE.matcher(label);
    while (site.find()) {
      if (isSame(label.substring(0, site.start()), found)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSame(String wanted, String found) {
    String a = key(wanted);
    String b = key(found);
    boolean part = a.contains(b) || b.contains(a);
    boolean half = 2 * Math.min(a.length(), b.length()) >= Math.max(a.length(), b.length());
    return (part && half) || alike(a, b) >= ALIKE;
  }

  private static double alike(String a, String b) {
    Set<String> both = new HashSet<>(Arrays.asList(a.split(" ", -1)));
    Set<String> other = new HashSet<>(Arrays.asList(b.split(" ", -1)));
    Set<String> all = new HashSet<>(both);
    all.addAll(other);
    both.retainAll(other);
    return both.size() / (double) all.size();
  }

  private static String key(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
  }
}
