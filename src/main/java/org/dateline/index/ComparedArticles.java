package org.dateline.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.dateline.article.SourceText;
import org.dateline.copies.CopyTexts;
import org.dateline.copies.Runs;
import org.dateline.copies.Sketch;
import org.dateline.work.CancelToken;

/**
 * The articles of one state of an index, in the order in which they would stand for a cluster: by
 * their likeliest day, undated ones last, then by their number. Some forty bytes an article.
 */
final class ComparedArticles implements CopyTexts {
  private static final Set<String> TEXT = Set.of(Fields.CONTENT, Fields.BLOCKS);

  private final List<LeafReaderContext> leaves;
  private final StoredFields stored;
  private final SketchReader[] sketches;

  private int[] docs = new int[1024];
  private long[] days = new long[1024];
  private long[] numbers = new long[1024];
  private long[] clusters = new long[1024];

  /** Thousandths, or -1 for an article that was not compared yet. */
  private short[] alike = new short[1024];

  private int size;
  private int[] order = {};

  private ComparedArticles(Snapshot snapshot) throws IOException {
    this.leaves = snapshot.getIndexReader().leaves();
    this.stored = snapshot.storedFields();
    this.sketches = new SketchReader[leaves.size()];
  }

  static ComparedArticles of(Snapshot snapshot, CancelToken cancel) throws IOException {
    ComparedArticles articles = new ComparedArticles(snapshot);
    for (LeafReaderContext leaf : articles.leaves) {
      cancel.check();
      articles.add(leaf);
    }
    articles.sort();
    return articles;
  }

  private void add(LeafReaderContext leaf) throws IOException {
    sketches[leaf.ord] = new SketchReader(leaf);
    NumericDocValues number = DocValues.getNumeric(leaf.reader(), Fields.NUMBER);
    NumericDocValues day = DocValues.getNumeric(leaf.reader(), Fields.DAY);
    NumericDocValues cluster = DocValues.getNumeric(leaf.reader(), Fields.CLUSTER);
    NumericDocValues like = DocValues.getNumeric(leaf.reader(), Fields.ALIKE);
    Bits live = leaf.reader().getLiveDocs();
    for (int doc = number.nextDoc(); doc != NumericDocValues.NO_MORE_DOCS; doc = number.nextDoc()) {
      if (live == null || live.get(doc)) {
        grow();
        docs[size] = leaf.docBase + doc;
        numbers[size] = number.longValue();
        days[size] = day.advanceExact(doc) ? day.longValue() : Long.MAX_VALUE;
        boolean compared = cluster.advanceExact(doc) && like.advanceExact(doc);
        clusters[size] = compared ? cluster.longValue() : 0;
        alike[size] = (short) (compared ? like.longValue() : -1);
        size++;
      }
    }
  }

  private void grow() {
    docs = ArrayUtil.grow(docs, size + 1);
    days = ArrayUtil.grow(days, size + 1);
    numbers = ArrayUtil.grow(numbers, size + 1);
    clusters = ArrayUtil.grow(clusters, size + 1);
    alike = ArrayUtil.grow(alike, size + 1);
  }

  private void sort() {
    order =
        IntStream.range(0, size)
            .boxed()
            .sorted(
                Comparator.comparingLong((Integer i) -> days[i]).thenComparingLong(i -> numbers[i]))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  @Override
  public int size() {
    return size;
  }

  /** The number made of its id. */
  long number(int article) {
    return numbers[order[article]];
  }

  /** Whether it was not compared yet. */
  boolean isNew(int article) {
    return alike[order[article]] < 0;
  }

  /** The number of the article that stood for its cluster when it was compared. */
  long cluster(int article) {
    return clusters[order[article]];
  }

  /** How alike it was to that one, in thousandths. */
  int alike(int article) {
    return alike[order[article]];
  }

  @Override
  public Sketch sketch(int article) {
    int doc = docs[order[article]];
    LeafReaderContext leaf = leaf(doc);
    try {
      return sketches[leaf.ord].read(doc - leaf.docBase);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Runs runs(int article) {
    int doc = docs[order[article]];
    try {
      Document document = stored.document(doc, TEXT);
      SourceText content =
          new SourceText(
              LuceneArchive.text(document),
              ArticleCodec.decode(LuceneArchive.binary(document, Fields.BLOCKS)));
      return Runs.of(row(doc).headline(), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its id. */
  String id(int article) {
    try {
      return row(docs[order[article]]).id();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Row row(int doc) throws IOException {
    LeafReaderContext leaf = leaf(doc);
    return RowReader.row(leaf, doc - leaf.docBase);
  }

  private LeafReaderContext leaf(int doc) {
    return leaves.get(ReaderUtil.subIndex(doc, leaves));
  }

  /** Reads the sketches of a segment in any order, where doc values only go on. */
  private static final class SketchReader {
    private final LeafReaderContext leaf;
    private BinaryDocValues values;
    private int at = -1;

    SketchReader(LeafReaderContext leaf) throws IOException {
      this.leaf = leaf;
      this.values = DocValues.getBinary(leaf.reader(), Fields.SKETCH);
    }

    Sketch read(int doc) throws IOException {
      if (doc < at) {
        values = DocValues.getBinary(leaf.reader(), Fields.SKETCH);
      }
      at = doc;
      if (!values.advanceExact(doc)) {
        throw new IOException("an article has no sketch");
      }
      BytesRef bytes = values.binaryValue();
      return Sketch.decode(bytes.bytes, bytes.offset, bytes.length);
    }
  }
}
