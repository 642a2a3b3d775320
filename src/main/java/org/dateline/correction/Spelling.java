package org.dateline.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.article.Place.Coordinates;
import org.dateline.article.Span;
import org.dateline.correction.Change.Whereabouts;
import org.jspecify.annotations.Nullable;

/**
 * A change as words, to be kept in a file or a table: a word for what is done and a list of values.
 * What this writes stays readable for good: words and the order of values are never changed.
 *
 * @param what {@code merge-person}, {@code headline}, …
 * @param values the parts of the change, in the order of its record
 */
public record Spelling(String what, List<String> values) {

  /** Keeps an unmodifiable copy of the values. */
  public Spelling {
    values = List.copyOf(values);
  }

  /** A change as words. */
  public static Spelling of(Change change) {
    return switch (change) {
      case Change.Merge c -> named("merge", c.kind(), c.where(), c.name(), c.into());
      case Change.Rename c -> named("rename", c.kind(), null, c.name(), c.newName());
      case Change.Split c -> named("split", c.kind(), c.where(), c.name(), c.form(), c.newName());
      case Change.NotAName c -> named("not-a", c.kind(), null, c.name());
      case Change.Confirm c -> named("confirm", c.kind(), null, c.name());
      case Change.Add c -> named("add", c.kind(), c.where(), c.name(), c.form());
      case Change.Headline c -> new Spelling("headline", List.of(c.text()));
      case Change.Published c -> new Spelling("published", List.of(c.edtf()));
      case Change.Byline c -> new Spelling("byline", c.names());
      case Change.Speaker c ->
          new Spelling(
              "speaker", List.of(number(c.quote().start()), number(c.quote().end()), c.name()));
      case Change.NotAQuote c ->
          new Spelling("not-a-quote", List.of(number(c.quote().start()), number(c.quote().end())));
      case Change.Reviewed _ -> new Spelling("reviewed", List.of());
    };
  }

  private static String number(int value) {
    return Integer.toString(value);
  }

  private static Spelling named(
      String verb, NameKind kind, @Nullable Whereabouts where, String... values) {
    List<String> all = new ArrayList<>(List.of(values));
    if (where != null) {
      all.add(where.country());
      Coordinates at = where.at();
      if (at != null) {
        all.add(Double.toString(at.latitude()));
        all.add(Double.toString(at.longitude()));
      }
    }
    return new Spelling(verb + "-" + kind.name().toLowerCase(Locale.ROOT), all);
  }

  /** The change; empty if these are no words that {@link #of} writes. */
  public Optional<Change> change() {
    try {
      return Optional.ofNullable(read());
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty(); // the record is damaged, or a later version wrote it
    }
  }

  private @Nullable Change read() {
    return switch (what) {
      case "headline" -> new Change.Headline(values.getFirst());
      case "published" -> new Change.Published(values.getFirst());
      case "byline" -> new Change.Byline(values);
      case "speaker" -> new Change.Speaker(span(), values.get(2));
      case "not-a-quote" -> new Change.NotAQuote(span());
      case "reviewed" -> new Change.Reviewed();
      default -> readNamed();
    };
  }

  private Span span() {
    return new Span(Integer.parseInt(values.get(0)), Integer.parseInt(values.get(1)));
  }

  private @Nullable Change readNamed() {
    int cut = what.lastIndexOf('-');
    if (cut < 0) {
      return null;
    }
    NameKind kind = NameKind.valueOf(what.substring(cut + 1).toUpperCase(Locale.ROOT));
    return switch (what.substring(0, cut)) {
      case "merge" -> new Change.Merge(kind, values.get(0), values.get(1), where(2));
      case "rename" -> new Change.Rename(kind, values.get(0), values.get(1));
      case "split" -> new Change.Split(kind, values.get(0), values.get(1), values.get(2), where(3));
      case "not-a" -> new Change.NotAName(kind, values.get(0));
      case "confirm" -> new Change.Confirm(kind, values.get(0));
      case "add" -> new Change.Add(kind, values.get(0), values.get(1), where(2));
      default -> null;
    };
  }

  private @Nullable Whereabouts where(int from) {
    if (values.size() <= from) {
      return null;
    }
    Coordinates at =
        values.size() == from + 1
            ? null
            : new Coordinates(
                Double.parseDouble(values.get(from + 1)), Double.parseDouble(values.get(from + 2)));
    return new Whereabouts(values.get(from), at);
  }
}
