package org.dateline.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.article.Article;
import org.dateline.article.Certainty;
import org.dateline.article.Mention;
import org.dateline.search.Alike;
import org.dateline.search.Archive;
import org.dateline.search.Authority;
import org.dateline.search.Doubt;
import org.dateline.search.Facet;
import org.dateline.search.FacetCounts.Count;
import org.dateline.search.Hit;
import org.dateline.search.Known;
import org.dateline.search.NameRequest;
import org.dateline.search.NameUse;
import org.dateline.search.NameUse.Form;
import org.dateline.search.Names;
import org.dateline.search.Naming;
import org.dateline.search.SearchRequest;
import org.dateline.search.Tie;
import org.dateline.work.CancelToken;

/** The names of a {@link FakeArchive}, counted by looking at every article that it finds. */
public final class FakeNames implements Names, Authority {
  /** Other spellings, and the canonical names they mean. */
  public final Map<String, String> spellings = new HashMap<>();

  private final Archive archive;
  private Known known = new Known(List.of(), "", "", null, List.of());
  private List<Alike> alike = List.of();

  /** The names of an archive. */
  public FakeNames(Archive archive) {
    this.archive = archive;
  }

  /** From now on this is known of everybody. */
  public FakeNames knowing(Known all) {
    known = all;
    return this;
  }

  /** From now on these names are alike. */
  public FakeNames finding(List<Alike> pairs) {
    alike = pairs;
    return this;
  }

  private List<Article> found(SearchRequest request, CancelToken cancel) {
    return archive.search(request, 0, Integer.MAX_VALUE, cancel).page().stream()
        .map(Hit::id)
        .map(archive::article)
        .flatMap(Optional::stream)
        .toList();
  }

  private static List<Mention> mentions(Article article, Facet facet, String name) {
    return facet == Facet.PERSON
        ? article.people().stream()
            .filter(person -> person.name().equals(name))
            .flatMap(person -> person.mentions().stream())
            .toList()
        : article.places().stream()
            .filter(place -> place.name().equals(name))
            .flatMap(place -> place.mentions().stream())
            .toList();
  }

  private static List<String> names(Article article, Facet facet) {
    return facet == Facet.PERSON
        ? article.people().stream().map(person -> person.name()).toList()
        : article.places().stream().map(place -> place.name()).toList();
  }

  private static long guesses(List<Mention> mentions) {
    return mentions.stream().filter(mention -> mention.certainty() == Certainty.GUESS).count();
  }

  @Override
  public NameUse use(NameRequest name, CancelToken cancel) {
    List<Article> naming =
        found(name.request(), cancel).stream()
            .filter(article -> names(article, name.facet()).contains(name.name()))
            .toList();
    Map<String, List<Mention>> byForm = new TreeMap<>();
    Map<String, Long> articles = new TreeMap<>();
    for (Article article : naming) {
      List<Mention> mentions = mentions(article, name.facet(), name.name());
      mentions.forEach(m -> byForm.computeIfAbsent(m.form(), _ -> new ArrayList<>()).add(m));
      mentions.stream()
          .map(Mention::form)
          .distinct()
          .forEach(f -> articles.merge(f, 1L, Long::sum));
    }
    List<Form> forms = new ArrayList<>();
    byForm.forEach(
        (form, all) ->
            forms.add(new Form(form, articles.get(form), all.size(), guesses(all), List.of())));
    forms.sort(Comparator.comparingLong(Form::mentions).reversed().thenComparing(Form::text));
    List<LocalDate> days =
        naming.stream().map(a -> a.date().best()).filter(Objects::nonNull).sorted().toList();
    return new NameUse(
        naming.size(),
        forms.stream().mapToLong(Form::mentions).sum(),
        forms.stream().mapToLong(Form::guesses).sum(),
        days.isEmpty() ? null : days.getFirst(),
        days.isEmpty() ? null : days.getLast(),
        forms);
  }

  @Override
  public List<Naming> articles(NameRequest name, int limit, CancelToken cancel) {
    return articles(name, "", limit, cancel);
  }

  @Override
  public List<Naming> articles(NameRequest name, String form, int limit, CancelToken cancel) {
    List<Naming> namings = new ArrayList<>();
    for (Hit hit : archive.search(name.narrowed(), 0, Integer.MAX_VALUE, cancel).page()) {
      Article article = archive.article(hit.id()).orElseThrow();
      List<Mention> mentions =
          mentions(article, name.facet(), name.name()).stream()
              .filter(mention -> form.isEmpty() || mention.form().equals(form))
              .toList();
      if (!mentions.isEmpty() && namings.size() < limit) {
        namings.add(
            new Naming(
                hit.id(),
                hit.headline().text(),
                hit.date(),
                hit.source(),
                mentions.size(),
                guesses(mentions),
                hit.snippet()));
      }
    }
    return namings;
  }

  @Override
  public List<Tie> ties(
      SearchRequest request, Facet facet, List<String> names, CancelToken cancel) {
    List<Article> articles = found(request, cancel);
    List<Tie> ties = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        List<String> both = List.of(names.get(i), names.get(j));
        long count = articles.stream().filter(a -> names(a, facet).containsAll(both)).count();
        if (count > 0) {
          ties.add(new Tie(both.getFirst(), both.getLast(), count));
        }
      }
    }
    return ties;
  }

  @Override
  public List<Doubt> doubts(SearchRequest request, Facet facet, CancelToken cancel) {
    List<Article> articles = found(request, cancel);
    List<Doubt> doubts = new ArrayList<>();
    for (Count count : archive.values(request, facet, "", Integer.MAX_VALUE, cancel)) {
      List<Long> each =
          articles.stream()
              .map(article -> guesses(mentions(article, facet, count.value())))
              .filter(guesses -> guesses > 0)
              .toList();
      if (!each.isEmpty()) {
        long all = each.stream().mapToLong(Long::longValue).sum();
        doubts.add(new Doubt(count.value(), all, each.size()));
      }
    }
    return doubts;
  }

  @Override
  public Optional<Known> known(Facet facet, String name) {
    return Optional.of(known);
  }

  @Override
  public List<Alike> alike(Facet facet, List<String> names, CancelToken cancel) {
    return alike;
  }

  @Override
  public List<String> spelled(Facet facet, String text) {
    String name = spellings.get(text);
    return name == null ? List.of() : List.of(name);
  }
}
