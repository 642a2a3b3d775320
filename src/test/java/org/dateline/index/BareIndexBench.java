package org.dateline.index;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LiveIndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.dateline.article.Article;
import org.dateline.bench.Cost;
import org.dateline.ingest.Outcome;
import org.dateline.search.ArticleStream;
import org.dateline.search.Query;
import org.dateline.search.SearchRequest;
import org.dateline.work.CancelToken;

/**
 * Measures what Lucene alone takes for the articles of an archive, which an import cannot do
 * without: the same fields put into an index by its writer, with nothing before it and nothing
 * beside it. And, for comparison, the text alone, as Lucene's own examples index it.
 */
public final class BareIndexBench {
  private static final double BUFFER_MEGABYTES = 64;
  private static final int WARM_ROUNDS = 1;

  private BareIndexBench() {}

  /**
   * Measures.
   *
   * @param archive an archive's folder
   * @param articles how many of its articles are taken; they are held in memory
   * @param target an empty folder
   */
  public static void run(Path archive, int articles, Path target, PrintStream out)
      throws Exception {
    List<Article> taken = taken(archive, articles);
    ArticleDocument documents =
        new ArticleDocument(
            new TextAnalysis(), new ArticleCodec(), AppliedCorrections.read(Map.of()));
    for (int round = -WARM_ROUNDS; round < 3; round++) {
      Path folder = target.resolve("round-" + (round + WARM_ROUNDS));
      Cost fields = new Cost();
      try (Directory directory = FSDirectory.open(folder.resolve("fields"));
          IndexWriter writer = writer(directory, new IndexWriterConfig(new TextAnalysis()))) {
        for (Article article : taken) {
          writer.addDocument(documents.of(article, outcome(article)));
        }
        writer.commit();
      }
      say(out, round, "the same fields", taken.size(), fields);
      Cost text = new Cost();
      try (Directory directory = FSDirectory.open(folder.resolve("text"));
          IndexWriter writer = writer(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
        for (Article article : taken) {
          writer.addDocument(textOnly(article));
        }
        writer.commit();
      }
      say(out, round, "id and text only, Lucene's standard analysis", taken.size(), text);
    }
  }

  private static IndexWriter writer(Directory directory, IndexWriterConfig config)
      throws IOException {
    LiveIndexWriterConfig buffered = config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    return new IndexWriter(directory, (IndexWriterConfig) buffered);
  }

  private static Outcome outcome(Article article) {
    Outcome.FileState state =
        new Outcome.FileState(
            article.file().size(), Instant.EPOCH, article.file().fingerprint(), "bench");
    return new Outcome(article.file().path(), state, new Outcome.Result.Read(article.id(), ""));
  }

  private static Document textOnly(Article article) {
    Document document = new Document();
    document.add(new StringField(Fields.ID, article.id(), Field.Store.YES));
    document.add(new TextField(Fields.TEXT, article.content().text(), Field.Store.YES));
    return document;
  }

  private static List<Article> taken(Path archive, int articles) throws Exception {
    SearchRequest all =
        new SearchRequest(new Query.Everything(), List.of(), SearchRequest.Sort.NEWEST);
    List<Article> taken = new ArrayList<>();
    try (ArchiveIndex index = ArchiveIndex.open(archive, true)) {
      index
          .articles()
          .each(
              new ArticleStream.Choice.Found(all, articles),
              new ArticleStream.Receiver() {
                @Override
                public void begin(long total) {}

                @Override
                public void article(Article article) {
                  taken.add(article);
                }
              },
              new CancelToken());
    }
    return taken;
  }

  private static void say(PrintStream out, int round, String what, int articles, Cost cost) {
    if (round >= 0) {
      double processor = cost.processorSeconds();
      out.printf(
          Locale.ROOT,
          "%s: %,d articles, %.1f s of processor, %.2f ms an article%n",
          what,
          articles,
          processor,
          processor * 1e3 / articles);
    }
  }
}
