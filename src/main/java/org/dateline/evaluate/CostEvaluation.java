package org.dateline.evaluate;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.dateline.extract.Extractor;

/**
 * What extraction costs: reading and extracting every field of the articles, on one thread, in
 * processor time; and how long the knowledge takes to load. To be run before all others, because
 * what is loaded once is not loaded again.
 */
public final class CostEvaluation implements Evaluation {
  private static final Path ARTICLES = Path.of("corpora", "scale-articles.jsonl.gz");

  /** The compiler of the virtual machine has done most of its work after so many. */
  private static final int WARM_UP = 1_500;

  private final Supplier<Extractor> extractor;

  /** Measures {@code extractor}, which is loaded when it is first asked for. */
  public CostEvaluation(Supplier<Extractor> extractor) {
    this.extractor = extractor;
  }

  @Override
  public String name() {
    return "cost";
  }

  @Override
  public List<Path> needs() {
    return List.of(ARTICLES);
  }

  @Override
  public void run(Path folder, Findings findings) throws IOException {
    long start = System.nanoTime();
    Extractor loaded = extractor.get();
    findings.measure("cost.load_seconds", (System.nanoTime() - start) / 1e9, 1);
    List<CorpusArticle> articles = new ArrayList<>();
    CorpusArticle.read(folder.resolve(ARTICLES), articles::add);
    extract(loaded, articles.subList(0, Math.min(WARM_UP, articles.size())));
    long cpu = cpuNanos();
    extract(loaded, articles);
    double seconds = (cpuNanos() - cpu) / 1e9;
    findings.measure("cost.articles_per_core_second", articles.size() / seconds, articles.size());
  }

  private static void extract(Extractor extractor, List<CorpusArticle> articles) {
    for (CorpusArticle article : articles) {
      extractor.extract(article.page());
    }
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
