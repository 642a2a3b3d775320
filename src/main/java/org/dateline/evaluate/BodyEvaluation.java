package org.dateline.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.read.Page;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * How much furniture the body of a web page keeps and how much of the article it loses, on pages
 * whose own JSON-LD holds the article's text ({@code articleBody}), which the reader does not use.
 *
 * <p>Counted are runs of three words: of those in the body, the share that the publisher's text
 * does not have ({@code body.chrome_kept}), and the other way round ({@code body.text_lost}).
 */
public final class BodyEvaluation implements Evaluation {
  private static final Pattern BODY =
      Pattern.compile("\"articleBody\"\\s*:\\s*(\"(?:[^\"\\\\]|\\\\.){200,}+\")", Pattern.DOTALL);
  private static final Pattern TAGS = Pattern.compile("<[^<>]{1,300}>");

  /** A text with fewer words is a teaser of the article. */
  private static final int LEAST_WORDS = 80;

  @Override
  public String name() {
    return "body";
  }

  @Override
  public List<Path> needs() {
    return List.of(WebPage.SET);
  }

  @Override
  public void run(Path folder, Findings findings) throws IOException {
    double kept = 0;
    double lost = 0;
    int pages = 0;
    for (WebPage page : WebPage.read(folder)) {
      List<String> wanted = runs(published(page));
      Optional<Page> read = page.ofHtml();
      if (wanted.size() < LEAST_WORDS || read.isEmpty()) {
        continue;
      }
      List<String> found = runs(read.get().content().body());
      double chrome = missing(found, wanted);
      double text = missing(wanted, found);
      pages++;
      kept += chrome;
      lost += text;
      if (chrome > 0.1 || text > 0.1) {
        findings.mistake(
            "body",
            page.id(),
            wanted.size() + " runs",
            String.format(Locale.ROOT, "kept %.2f lost %.2f", chrome, text));
      }
    }
    findings.measure("body.chrome_kept", kept / pages, pages);
    findings.measure("body.text_lost", lost / pages, pages);
  }

  private static String published(WebPage page) throws IOException {
    Matcher body = BODY.matcher(new String(page.source(), StandardCharsets.UTF_8));
    try {
      return body.find() ? TAGS.matcher(string(body.group(1))).replaceAll(" ") : "";
    } catch (JacksonException e) {
      return "";
    }
  }

  private static String string(String json) {
    return new JsonMapper().readTree(json).asString();
  }

  private static List<String> runs(String text) {
    List<String> words =
        List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)).stream()
            .filter(word -> !word.isEmpty())
            .toList();
    List<String> runs = new ArrayList<>();
    for (int i = 2; i < words.size(); i++) {
      runs.add(words.get(i - 2) + " " + words.get(i - 1) + " " + words.get(i));
    }
    return runs;
  }

  /** The share of {@code runs} that {@code other} does not have as often. */
  private static double missing(List<String> runs, List<String> other) {
    Map<String, Integer> there = new HashMap<>();
    other.forEach(run -> there.merge(run, 1, Integer::sum));
    int missing = 0;
    for (String run : runs) {
      missing += there.merge(run, -1, Integer::sum) < 0 ? 1 : 0;
    }
    return runs.isEmpty() ? 0 : missing / (double) runs.size();
  }
}
