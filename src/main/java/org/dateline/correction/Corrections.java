package org.dateline.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.article.Article;
import org.dateline.article.DateEstimate;
import org.dateline.article.Field;
import org.dateline.article.Heading;
import org.dateline.article.Mention;
import org.dateline.article.Origin;
import org.dateline.article.Person;
import org.jspecify.annotations.Nullable;

/** All corrections, in the order in which they were made. Never changed; thread-safe. */
public final class Corrections {
  private static final Corrections NONE = new Corrections(List.of());

  private final List<Correction> all;
  private final Rules rules;

  private Corrections(List<Correction> all) {
    this.all = List.copyOf(all);
    this.rules = new Rules(this.all);
  }

  /** No corrections. */
  public static Corrections none() {
    return NONE;
  }

  /** These corrections, the first made first. */
  public static Corrections of(List<Correction> corrections) {
    return corrections.isEmpty() ? NONE : new Corrections(corrections);
  }

  /** In the order in which they were made. */
  public List<Correction> list() {
    return all;
  }

  /** These and one more, made last. */
  public Corrections with(Correction made) {
    List<Correction> more = new ArrayList<>(all);
    more.add(made);
    return new Corrections(more);
  }

  /** These without the last that is equal to {@code undone}; the same if there is none. */
  public Corrections without(Correction undone) {
    int at = all.lastIndexOf(undone);
    if (at < 0) {
      return this;
    }
    List<Correction> fewer = new ArrayList<>(all);
    fewer.remove(at);
    return of(fewer);
  }

  /**
   * The article, corrected.
   *
   * @param extracted as it was extracted, without any correction
   * @return the same if nothing of it is corrected
   */
  public Article apply(Article extracted) {
    if (all.isEmpty()) {
      return extracted;
    }
    Ways ways = ways(extracted);
    if (ways.own().isEmpty() && !isNamed(extracted)) {
      return extracted;
    }
    List<Person> people = new CorrectedNames(extracted, ways).people();
    return new Article(
        extracted.id(),
        extracted.file(),
        extracted.content(),
        extracted.language(),
        heading(extracted.heading(), ways),
        date(extracted.date(), ways),
        people,
        new CorrectedNames(extracted, ways).places(),
        new CorrectedQuotes(extracted, ways).quotes(people));
  }

  private Ways ways(Article article) {
    return new Ways(rules, all.size(), article);
  }

  private boolean isNamed(Article article) {
    return article.people().stream().anyMatch(p -> rules.has(NameKind.PERSON, p.name()))
        || article.places().stream().anyMatch(p -> rules.has(NameKind.PLACE, p.name()))
        || article.quotes().stream()
            .map(quote -> quote.speaker() == null ? null : quote.speaker().name())
            .anyMatch(name -> name != null && rules.has(NameKind.PERSON, name));
  }

  private static Heading heading(Heading extracted, Ways ways) {
    Field headline = extracted.headline();
    List<Field> byline = extracted.byline();
    for (int at : ways.own()) {
      Change change = ways.rules().change(at);
      if (change instanceof Change.Headline set) {
        headline = new Field(set.text(), Origin.CORRECTED, extracted.headline().span());
      } else if (change instanceof Change.Byline set) {
        byline = set.names().stream().map(name -> new Field(name, Origin.CORRECTED, null)).toList();
      }
    }
    return new Heading(headline, extracted.dek(), byline, extracted.source(), extracted.dateline());
  }

  private static DateEstimate date(DateEstimate extracted, Ways ways) {
    DateEstimate date = extracted;
    for (int at : ways.own()) {
      if (ways.rules().change(at) instanceof Change.Published set) {
        date = DateInput.of(set.edtf()).map(days -> CorrectedDate.of(days, extracted)).orElse(date);
      }
    }
    return date;
  }

  /** The corrections that hold in an article alone, in their order. */
  public List<Correction> of(Article article) {
    return ways(article).own().stream().map(all::get).toList();
  }

  /** Whether somebody looked the article through. */
  public boolean isReviewed(Article article) {
    return of(article).stream().anyMatch(made -> made.change() instanceof Change.Reviewed);
  }

  /**
   * The corrections that led to a name of an article, in their order.
   *
   * @param extracted the article without corrections
   * @param name as it is after them; null for those that took a name away
   */
  public List<Correction> behind(Article extracted, NameKind kind, @Nullable String name) {
    Ways ways = ways(extracted);
    Set<Integer> behind = new TreeSet<>();
    switch (kind) {
      case PERSON ->
          extracted
              .people()
              .forEach(
                  person -> collect(ways, kind, person.name(), person.mentions(), name, behind));
      case PLACE ->
          extracted
              .places()
              .forEach(place -> collect(ways, kind, place.name(), place.mentions(), name, behind));
    }
    for (int at : ways.own()) {
      if (rules.change(at) instanceof Change.Add add
          && add.kind() == kind
          && Objects.equals(ways.lead(kind, add.name(), add.form(), at + 1).name(), name)) {
        behind.add(at);
      }
      if (rules.change(at) instanceof Change.Confirm confirm
          && confirm.kind() == kind
          && confirm.name().equals(name)) {
        behind.add(at);
      }
    }
    return behind.stream().map(all::get).toList();
  }

  private static void collect(
      Ways ways,
      NameKind kind,
      String from,
      List<Mention> mentions,
      @Nullable String to,
      Set<Integer> behind) {
    for (Mention mention : mentions) {
      Way way = ways.lead(kind, from, mention.form(), 0);
      if (Objects.equals(way.name(), to)) {
        behind.addAll(way.steps());
      }
    }
  }

  /** The articles that may differ between these corrections and others. */
  public Affected difference(Corrections others) {
    return new Difference(all, others.all).affected();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Corrections corrections && all.equals(corrections.all);
  }

  @Override
  public int hashCode() {
    return all.hashCode();
  }

  @Override
  public String toString() {
    return "Corrections" + all;
  }
}
