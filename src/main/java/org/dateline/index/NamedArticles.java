package org.dateline.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.dateline.article.Article;
import org.dateline.article.Certainty;
import org.dateline.article.Mention;
import org.dateline.article.Person;
import org.dateline.article.Place;
import org.dateline.article.Span;
import org.dateline.search.Facet;
import org.dateline.search.NameRequest;
import org.dateline.search.Naming;
import org.dateline.work.CancelToken;
import org.jspecify.annotations.Nullable;

/** Finds the newest articles that name somebody, and when the first and the last were written. */
final class NamedArticles {
  /** The day of what has none: before all others. */
  private static final long UNDATED = Long.MIN_VALUE;

  /** The article that is shown first comes last. */
  private static final Comparator<Found> OLDEST_FIRST =
      Comparator.comparingLong(Found::day).thenComparing(Found::number, Comparator.reverseOrder());

  private final Snapshot snapshot;
  private final HitSet hits;
  private final CancelToken cancel;

  NamedArticles(Snapshot snapshot, HitSet hits, CancelToken cancel) {
    this.snapshot = snapshot;
    this.hits = hits;
    this.cancel = cancel;
  }

  /**
   * An article found.
   *
   * @param number of its document in the archive
   */
  private record Found(long day, int number) {}

  /** How many articles there are, and their first and last day; null if none has a day. */
  record Days(long articles, @Nullable Long first, @Nullable Long last) {}

  /** The days of all of them. */
  Days days(NameRequest name) throws IOException {
    long[] counts = {0, Long.MAX_VALUE, Long.MIN_VALUE};
    visit(
        Fields.of(name.facet()),
        new BytesRef(NameTerms.kept(name.name())),
        (day, _) -> {
          counts[0]++;
          if (day != UNDATED) {
            counts[1] = Math.min(counts[1], day);
            counts[2] = Math.max(counts[2], day);
          }
        });
    boolean dated = counts[1] <= counts[2];
    return new Days(counts[0], dated ? counts[1] : null, dated ? counts[2] : null);
  }

  /** The newest that name it. */
  List<Naming> newest(NameRequest name, int limit, LuceneArchive archive) throws IOException {
    BytesRef term = new BytesRef(NameTerms.kept(name.name()));
    return read(newest(Fields.of(name.facet()), term, limit), name, null, archive);
  }

  /** The newest that write it so. */
  List<Naming> newest(NameRequest name, String form, int limit, LuceneArchive archive)
      throws IOException {
    BytesRef term = NameTerms.term(NameTerms.part(name.name()), NameTerms.part(form));
    return read(newest(Fields.forms(name.facet()), term, limit), name, form, archive);
  }

  private List<Found> newest(String field, BytesRef term, int limit) throws IOException {
    PriorityQueue<Found> best = new PriorityQueue<>(OLDEST_FIRST);
    visit(
        field,
        term,
        (day, number) -> {
          Found found = new Found(day, number);
          if (best.size() < limit) {
            best.add(found);
          } else if (limit > 0 && OLDEST_FIRST.compare(found, best.element()) > 0) {
            best.remove();
            best.add(found);
          }
        });
    List<Found> newest = new ArrayList<>(best);
    newest.sort(OLDEST_FIRST.reversed());
    return newest;
  }

  /** Takes the day and the number of each hit. */
  private interface Visitor {
    void visit(long day, int number);
  }

  private void visit(String field, BytesRef term, Visitor visitor) throws IOException {
    for (LeafReaderContext leaf : snapshot.getIndexReader().leaves()) {
      cancel.check();
      FixedBitSet found = hits.bits(leaf);
      PostingsEnum postings = found == null ? null : postings(leaf.reader(), field, term);
      if (postings == null || found == null) {
        continue;
      }
      NumericDocValues days = DocValues.getNumeric(leaf.reader(), Fields.DAY);
      for (int doc = postings.nextDoc();
          doc != PostingsEnum.NO_MORE_DOCS;
          doc = postings.nextDoc()) {
        if (found.get(doc)) {
          long day = days.advanceExact(doc) ? days.longValue() : UNDATED;
          visitor.visit(day, leaf.docBase + doc);
        }
      }
    }
  }

  private static @Nullable PostingsEnum postings(LeafReader reader, String field, BytesRef term)
      throws IOException {
    Terms terms = reader.terms(field);
    TermsEnum each = terms == null ? null : terms.iterator();
    return each != null && each.seekExact(term) ? each.postings(null, PostingsEnum.NONE) : null;
  }

  private List<Naming> read(
      List<Found> found, NameRequest name, @Nullable String form, LuceneArchive archive)
      throws IOException {
    List<Naming> namings = new ArrayList<>();
    for (Found each : found) {
      cancel.check();
      Article article = archive.article(snapshot, each.number());
      List<Mention> mentions =
          mentions(article, name).stream()
              .filter(mention -> form == null || NameTerms.part(mention.form()).equals(form))
              .toList();
      Row row = Row.of(article);
      List<Span> spans = MatchFinder.withoutOverlap(mentions.stream().map(Mention::span).toList());
      namings.add(
          new Naming(
              row.id(),
              row.headline(),
              row.date(),
              row.source(),
              mentions.size(),
              mentions.stream().filter(mention -> mention.certainty() == Certainty.GUESS).count(),
              Snippets.of(article.content().text(), article.content().blocks(), spans)));
    }
    return namings;
  }

  private static List<Mention> mentions(Article article, NameRequest name) {
    return name.facet() == Facet.PERSON
        ? article.people().stream()
            .filter(person -> NameTerms.kept(person.name()).equals(name.name()))
            .map(Person::mentions)
            .flatMap(List::stream)
            .toList()
        : article.places().stream()
            .filter(place -> NameTerms.kept(place.name()).equals(name.name()))
            .map(Place::mentions)
            .flatMap(List::stream)
            .toList();
  }
}
