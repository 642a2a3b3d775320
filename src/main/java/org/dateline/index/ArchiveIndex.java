package org.dateline.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.dateline.ingest.CopyStore;
import org.dateline.ingest.ImportStore;
import org.dateline.ingest.NeighbourStore;
import org.dateline.search.Archive;
import org.dateline.search.ArchiveUnavailable;
import org.dateline.search.ArchiveUnavailable.Reason;
import org.dateline.search.ArticleStream;
import org.dateline.search.Atlas;
import org.dateline.search.Concordance;
import org.dateline.search.Copies;
import org.dateline.search.CorrectedArchive;
import org.dateline.search.Names;
import org.dateline.search.Overlaps;
import org.dateline.search.Quotations;
import org.dateline.search.Reviews;
import org.dateline.search.Spellings;
import org.dateline.search.Timelines;
import org.dateline.work.CancelToken;
import org.jspecify.annotations.Nullable;

/** An archive's folder, opened. What was put in and not committed is lost when it is closed. */
public final class ArchiveIndex implements AutoCloseable {
  /** Twice Lucene's default: more gains nothing, and this must fit beside a window. */
  private static final double BUFFER_MEGABYTES = 64;

  /** Far more than the words of the longest query make; Lucene's 1024 are fewer. */
  private static final int MOST_CLAUSES = 1 << 16;

  private final Path folder;
  private final Directory directory;
  private final @Nullable IndexWriter writer;
  private final Snapshots snapshots;
  private final LuceneArchive archive;
  private final LuceneImportStore store;
  private final LuceneNeighbours neighbours;
  private final LuceneCopies copies;
  private final ClusterStore clusters;
  private final LuceneNames names;
  private final LuceneCorrections corrections;
  private final LuceneOverlaps overlaps;
  private final LuceneTimelines timelines;
  private final LuceneAtlas atlas;
  private final LuceneReviews reviews;
  private final LuceneArticleStream articles;
  private final LuceneQuotations quotations;
  private final LuceneConcordance concordance;

  private ArchiveIndex(
      Path folder,
      Directory directory,
      @Nullable IndexWriter writer,
      DirectoryReader reader,
      Spellings spellings)
      throws IOException {
    this.folder = folder;
    this.directory = directory;
    this.writer = writer;
    Map<String, String> written = SegmentInfos.readLatestCommit(directory).getUserData();
    CommitData data = CommitData.read(written);
    AppliedCorrections applied = AppliedCorrections.read(written);
    TextAnalysis analysis = new TextAnalysis();
    QueryTranslator queries = new QueryTranslator(analysis, spellings);
    ArticleCodec codec = new ArticleCodec();
    this.snapshots = new Snapshots(reader);
    this.archive = new LuceneArchive(snapshots, queries, codec, applied);
    ArticleDocument documents = new ArticleDocument(analysis, codec, applied);
    SourceList sources = new SourceList(folder);
    this.store = new LuceneImportStore(writer, snapshots, archive, documents, sources, data);
    this.corrections = new LuceneCorrections(snapshots, archive, store, applied, writer != null);
    this.names = new LuceneNames(snapshots, archive, queries);
    this.overlaps = new LuceneOverlaps(snapshots, queries);
    this.copies = new LuceneCopies(snapshots, queries);
    this.clusters = new ClusterStore(snapshots, store);
    RequestTranslator requests = new RequestTranslator(queries);
    FacetReader facets = new FacetReader(requests, new NameMatcher());
    this.timelines = new LuceneTimelines(snapshots, facets, requests);
    this.atlas = new LuceneAtlas(snapshots, facets);
    this.reviews = new LuceneReviews(snapshots, queries);
    this.neighbours = new LuceneNeighbours(snapshots, archive, store);
    this.articles = new LuceneArticleStream(snapshots, archive);
    this.quotations = new LuceneQuotations(snapshots, archive, queries);
    this.concordance = new LuceneConcordance(snapshots, queries, LineSet.MOST);
  }

  /**
   * Opens the archive in a folder.
   *
   * @param folder where its index lies; it is made if there is none and it is to be written
   * @param readOnly whether only to read, which goes while another process writes: what that one
   *     commits later is not seen
   */
  public static ArchiveIndex open(Path folder, boolean readOnly) throws ArchiveUnavailable {
    return open(folder, readOnly, Spellings.NONE);
  }

  /**
   * Opens the archive in a folder, and searches it for names in any spelling.
   *
   * @param spellings tells who is meant by a word that is looked for among people, places or
   *     speakers; asked by the threads that search
   */
  public static ArchiveIndex open(Path folder, boolean readOnly, Spellings spellings)
      throws ArchiveUnavailable {
    IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    try {
      if (!readOnly) {
        Files.createDirectories(folder);
      } else if (!Files.isDirectory(folder)) {
        throw missing(folder);
      }
      return open(folder, FSDirectory.open(folder), readOnly, spellings);
    } catch (IOException | RuntimeException e) {
      throw OpenFailure.explain(folder, e);
    }
  }

  /** Opens the archive whose index lies in {@code directory}, which it closes if that fails. */
  static ArchiveIndex open(Path folder, Directory directory, boolean readOnly)
      throws IOException, ArchiveUnavailable {
    return open(folder, directory, readOnly, Spellings.NONE);
  }

  private static ArchiveIndex open(
      Path folder, Directory directory, boolean readOnly, Spellings spellings)
      throws IOException, ArchiveUnavailable {
    boolean opened = false;
    IndexWriter writer = null;
    try {
      boolean exists = DirectoryReader.indexExists(directory);
      if (exists) {
        check(folder, directory);
      } else if (readOnly) {
        throw missing(folder);
      } else {
        checkEmpty(folder, directory);
      }
      writer = readOnly ? null : writer(directory, exists);
      ArchiveIndex index =
          new ArchiveIndex(folder, directory, writer, reader(directory, writer), spellings);
      opened = true;
      return index;
    } finally {
      if (!opened) {
        close(writer, directory);
      }
    }
  }

  /**
   * Makes an index that can't be read any more an empty one, which a re-scan of its sources fills
   * again: they are kept.
   *
   * @throws ArchiveUnavailable if another process has it open, or it can't be written
   */
  public static void clear(Path folder) throws ArchiveUnavailable {
    try (Directory directory = FSDirectory.open(folder);
        Lock _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      for (String name : directory.listAll()) {
        if (IndexFileNames.CODEC_FILE_PATTERN.matcher(name).matches()
            || name.startsWith(IndexFileNames.SEGMENTS)
            || name.startsWith(IndexFileNames.PENDING_SEGMENTS)) {
          directory.deleteFile(name);
        }
      }
    } catch (IOException e) {
      throw OpenFailure.explain(folder, e);
    }
  }

  /** Reads what the writer wrote before it is committed, if there is one. */
  private static DirectoryReader reader(Directory directory, @Nullable IndexWriter writer)
      throws IOException {
    return writer == null ? DirectoryReader.open(directory) : DirectoryReader.open(writer);
  }

  private static void close(@Nullable IndexWriter writer, Directory directory) throws IOException {
    try (directory) {
      if (writer != null) {
        writer.close();
      }
    }
  }

  /** Looks whether the index can be read at all, before anything can change it. */
  private static void check(Path folder, Directory directory)
      throws IOException, ArchiveUnavailable {
    int format = CommitData.read(SegmentInfos.readLatestCommit(directory).getUserData()).format();
    if (format > CommitData.FORMAT) {
      throw OpenFailure.of(Reason.NEWER, folder, null);
    }
    if (format < CommitData.FORMAT) {
      throw OpenFailure.of(Reason.OLDER, folder, null);
    }
    DirectoryReader.open(directory).close();
  }

  /** Data without the file that lists them are a damaged index, not a new one. */
  private static void checkEmpty(Path folder, Directory directory)
      throws IOException, ArchiveUnavailable {
    if (Arrays.stream(directory.listAll()).anyMatch(name -> name.matches("_[0-9a-z]+\\..*"))) {
      throw OpenFailure.of(Reason.DAMAGED, folder, null);
    }
  }

  private static ArchiveUnavailable missing(Path folder) {
    return OpenFailure.of(Reason.MISSING, folder, null);
  }

  private static IndexWriter writer(Directory directory, boolean exists) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(new TextAnalysis())
            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
            .setCommitOnClose(false);
    IndexWriter writer = new IndexWriter(directory, config);
    if (!exists) {
      writer.setLiveCommitData(CommitData.empty().write().entrySet());
      writer.commit();
    }
    return writer;
  }

  /**
   * Reads every byte of the state of the index that was opened, or was refreshed last, and compares
   * it with the checksums that were written with it: some damage shows in no other way.
   *
   * @throws ArchiveUnavailable if they don't agree
   */
  public void verify(CancelToken cancel) throws ArchiveUnavailable {
    try {
      snapshots.with(
          snapshot -> {
            for (LeafReaderContext leaf : snapshot.getIndexReader().leaves()) {
              cancel.check();
              leaf.reader().checkIntegrity();
            }
            return true;
          });
    } catch (UncheckedIOException e) {
      IOException cause = e.getCause();
      throw OpenFailure.explain(folder, cause == null ? e : cause);
    }
  }

  /** The articles, to be searched. */
  public Archive archive() {
    return archive;
  }

  /** The people and places of the articles. */
  public Names names() {
    return names;
  }

  /** What hits have in common with articles that somebody kept. */
  public Overlaps overlaps() {
    return overlaps;
  }

  /** The dates of the articles. */
  public Timelines timelines() {
    return timelines;
  }

  /** Where the places of the articles lie. */
  public Atlas atlas() {
    return atlas;
  }

  /** The articles that are left to review. */
  public Reviews reviews() {
    return reviews;
  }

  /** The articles and files, to be imported into; if opened for reading only, to be read. */
  public ImportStore store() {
    return store;
  }

  /** Which articles are copies of one another, to be asked. */
  public Copies copies() {
    return copies;
  }

  /** The same, to be found out. */
  public CopyStore clusters() {
    return clusters;
  }

  /** What was put right in the articles. */
  public CorrectedArchive corrections() {
    return corrections;
  }

  /** Who said what in the articles. */
  public Quotations quotations() {
    return quotations;
  }

  /** The words of queries in context. */
  public Concordance concordance() {
    return concordance;
  }

  /** The articles beside those most like them. */
  public NeighbourStore neighbours() {
    return neighbours;
  }

  /** Whole articles, one after another. */
  public ArticleStream articles() {
    return articles;
  }

  @Override
  public void close() throws IOException {
    try (snapshots) {
      store.close();
      close(writer, directory);
    }
  }
}
