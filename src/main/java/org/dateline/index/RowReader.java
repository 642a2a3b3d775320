package org.dateline.index;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.Query;
import org.dateline.article.Block;
import org.dateline.article.Span;
import org.dateline.search.Hit;
import org.dateline.search.Hit.Marked;
import org.dateline.search.Query.And;
import org.dateline.search.Query.Everything;
import org.dateline.search.Query.Fuzzy;
import org.dateline.search.Query.Not;
import org.dateline.search.Query.Or;
import org.dateline.search.Query.Period;
import org.dateline.search.Query.Phrase;
import org.dateline.search.Query.Prefix;
import org.dateline.search.Query.Word;

/** Reads what the result list shows of the hits of one search, and marks it. */
final class RowReader {
  private static final Set<String> STORED = Set.of(Fields.CONTENT, Fields.BLOCKS);

  private final List<LeafReaderContext> leaves;
  private final StoredFields stored;
  private final MatchFinder matches;
  private final Query marking;
  private final MatchFinder.InIndex inIndex;

  /** Beginnings and near misses can have thousands of endings: then the text is read again. */
  private final boolean rereads;

  RowReader(
      Snapshot snapshot,
      MatchFinder matches,
      QueryTranslator queries,
      org.dateline.search.Query query)
      throws IOException {
    this.leaves = snapshot.getIndexReader().leaves();
    this.stored = snapshot.storedFields();
    this.matches = matches;
    this.marking = queries.marking(query);
    this.inIndex = new MatchFinder.InIndex(snapshot, marking);
    this.rereads = expands(query);
  }

  private static boolean expands(org.dateline.search.Query query) {
    return switch (query) {
      case And and -> and.parts().stream().anyMatch(RowReader::expands);
      case Or or -> or.parts().stream().anyMatch(RowReader::expands);
      case Prefix _, Fuzzy _ -> true;
      case Word _, Phrase _, Everything _, Period _, Not _ -> false;
    };
  }

  /** The row of a hit. */
  Hit hit(HitOrder.Found found) throws IOException {
    Row row = row(found.doc());
    Document document = stored.document(found.doc(), STORED);
    String text = LuceneArchive.text(document);
    List<Block> blocks = ArticleCodec.decode(LuceneArchive.binary(document, Fields.BLOCKS));
    MatchFinder.Marks marks =
        rereads ? reread(row.headline(), text, blocks) : inIndex.in(found.doc());
    return new Hit(
        row.id(),
        row.file(),
        new Marked(row.headline(), marks.headline()),
        row.headlineOrigin(),
        row.date(),
        row.source(),
        row.byline(),
        found.score(),
        Snippets.of(text, blocks, marks.text()));
  }

  private Row row(int doc) throws IOException {
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    BinaryDocValues rows = leaf.reader().getBinaryDocValues(Fields.ROW);
    if (rows == null || !rows.advanceExact(doc - leaf.docBase)) {
      throw new IOException("an article has no row");
    }
    return Row.decode(rows.binaryValue());
  }

  private MatchFinder.Marks reread(String headline, String text, List<Block> blocks)
      throws IOException {
    List<Span> whole = List.of(new Span(0, headline.length()));
    List<Span> stretches =
        blocks.stream().filter(block -> block.role().isArticle()).map(Block::span).toList();
    return new MatchFinder.Marks(
        matches.inMemory(headline, List.of(), whole, marking),
        matches.inMemory(text, stretches, List.of(), marking));
  }
}
