package org.dateline.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Origin;
import org.dateline.article.Span;
import org.dateline.search.Alike;
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

/** What is asked about the people of {@link FakeArchive}. */
final class FakeNames implements Names, Authority {
  @Override
  public NameUse use(NameRequest name, CancelToken cancel) {
    return new NameUse(
        12,
        30,
        1,
        LocalDate.of(2019, 5, 3),
        LocalDate.of(2020, 1, 2),
        List.of(
            new Form("Koval", 9, 29, 0, List.of(new Count("Ivan Koval", 1))),
            new Form("O.\u001bKoval", 1, 1, 1, List.of())));
  }

  @Override
  public List<Naming> articles(NameRequest name, int limit, CancelToken cancel) {
    return List.of(
        new Naming(
            "0000000000000010",
            "Mayor opens bridge",
            new Hit.When("2019-05-03", Origin.STATED, null, null, null),
            "Wire",
            3,
            0,
            new Hit.Marked("Koval opened it.", List.of(new Span(0, 5)))));
  }

  @Override
  public List<Naming> articles(NameRequest name, String form, int limit, CancelToken cancel) {
    return List.of();
  }

  @Override
  public List<Tie> ties(
      SearchRequest request, Facet facet, List<String> names, CancelToken cancel) {
    return List.of();
  }

  @Override
  public List<Doubt> doubts(SearchRequest request, Facet facet, CancelToken cancel) {
    return List.of(new Doubt("Olha Koval", 1, 1), new Doubt("Ivan Koval", 2, 2));
  }

  @Override
  public Optional<Known> known(Facet facet, String name) {
    LocalDate from = LocalDate.of(2018, 4, 1);
    return Optional.of(
        new Known(
            List.of("Olga Koval"),
            "Ukraine",
            "",
            null,
            List.of(new Known.Office("Mayor of Lviv", from, null, "City hall"))));
  }

  @Override
  public List<Alike> alike(Facet facet, List<String> names, CancelToken cancel) {
    return List.of(new Alike(names.getFirst(), names.getLast(), Alike.Reason.ONE_LETTER));
  }

  @Override
  public List<String> spelled(Facet facet, String text) {
    return List.of();
  }
}
