package org.dateline.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.dateline.ingest.Outcome;
import org.dateline.ingest.Outcome.Result;

/** Reads from one state of the index what came of the files. */
final class Ledger {
  private final IndexReader reader;

  Ledger(IndexReader reader) {
    this.reader = reader;
  }

  /** What came of one file. */
  Optional<Outcome> of(Path file) throws IOException {
    return with(new Term(Fields.PATH, file.toString())).stream().findFirst();
  }

  /** What came of the files with these bytes that are articles, in the order of their paths. */
  List<Outcome> withFingerprint(String fingerprint) throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    for (Outcome outcome : with(new Term(Fields.FINGERPRINT, fingerprint))) {
      switch (outcome.result()) {
        case Result.Read _, Result.Copy _ -> outcomes.add(outcome);
        case Result.Empty _, Result.Unreadable _, Result.Skipped _, Result.Failed _ -> {}
      }
    }
    outcomes.sort(Comparator.comparing(Outcome::file));
    return outcomes;
  }

  private List<Outcome> with(Term term) throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum found = leaf.reader().postings(term, PostingsEnum.NONE);
      Bits live = leaf.reader().getLiveDocs();
      while (found != null && found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(found.docID())) {
          outcomes.add(outcome(leaf, found.docID()));
        }
      }
    }
    return outcomes;
  }

  /** Every file, in the order of the paths' bytes. */
  void each(Consumer<Outcome> told) throws IOException {
    eachWith("", told);
  }

  /** The file {@code root}, or every file below it, in the order of the paths' bytes. */
  void each(Path root, Consumer<Outcome> told) throws IOException {
    String path = root.toString();
    String separator = root.getFileSystem().getSeparator();
    if (path.endsWith(separator)) { // the root of the file system
      eachWith(path, told);
    } else {
      of(root).ifPresent(told);
      eachWith(path + separator, told);
    }
  }

  private void eachWith(String beginning, Consumer<Outcome> told) throws IOException {
    Terms paths = MultiTerms.getTerms(reader, Fields.PATH);
    if (paths == null) {
      return;
    }
    BytesRef prefix = new BytesRef(beginning);
    TermsEnum each = paths.iterator();
    if (each.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
      return;
    }
    Bits live = MultiBits.getLiveDocs(reader);
    PostingsEnum found = null;
    for (BytesRef path = each.term();
        path != null && StringHelper.startsWith(path, prefix);
        path = each.next()) {
      found = each.postings(found, PostingsEnum.NONE);
      while (found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(found.docID())) {
          told.accept(outcome(found.docID()));
        }
      }
    }
  }

  private Outcome outcome(int doc) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    return outcome(leaf, doc - leaf.docBase);
  }

  private static Outcome outcome(LeafReaderContext leaf, int doc) throws IOException {
    BinaryDocValues outcomes = DocValues.getBinary(leaf.reader(), Fields.OUTCOME);
    if (!outcomes.advanceExact(doc)) {
      throw new IOException("a file has no outcome");
    }
    return OutcomeCodec.decode(outcomes.binaryValue());
  }
}
