package org.dateline.evaluate.copies;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.dateline.copies.Likeness;
import org.dateline.copies.Runs;
import org.dateline.evaluate.CorpusArticle;
import org.dateline.evaluate.Evaluation;
import org.dateline.evaluate.Findings;
import org.dateline.read.Page;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Duplicates by pairs: two articles count as found if they stand in one cluster. Pairs with a short
 * text are left out, because the labelled ones leave them out too.
 */
public final class DuplicatesEvaluation implements Evaluation {
  private static final Path WIRE = Path.of("corpora", "reuters");
  private static final Path PAIRS = WIRE.resolve("near-duplicate-pairs.jsonl.gz");
  private static final List<Path> NEWS =
      List.of(
          Path.of("corpora", "dated-articles.jsonl.gz"),
          Path.of("corpora", "scale-articles.jsonl.gz"));

  @Override
  public String name() {
    return "duplicates";
  }

  @Override
  public List<Path> needs() {
    return List.of(PAIRS, NEWS.getFirst(), NEWS.getLast());
  }

  @Override
  public void run(Path folder, Findings findings) throws IOException {
    Texts wire = new Texts(SgmlArticles.read(folder.resolve(WIRE)));
    report("duplicates", wire, labelled(folder.resolve(PAIRS), wire), findings);
    Texts news = news(folder);
    report("duplicates.news", news, EveryPair.copies(news), findings);
  }

  /** The labelled pairs whose overlap is said to be that of copies. */
  private static Set<Long> labelled(Path file, Texts texts) throws IOException {
    Set<Long> pairs = new HashSet<>();
    JsonMapper mapper = new JsonMapper();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode row = mapper.readTree(line);
        String a = row.path("a").asString();
        String b = row.path("b").asString();
        boolean copies = row.path("containment").asDouble() >= Likeness.COPY;
        if (copies && texts.has(a) && texts.has(b)) {
          pairs.add(texts.pair(a, b));
        }
      }
    }
    return pairs;
  }

  private static Texts news(Path folder) throws IOException {
    List<Text> texts = new ArrayList<>();
    for (Path set : NEWS) {
      CorpusArticle.read(
          folder.resolve(set),
          article ->
              article
                  .find()
                  .ifPresent(
                      page ->
                          texts.add(new Text(article.id(), article.day(), runs(article, page)))));
    }
    return new Texts(texts);
  }

  private static Runs runs(CorpusArticle article, Page page) {
    return Runs.of(article.headline(), page.content());
  }

  private static void report(String name, Texts texts, Set<Long> wanted, Findings findings) {
    Set<Long> found = new HashSet<>();
    texts.eachFound(
        pair -> {
          if (!texts.runs(Texts.earlier(pair)).isShort()
              && !texts.runs(Texts.later(pair)).isShort()) {
            found.add(pair);
          }
        });
    Set<Long> right = new HashSet<>(found);
    right.retainAll(wanted);
    findings.share(name + ".precision", right.size(), found.size());
    findings.share(name + ".recall", right.size(), wanted.size());
    for (long pair : found) {
      if (!wanted.contains(pair)) {
        findings.mistake(name + ".precision", texts.name(pair), "apart", alike(texts, pair));
      }
    }
    for (long pair : wanted) {
      if (!found.contains(pair)) {
        findings.mistake(name + ".recall", texts.name(pair), "together", alike(texts, pair));
      }
    }
  }

  private static String alike(Texts texts, long pair) {
    double alike = Likeness.of(texts.runs(Texts.earlier(pair)), texts.runs(Texts.later(pair)));
    return Math.round(100 * alike) + " % alike";
  }
}
