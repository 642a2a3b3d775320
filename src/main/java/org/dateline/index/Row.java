package org.dateline.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.dateline.article.Article;
import org.dateline.article.DateEstimate;
import org.dateline.article.Field;
import org.dateline.article.Heading;
import org.dateline.article.Origin;
import org.dateline.search.Hit;

/** What a row of the result list shows but for the marks: kept apart, because it is read often. */
record Row(
    String id,
    Path file,
    String headline,
    Origin headlineOrigin,
    Hit.When date,
    String source,
    String byline) {

  static Row of(Article article) {
    Heading heading = article.heading();
    DateEstimate date = article.date();
    Field source = heading.source();
    return new Row(
        article.id(),
        article.file().path(),
        heading.headline().text(),
        heading.headline().origin(),
        new Hit.When(date.edtf(), date.origin(), date.best(), date.earliest(), date.latest()),
        source == null ? "" : source.text(),
        joined(heading.byline().stream().map(Field::text).toList()));
  }

  /** Names as people write them: "A, B and C". */
  private static String joined(List<String> names) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  BytesRef encode() {
    return Packed.write(
        out -> {
          out.writeString(id);
          out.writeString(file.toString());
          out.writeString(headline);
          out.writeString(headlineOrigin.name());
          out.writeString(date.edtf());
          out.writeString(date.origin().name());
          Packed.writeDay(out, date.best());
          Packed.writeDay(out, date.earliest());
          Packed.writeDay(out, date.latest());
          out.writeString(source);
          out.writeString(byline);
        });
  }

  static Row decode(BytesRef bytes) throws IOException {
    return Packed.read(
        bytes,
        in ->
            new Row(
                in.readString(),
                Path.of(in.readString()),
                in.readString(),
                Origin.valueOf(in.readString()),
                new Hit.When(
                    in.readString(),
                    Origin.valueOf(in.readString()),
                    Packed.readDay(in),
                    Packed.readDay(in),
                    Packed.readDay(in)),
                in.readString(),
                in.readString()));
  }
}
