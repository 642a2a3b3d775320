package org.dateline.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dateline.article.Mention;
import org.dateline.article.Person;
import org.dateline.evaluate.LabelledArticle.Label;
import org.dateline.evaluate.SetScore.Extracted;
import org.dateline.extract.Extractor;
import org.dateline.knowledge.people.GivenNames;
import org.dateline.knowledge.people.KnownPerson;
import org.dateline.knowledge.people.People;

/**
 * The people of articles: whether the set of a labelled article's people is right by canonical
 * name, and whether, over all articles, everybody has one entry and shares it with nobody.
 */
public final class PeopleEvaluation implements Evaluation {
  private static final Path LABELS = Path.of("gold", "ukraine", "labels.jsonl");
  private static final Path ARTICLES = Path.of("corpora", "dated-articles.jsonl.gz");

  private final Supplier<Extractor> extractor;
  private final Supplier<People> known;

  /** Measures {@code extractor}; {@code known} tells which names are one person's. */
  public PeopleEvaluation(Supplier<Extractor> extractor, Supplier<People> known) {
    this.extractor = extractor;
    this.known = known;
  }

  @Override
  public String name() {
    return "people";
  }

  @Override
  public List<Path> needs() {
    return List.of(LABELS, ARTICLES);
  }

  @Override
  public void run(Path folder, Findings findings) throws IOException {
    List<LabelledArticle> articles = LabelledArticle.read(folder.resolve(LABELS));
    Set<String> labelled = articles.stream().map(LabelledArticle::id).collect(Collectors.toSet());
    Map<String, List<Person>> found = new HashMap<>();
    Entries entries = new Entries(findings);
    CorpusArticle.read(
        folder.resolve(ARTICLES),
        article -> {
          List<Person> people =
              article.find().map(page -> extractor.get().extract(page).people()).orElse(List.of());
          entries.add(people);
          if (labelled.contains(article.id())) {
            found.put(article.id(), people);
          }
        });
    SetScore score = new SetScore("people.f1", findings);
    for (LabelledArticle article : articles) {
      List<Person> people = found.getOrDefault(article.id(), List.of());
      List<Extracted> names = people.stream().map(PeopleEvaluation::extracted).toList();
      score.count(article, article.people(), names, this::isSame);
      entries.compare(article, people);
    }
    entries.compare(CheckedPerson.bundled());
    score.report();
    entries.report();
  }

  private static Extracted extracted(Person person) {
    Set<String> forms = new HashSet<>();
    for (Mention mention : person.mentions()) {
      forms.add(LabelledArticle.folded(mention.form()));
    }
    return new Extracted(person.name(), "", forms);
  }

  /** Whether {@code name} is the label's, spelt in some way, or both are names of one person. */
  private boolean isSame(Label label, String name) {
    People people = known.get();
    GivenNames keys = people.givenNames();
    if (keys.key(label.name()).agreesWith(keys.key(name))
        || keys.looseKey(label.name()).agreesWith(keys.looseKey(name))) {
      return true;
    }
    Optional<KnownPerson> person = people.named(label.name());
    return person.isPresent() && person.equals(people.named(name));
  }
}
