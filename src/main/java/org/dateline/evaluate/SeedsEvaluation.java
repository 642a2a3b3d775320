package org.dateline.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.dateline.article.Article;
import org.dateline.article.Field;
import org.dateline.article.Origin;
import org.dateline.article.Person;
import org.dateline.article.Place;
import org.dateline.extract.Extractor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The five articles that come with Dateline, against what a careful reader finds in them. */
public final class SeedsEvaluation implements Evaluation {
  private static final Path GOLD = Path.of("gold", "seeds.json");
  private static final Path SEEDS = Path.of("seeds");

  private final Supplier<Extractor> extractor;

  /** Measures what {@code extractor} makes of the seeds. */
  public SeedsEvaluation(Supplier<Extractor> extractor) {
    this.extractor = extractor;
  }

  @Override
  public String name() {
    return "seeds";
  }

  @Override
  public List<Path> needs() {
    return List.of(GOLD, SEEDS);
  }

  @Override
  public void run(Path folder, Findings findings) throws IOException {
    JsonNode gold = new JsonMapper().readTree(Files.readString(folder.resolve(GOLD)));
    Tally tally = new Tally(findings);
    for (JsonNode labels : gold.path("articles")) {
      String file = labels.path("file").asString();
      byte[] bytes = Files.readAllBytes(folder.resolve(SEEDS).resolve(file));
      Article article = extractor.get().extract(CorpusPages.page(file, bytes));
      tally.dates(file, labels, article);
      tally.headline(file, labels, article.heading().headline());
      tally.people(file, labels, article.people().stream().map(Person::name).toList());
      tally.places(file, labels, article.places().stream().map(Place::name).toList());
    }
    tally.report();
  }

  /** Right cases of all cases. */
  private static final class Tally {
    private final Findings findings;
    private final int[] right = new int[4];
    private final int[] all = new int[4];

    Tally(Findings findings) {
      this.findings = findings;
    }

    void dates(String file, JsonNode labels, Article article) {
      String best = labels.path("date").path("best").asString();
      count(0, file, best, article.date().edtf(), best.equals(article.date().edtf()));
    }

    void people(String file, JsonNode labels, List<String> found) {
      names(1, file, labels.path("people"), found);
    }

    void places(String file, JsonNode labels, List<String> found) {
      names(2, file, labels.path("places"), found);
    }

    void headline(String file, JsonNode labels, Field headline) {
      JsonNode wanted = labels.path("headline").path("text");
      boolean derived = headline.origin() == Origin.DERIVED;
      boolean same = wanted.isNull() ? derived : wanted.asString().equals(headline.text());
      count(3, file, wanted.asString("(derived)"), headline.text(), same);
    }

    /** A name of the gold that is missing counts against, and one found that it does not allow. */
    private void names(int what, String file, JsonNode labels, List<String> found) {
      TreeSet<String> unexpected = new TreeSet<>(found);
      for (String must : strings(labels.path("must"))) {
        count(what, file, must, "", unexpected.remove(must));
      }
      unexpected.removeAll(strings(labels.path("may")));
      unexpected.forEach(name -> count(what, file, "", name, false));
    }

    private void count(int what, String file, String wanted, String got, boolean ok) {
      all[what]++;
      if (ok) {
        right[what]++;
      } else {
        findings.mistake(MEASURES.get(what), file, wanted, got);
      }
    }

    void report() {
      for (int what = 0; what < all.length; what++) {
        findings.share(MEASURES.get(what), right[what], all[what]);
      }
    }

    private static final List<String> MEASURES =
        List.of("seeds.dates", "seeds.people", "seeds.places", "seeds.headlines");

    private static List<String> strings(JsonNode list) {
      return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asString).toList();
    }
  }
}
