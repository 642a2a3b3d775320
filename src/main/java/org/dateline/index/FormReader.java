package org.dateline.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.StringHelper;
import org.dateline.search.FacetCounts.Count;
import org.dateline.search.NameRequest;
import org.dateline.search.NameUse.Form;
import org.dateline.work.CancelToken;
import org.jspecify.annotations.Nullable;

/** Counts the ways to write a name in the articles of a search. */
final class FormReader {
  /** What was counted of one term, or of several. */
  static final class Tally {
    long articles;
    long mentions;

    private void add(int frequency) {
      articles++;
      mentions += frequency;
    }
  }

  private final Snapshot snapshot;
  private final HitSet hits;
  private final CancelToken cancel;

  FormReader(Snapshot snapshot, HitSet hits, CancelToken cancel) {
    this.snapshot = snapshot;
    this.hits = hits;
    this.cancel = cancel;
  }

  /** Every form that any of the hits has, most mentions first, then by the words. */
  List<Form> forms(NameRequest name) throws IOException {
    Map<String, Tally> forms = tallies(Fields.forms(name.facet()), name.name());
    Map<String, Tally> guesses = tallies(Fields.guesses(name.facet()), name.name());
    List<Form> all = new ArrayList<>();
    for (Map.Entry<String, Tally> form : forms.entrySet()) {
      Tally tally = form.getValue();
      Tally guessed = guesses.getOrDefault(form.getKey(), new Tally());
      all.add(
          new Form(
              form.getKey(),
              tally.articles,
              tally.mentions,
              guessed.mentions,
              others(name, form.getKey())));
    }
    all.sort(Comparator.comparingLong(Form::mentions).reversed().thenComparing(Form::text));
    return all;
  }

  private List<Count> others(NameRequest name, String form) throws IOException {
    List<Count> others = new ArrayList<>();
    tallies(Fields.bearers(name.facet()), form)
        .forEach((bearer, tally) -> others.add(new Count(bearer, tally.articles)));
    String itself = NameTerms.part(name.name());
    others.removeIf(other -> other.value().equals(itself));
    others.sort(Comparator.comparingLong(Count::articles).reversed().thenComparing(Count::value));
    return others;
  }

  /** Counts the terms with a first part, by their second parts; those of no hit are left out. */
  private Map<String, Tally> tallies(String field, String first) throws IOException {
    Map<String, Tally> tallies = new HashMap<>();
    BytesRef prefix = NameTerms.prefix(first);
    for (LeafReaderContext leaf : snapshot.getIndexReader().leaves()) {
      cancel.check();
      FixedBitSet found = hits.bits(leaf);
      Terms terms = found == null ? null : leaf.reader().terms(field);
      if (terms == null || found == null) {
        continue;
      }
      PostingsEnum postings = null;
      TermsEnum each = terms.iterator();
      for (BytesRef term = from(each, prefix); isOf(term, prefix); term = each.next()) {
        postings = each.postings(postings, PostingsEnum.FREQS);
        Tally tally = tally(postings, found);
        if (tally.articles > 0) {
          Tally sum = tallies.computeIfAbsent(NameTerms.second(each.term()), _ -> new Tally());
          sum.articles += tally.articles;
          sum.mentions += tally.mentions;
        }
      }
    }
    return tallies;
  }

  /** Counts the postings of one term that are hits. */
  static Tally tally(PostingsEnum postings, FixedBitSet found) throws IOException {
    Tally tally = new Tally();
    for (int doc = postings.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS; doc = postings.nextDoc()) {
      if (found.get(doc)) {
        tally.add(postings.freq());
      }
    }
    return tally;
  }

  /** The first term that does not come before {@code prefix}; null if there is none. */
  static @Nullable BytesRef from(TermsEnum terms, BytesRef prefix) throws IOException {
    return terms.seekCeil(prefix) == TermsEnum.SeekStatus.END ? null : terms.term();
  }

  /** Whether there is a term and it begins with {@code prefix}. */
  static boolean isOf(@Nullable BytesRef term, BytesRef prefix) {
    return term != null && StringHelper.startsWith(term, prefix);
  }
}
