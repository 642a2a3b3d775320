package org.dateline.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Place.Coordinates;
import org.dateline.search.FacetCounts.Count;
import org.dateline.search.Histogram.Bar;
import org.dateline.search.Known;
import org.dateline.search.NameUse;
import org.dateline.search.Naming;
import org.jspecify.annotations.Nullable;

/** All about a name as JSON has it. */
record NameReportJson(
    String field,
    String name,
    long articles,
    long mentions,
    long guesses,
    @Nullable String first,
    @Nullable String last,
    List<FormJson> forms,
    List<OfficeJson> offices,
    List<String> aliases,
    @Nullable String country,
    @Nullable String region,
    @Nullable Double latitude,
    @Nullable Double longitude,
    List<CountJson> people,
    List<CountJson> places,
    List<YearJson> years,
    long undated,
    List<NamingJson> newest) {

  record CountJson(String name, long articles) {
    static List<CountJson> of(List<Count> counts) {
      return counts.stream().map(count -> new CountJson(count.value(), count.articles())).toList();
    }
  }

  record FormJson(String form, long articles, long mentions, long guesses, List<CountJson> others) {
    static FormJson of(NameUse.Form form) {
      return new FormJson(
          form.text(),
          form.articles(),
          form.mentions(),
          form.guesses(),
          CountJson.of(form.others()));
    }
  }

  record OfficeJson(String title, String from, @Nullable String to, String source) {
    static OfficeJson of(Known.Office office) {
      return new OfficeJson(
          office.title(), office.from().toString(), day(office.to()), office.source());
    }
  }

  record YearJson(int year, long stated, long inferred, long wide) {
    static YearJson of(Bar bar) {
      return new YearJson(bar.first().getYear(), bar.stated(), bar.inferred(), bar.wide());
    }
  }

  record NamingJson(
      String id,
      String headline,
      @Nullable String date,
      @Nullable String source,
      long mentions,
      long guesses,
      String sentence) {
    static NamingJson of(Naming naming) {
      return new NamingJson(
          naming.id(),
          naming.headline(),
          DateJson.edtf(naming.date().edtf()),
          naming.source().isEmpty() ? null : naming.source(),
          naming.mentions(),
          naming.guesses(),
          naming.sentence().text());
    }
  }

  static NameReportJson of(NameReport report) {
    NameUse use = report.use();
    Optional<Known> known = report.known();
    Optional<Coordinates> at = known.flatMap(of -> Optional.ofNullable(of.at()));
    return new NameReportJson(
        ArticleJson.word(report.name().facet()),
        report.name().name(),
        use.articles(),
        use.mentions(),
        use.guesses(),
        day(use.first()),
        day(use.last()),
        use.forms().stream().map(FormJson::of).toList(),
        known.map(Known::offices).orElse(List.of()).stream().map(OfficeJson::of).toList(),
        known.map(Known::otherNames).orElse(List.of()),
        known.map(Known::country).filter(text -> !text.isEmpty()).orElse(null),
        known.map(Known::region).filter(text -> !text.isEmpty()).orElse(null),
        at.map(Coordinates::latitude).orElse(null),
        at.map(Coordinates::longitude).orElse(null),
        CountJson.of(report.people()),
        CountJson.of(report.places()),
        report.years().bars().stream().map(YearJson::of).toList(),
        report.years().undated(),
        report.articles().stream().map(NamingJson::of).toList());
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
