package org.dateline.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dateline.article.Mention;
import org.dateline.article.Place;
import org.dateline.evaluate.LabelledArticle.Label;
import org.dateline.evaluate.SetScore.Extracted;
import org.dateline.extract.Extractor;
import org.dateline.knowledge.places.Gazetteer;

/**
 * The places of labelled articles: whether the set of an article's places is right by canonical
 * name, and of what was found in the text, whether it was put into the right country.
 */
public final class PlacesEvaluation implements Evaluation {
  private static final Path LABELS = Path.of("gold", "ukraine", "labels.jsonl");
  private static final Path ARTICLES = Path.of("corpora", "dated-articles.jsonl.gz");

  /** Seats of government, which the labels of the seeds take for none and others for places. */
  private static final Set<String> NOT_COUNTED = Set.of("kremlin", "white house");

  private final Supplier<Extractor> extractor;
  private final Supplier<Gazetteer> gazetteer;

  /** Measures {@code extractor}; {@code gazetteer} knows which names are one place's. */
  public PlacesEvaluation(Supplier<Extractor> extractor, Supplier<Gazetteer> gazetteer) {
    this.extractor = extractor;
    this.gazetteer = gazetteer;
  }

  @Override
  public String name() {
    return "places";
  }

  @Override
  public List<Path> needs() {
    return List.of(LABELS, ARTICLES);
  }

  @Override
  public void run(Path folder, Findings findings) throws IOException {
    Map<String, List<Extracted>> found = new HashMap<>();
    List<LabelledArticle> articles = LabelledArticle.read(folder.resolve(LABELS));
    Set<String> wanted = articles.stream().map(LabelledArticle::id).collect(Collectors.toSet());
    CorpusArticle.read(
        folder.resolve(ARTICLES),
        article -> {
          if (wanted.contains(article.id())) {
            List<Place> places =
                article
                    .find()
                    .map(page -> extractor.get().extract(page).places())
                    .orElse(List.of());
            found.put(article.id(), places.stream().map(PlacesEvaluation::extracted).toList());
          }
        });
    SetScore score = new SetScore("places.f1", findings);
    Countries countries = new Countries(findings);
    for (LabelledArticle article : articles) {
      List<Extracted> places = counted(found.getOrDefault(article.id(), List.of()));
      List<Label> labels =
          article.places().stream()
              .filter(label -> !NOT_COUNTED.contains(LabelledArticle.folded(label.name())))
              .toList();
      score.count(article, labels, places, this::isSame);
      countries.count(article, labels, places);
    }
    score.report();
    countries.report();
  }

  private static List<Extracted> counted(List<Extracted> places) {
    return places.stream()
        .filter(place -> !NOT_COUNTED.contains(LabelledArticle.folded(place.name())))
        .toList();
  }

  private static Extracted extracted(Place place) {
    Set<String> forms = new HashSet<>();
    for (Mention mention : place.mentions()) {
      forms.add(LabelledArticle.folded(mention.form()));
    }
    return new Extracted(place.name(), place.country(), forms);
  }

  /** Whether {@code name} is the label's, or both are names of one place. */
  private boolean isSame(Label label, String name) {
    return LabelledArticle.folded(label.name()).equals(LabelledArticle.folded(name))
        || gazetteer.get().named(label.name()).stream()
            .anyMatch(
                place ->
                    place.name().equals(name)
                        && (label.country().isEmpty() || place.country().equals(label.country())));
  }

  /** Of the labels whose form was taken for a place, those in the right country. */
  private static final class Countries {
    private final Findings findings;
    private int right;
    private int all;

    Countries(Findings findings) {
      this.findings = findings;
    }

    void count(LabelledArticle article, List<Label> labels, List<Extracted> places) {
      for (Label label : labels) {
        Set<String> clear = new HashSet<>(label.forms());
        clear.removeAll(article.ambiguous());
        for (Extracted place : places) {
          if (place.forms().stream().anyMatch(clear::contains)) {
            all++;
            if (place.country().equals(label.country())) {
              right++;
            } else {
              String got = place.name() + ", " + place.country();
              String want = label.name() + ", " + label.country();
              findings.mistake("places.country", article.id(), want, got);
            }
          }
        }
      }
    }

    void report() {
      findings.share("places.country", right, all);
    }
  }
}
