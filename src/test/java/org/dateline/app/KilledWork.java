package org.dateline.app;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.dateline.article.Article;
import org.dateline.correction.Change;
import org.dateline.correction.Correction;
import org.dateline.ingest.Importer;
import org.dateline.notebook.ArticleRef;
import org.dateline.notebook.Notebook;
import org.dateline.search.Facet;
import org.dateline.search.FacetCounts;
import org.dateline.search.Hit;
import org.dateline.search.Query;
import org.dateline.search.SearchRequest;
import org.dateline.search.SearchRequest.Sort;
import org.dateline.ui.control.Notices;
import org.dateline.ui.correcting.Correcting;
import org.dateline.ui.lens.Lens;
import org.dateline.work.Background;
import org.dateline.work.CancelToken;
import org.dateline.work.Progress;

/**
 * What a user does to an archive, one thing after the other, with the parts of the window and
 * without its screen: corrects headlines, says that two people are one, gives stars and tags,
 * writes notes, and looks for changes meanwhile. Says each thing that is done, to be killed in the
 * middle of the next.
 */
final class KilledWork {
  /** The lines it writes: the first word of each, and then what it is about, with tabs between. */
  static final String HEADLINE = "headline";

  static final String MERGE = "merge";
  static final String STAR = "star";
  static final String TAG = "tag";
  static final String NOTE = "note";

  private static final int SHOWN = 500;
  private static final int HANGING_SECONDS = 120;
  private static final SearchRequest ALL =
      new SearchRequest(new Query.Everything(), List.of(), Sort.NEWEST);

  private final Workspace open;
  private final Notebook notebook;
  private final Correcting correcting;
  private final BlockingQueue<Runnable> window;
  private final Random random;
  private final PrintStream out;
  private boolean corrected;

  private KilledWork(
      Workspace open,
      Background background,
      BlockingQueue<Runnable> window,
      Random random,
      PrintStream out) {
    this.open = open;
    this.notebook = notebook(open);
    this.window = window;
    this.random = random;
    this.out = out;
    this.correcting =
        new Correcting(
            open.archive(), open.corrections(), background, new Lens(notebook), new Told());
    correcting.whenMade(this::tell);
  }

  private static Notebook notebook(Workspace open) {
    Notebook kept = open.reading().notebook().notebook();
    if (kept == null) {
      throw new IllegalStateException(open.reading().notebook().problem());
    }
    return kept;
  }

  /** What goes wrong ends the process, so that it is not taken for a kill. */
  private static final class Told implements Notices {
    @Override
    public void show(String notice) {
      if (notice.startsWith("This could not be corrected")) {
        throw new IllegalStateException(notice);
      }
    }

    @Override
    public void show(String notice, String actionText, Runnable act) {
      show(notice);
    }
  }

  /** Works on the archive: its folder, a number that tells what is done, and how many things. */
  public static void main(String[] words) throws Exception {
    Random random = new Random(Long.parseLong(words[1]));
    BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    try (Workspace open = Workspace.open(Path.of(words[0]), Importer.WATCHED);
        Background background = new Background("worker", 4, window::add)) {
      KilledWork work = new KilledWork(open, background, window, random, System.out);
      CancelToken closing = new CancelToken();
      if (random.nextBoolean()) {
        background.run(
            () -> open.importer().rescan(_ -> {}, Progress.ignored(), closing),
            _ -> {},
            failure -> {
              throw new IllegalStateException(failure);
            });
      }
      work.correcting.begin();
      for (int i = 0; i < Integer.parseInt(words[2]); i++) {
        work.act();
      }
      closing.cancel();
    }
  }

  private void act() throws InterruptedException {
    List<Hit> hits = open.archive().search(ALL, 0, SHOWN, new CancelToken()).page();
    Hit hit = hits.get(random.nextInt(hits.size()));
    Article article = open.archive().article(hit.id()).orElse(null);
    if (article == null) {
      return; // a running import has just forgotten it
    }
    ArticleRef ref = ArticleRef.of(article);
    String unique = Long.toString(random.nextLong() >>> 1, 36);
    switch (random.nextInt(5)) {
      case 0 -> await(() -> correcting.correct(article, new Change.Headline("News " + unique)));
      case 1 -> merge();
      case 2 -> {
        notebook.star(ref, true);
        say(STAR, article.id());
      }
      case 3 -> {
        notebook.tag(ref, unique);
        say(TAG, article.id(), unique);
      }
      default -> {
        notebook.write(ref, null, unique);
        say(NOTE, article.id(), unique);
      }
    }
  }

  private void merge() throws InterruptedException {
    List<String> people = new ArrayList<>();
    for (FacetCounts.Count count :
        open.archive().values(ALL, Facet.PERSON, "", SHOWN, new CancelToken())) {
      people.add(count.value());
    }
    if (people.size() > 1) {
      String from = people.remove(random.nextInt(people.size()));
      String into = people.get(random.nextInt(people.size()));
      await(() -> correcting.merge(Facet.PERSON, from, into));
    }
  }

  /** Runs what the window's thread would, until the correction was made. */
  private void await(Runnable correction) throws InterruptedException {
    corrected = false;
    correction.run();
    while (!corrected) {
      Runnable next = window.poll(HANGING_SECONDS, TimeUnit.SECONDS);
      if (next == null) {
        throw new IllegalStateException("a correction hangs");
      }
      next.run();
    }
  }

  private void tell(List<Correction> made) {
    for (Correction correction : made) {
      corrected = true;
      if (correction.change() instanceof Change.Merge merge) {
        say(MERGE, merge.name(), merge.into());
      } else if (correction.article() != null
          && correction.change() instanceof Change.Headline(String text)) {
        say(HEADLINE, correction.article().id(), text);
      }
    }
  }

  private void say(String... words) {
    out.print(String.join("\t", words) + '\n');
    out.flush();
  }
}
