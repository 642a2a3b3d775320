package org.dateline.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.dateline.article.Address;
import org.dateline.ingest.Outcome;
import org.jspecify.annotations.Nullable;

/** Reads from one state of the index what came of the files and records. */
final class Ledger {
  private final IndexReader reader;
  private final Map<Integer, Values> opened = new HashMap<>();

  /** What is read of a segment: kept, because the next document mostly comes behind the last. */
  private record Values(BinaryDocValues outcomes, NumericDocValues lines) {}

  Ledger(IndexReader reader) {
    this.reader = reader;
  }

  /** What came of one file or record. */
  Optional<Outcome> of(Address address) throws IOException {
    return with(AddressKey.term(address), 1).stream().findFirst();
  }

  /** The article with these bytes that is no copy. */
  Optional<Outcome> original(String fingerprint) throws IOException {
    return with(Fields.ORIGINAL, fingerprint, 1).stream().findFirst();
  }

  /** Articles with these bytes that are copies, at most {@code most}. */
  List<Outcome> copies(String fingerprint, int most) throws IOException {
    return with(Fields.COPY, fingerprint, most);
  }

  private List<Outcome> with(String field, String fingerprint, int most) throws IOException {
    return with(new Term(field, ArticleDocument.fingerprint(fingerprint)), most);
  }

  private List<Outcome> with(Term term, int most) throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum found = leaf.reader().postings(term, PostingsEnum.NONE);
      Bits live = leaf.reader().getLiveDocs();
      while (found != null
          && outcomes.size() < most
          && found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(found.docID())) {
          outcomes.add(outcome(leaf, found.docID()));
        }
      }
    }
    return outcomes;
  }

  /** Every file and record, in the order of the paths' bytes and of lines. */
  void each(Consumer<Outcome> told) throws IOException {
    eachDocument(telling(told));
  }

  /** The documents of every file and record, in the same order, each of which is told, too. */
  int[] documents(Consumer<Outcome> told) throws IOException {
    int[][] found = {new int[1024]};
    int[] size = {0};
    eachDocument(
        doc -> {
          found[0] = ArrayUtil.grow(found[0], size[0] + 1);
          found[0][size[0]++] = doc;
          told.accept(outcome(doc));
        });
    return ArrayUtil.copyOfSubArray(found[0], 0, size[0]);
  }

  /** Takes the documents of files and records. */
  @FunctionalInterface
  private interface Documents {
    void take(int doc) throws IOException;
  }

  private Documents telling(Consumer<Outcome> told) {
    return doc -> told.accept(outcome(doc));
  }

  private void eachDocument(Documents told) throws IOException {
    Walk walk = new Walk();
    for (BytesRef term = walk.from(""); term != null; ) {
      int end = AddressKey.end(term);
      if (end < 0) {
        walk.tell(told);
        term = walk.next();
      } else {
        term = walk.tellRecords(end, told);
      }
    }
  }

  /** The file {@code root}, or every file below it, in the order of the paths' bytes. */
  void files(Path root, Consumer<Outcome> told) throws IOException {
    String path = root.toString();
    String separator = root.getFileSystem().getSeparator();
    boolean all = path.endsWith(separator); // the root of the file system
    if (!all) {
      of(Address.of(root)).ifPresent(told);
    }
    BytesRef prefix = new BytesRef(all ? path : path + separator);
    Walk walk = new Walk();
    for (BytesRef term = walk.from(prefix.utf8ToString());
        term != null && StringHelper.startsWith(term, prefix); ) {
      int end = AddressKey.end(term);
      if (end < 0) {
        walk.tell(telling(told));
        term = walk.next();
      } else {
        term = walk.afterRecords(end);
      }
    }
  }

  /** The records of a file, in the order of their lines. */
  void records(Path file, Consumer<Outcome> told) throws IOException {
    Walk walk = new Walk();
    String prefix = AddressKey.records(file);
    BytesRef term = walk.from(prefix);
    if (term != null && StringHelper.startsWith(term, new BytesRef(prefix))) {
      walk.tellRecords(AddressKey.end(term), telling(told));
    }
  }

  /** The line that a record stands on; 0 for a file. */
  static long line(IndexReader reader, int doc) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    return line(leaf, doc - leaf.docBase);
  }

  private static long line(LeafReaderContext leaf, int doc) throws IOException {
    NumericDocValues lines = DocValues.getNumeric(leaf.reader(), Fields.LINE);
    return lines.advanceExact(doc) ? lines.longValue() : 0;
  }

  /** What came of the file or record of a document. */
  Outcome outcome(int doc) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    return outcome(leaf, doc - leaf.docBase);
  }

  private Outcome outcome(LeafReaderContext leaf, int doc) throws IOException {
    Values values = opened.get(leaf.ord);
    if (values == null || values.outcomes.docID() > doc || values.lines.docID() > doc) {
      values =
          new Values(
              DocValues.getBinary(leaf.reader(), Fields.OUTCOME),
              DocValues.getNumeric(leaf.reader(), Fields.LINE));
      opened.put(leaf.ord, values);
    }
    if (!values.outcomes.advanceExact(doc)) {
      throw new IOException("a file has no outcome");
    }
    long line = values.lines.advanceExact(doc) ? values.lines.longValue() : 0;
    return OutcomeCodec.decode(values.outcomes.binaryValue()).at(line);
  }

  /** A walk through the addresses in the order of their terms. */
  private final class Walk {
    private final @Nullable TermsEnum terms;
    private final @Nullable Bits live = MultiBits.getLiveDocs(reader);
    private @Nullable PostingsEnum found;

    Walk() throws IOException {
      Terms all = MultiTerms.getTerms(reader, Fields.PATH);
      terms = all == null ? null : all.iterator();
    }

    /** The first term that is not before {@code start}; null if there is none. */
    @Nullable BytesRef from(String start) throws IOException {
      return seek(new BytesRef(start));
    }

    private @Nullable BytesRef seek(BytesRef start) throws IOException {
      return terms == null || terms.seekCeil(start) == TermsEnum.SeekStatus.END
          ? null
          : terms.term();
    }

    @Nullable BytesRef next() throws IOException {
      return terms == null ? null : terms.next();
    }

    /** The document of the term that was reached; -1 if it is there no more. */
    private int doc() throws IOException {
      if (terms == null) {
        return -1;
      }
      PostingsEnum docs = terms.postings(found, PostingsEnum.NONE);
      found = docs;
      while (docs.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(docs.docID())) {
          return docs.docID();
        }
      }
      return -1;
    }

    void tell(Documents told) throws IOException {
      int doc = doc();
      if (doc >= 0) {
        told.take(doc);
      }
    }

    /** Goes on behind the records of the file whose path ends there. */
    @Nullable BytesRef afterRecords(int end) throws IOException {
      BytesRef after = BytesRef.deepCopyOf(terms == null ? new BytesRef() : terms.term());
      after.bytes[after.offset + end]++;
      after.length = end + 1;
      return seek(after);
    }

    /** Tells the records of a file in the order of lines, 8 bytes in memory for each. */
    @Nullable BytesRef tellRecords(int end, Documents told) throws IOException {
      BytesRef first = BytesRef.deepCopyOf(terms == null ? new BytesRef() : terms.term());
      first.length = end + 1;
      long[] lines = new long[16];
      int size = 0;
      BytesRef term = terms == null ? null : terms.term();
      for (; term != null && StringHelper.startsWith(term, first); term = next()) {
        int doc = doc();
        if (doc >= 0) {
          lines = ArrayUtil.grow(lines, size + 1);
          lines[size++] = line(reader, doc) << Integer.SIZE | doc;
        }
      }
      Arrays.sort(lines, 0, size);
      for (int i = 0; i < size; i++) {
        told.take((int) lines[i]);
      }
      return term;
    }
  }
}
