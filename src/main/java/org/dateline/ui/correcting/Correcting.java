package org.dateline.ui.correcting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.dateline.article.Article;
import org.dateline.article.Place;
import org.dateline.correction.ArticleKey;
import org.dateline.correction.Change;
import org.dateline.correction.Change.Whereabouts;
import org.dateline.correction.Correction;
import org.dateline.correction.Corrections;
import org.dateline.correction.NameKind;
import org.dateline.search.Archive;
import org.dateline.search.Facet;
import org.dateline.search.FacetCounts;
import org.dateline.search.Filter;
import org.dateline.search.Hit;
import org.dateline.search.NameRequest;
import org.dateline.search.NameUse;
import org.dateline.search.Query;
import org.dateline.search.SearchRequest;
import org.dateline.ui.control.Notices;
import org.dateline.ui.lens.Lens;
import org.dateline.work.Background;
import org.dateline.work.CancelToken;
import org.dateline.work.Latest;
import org.dateline.work.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Puts things right: keeps what was put right, has the archive answer with it, and says so with a
 * way back. Each correction returns what takes it back. To be used from the user interface's
 * thread.
 */
public final class Correcting {
  /** More articles than this take long enough to say that it is under way. */
  static final int MANY = 500;

  private static final int COMPLETIONS = 6;

  private static final String UNDO = "Undo (Ctrl+Z)";

  private final Archive archive;
  private final @Nullable CorrectionSources sources;
  private final Background background;
  private final Lens lens;
  private final Notices notices;
  private final Deque<Made> made = new ArrayDeque<>();
  private final Object turn = new Object();
  private Consumer<List<Correction>> whenMade = corrections -> {};
  private Consumer<List<Correction>> takenBack = corrections -> {};
  private final Latest<List<FacetCounts.Count>> completing;

  /**
   * Corrections of an archive.
   *
   * @param sources null where nothing can be corrected: the archive is open for reading only
   */
  public Correcting(
      Archive archive,
      @Nullable CorrectionSources sources,
      Background background,
      Lens lens,
      Notices notices) {
    this.archive = archive;
    this.sources = sources;
    this.background = background;
    this.lens = lens;
    this.notices = notices;
    this.completing = new Latest<>(background);
  }

  /** What was corrected in one go. */
  private record Made(List<Correction> corrections, String text) {}

  /** Tells {@code listener} what was put right, just before the archive is said to have changed. */
  public void whenMade(Consumer<List<Correction>> listener) {
    whenMade = listener;
  }

  /**
   * Tells {@code listener} what was taken back, just before the archive is said to have changed.
   */
  public void whenTakenBack(Consumer<List<Correction>> listener) {
    takenBack = listener;
  }

  /** Whether anything can be corrected. */
  public boolean isPossible() {
    return sources != null;
  }

  /** Says that two names mean the same: {@code from} becomes {@code into}. */
  public Runnable merge(Facet facet, String from, String into) {
    NameKind kind = CorrectingWords.kind(facet);
    return name(facet, from, () -> new Change.Merge(kind, from, into, where(facet, into)));
  }

  /** Says that {@code form} does not mean {@code name} but {@code newName}. */
  public Runnable split(Facet facet, String name, String form, String newName) {
    NameKind kind = CorrectingWords.kind(facet);
    return name(
        facet, name, () -> new Change.Split(kind, name, form, newName, where(facet, newName)));
  }

  /** Calls somebody or a place otherwise. */
  public Runnable rename(Facet facet, String name, String newName) {
    return name(facet, name, () -> new Change.Rename(CorrectingWords.kind(facet), name, newName));
  }

  /** Says that this is not the name of a person, or of a place. */
  public Runnable notAName(Facet facet, String name) {
    return name(facet, name, () -> new Change.NotAName(CorrectingWords.kind(facet), name));
  }

  /** A change that has to be looked up first. */
  @FunctionalInterface
  private interface Finding {
    Change.OfName change();
  }

  private Runnable name(Facet facet, String name, Finding finding) {
    List<Correction> corrections = new ArrayList<>();
    run(
        worker -> {
          NameUse use =
              worker
                  .sources
                  .names()
                  .use(new NameRequest(everything(), facet, name), new CancelToken());
          Change.OfName change = finding.change();
          corrections.add(Correction.everywhere(change));
          worker.make(new Made(corrections, CorrectingWords.done(change, use)));
        });
    return () -> undo(corrections);
  }

  /** Corrects one article. */
  public Runnable correct(Article article, Change... changes) {
    ArticleKey key = ArticleKey.of(article);
    List<Correction> corrections = new ArrayList<>();
    for (Change change : changes) {
      corrections.add(new Correction(key, change));
    }
    String text = CorrectingWords.done(changes[0]);
    run(worker -> worker.make(new Made(corrections, text)));
    return () -> undo(corrections);
  }

  /** Says that in one article somebody or somewhere else is meant. */
  public Runnable resolve(Article article, NameKind kind, String name, String other) {
    ArticleKey key = ArticleKey.of(article);
    List<Correction> corrections = new ArrayList<>();
    run(
        worker -> {
          Whereabouts where = where(CorrectingWords.facet(kind), other);
          corrections.add(new Correction(key, new Change.Merge(kind, name, other, where)));
          worker.make(new Made(corrections, "“" + name + "” is " + other + " in this article"));
        });
    return () -> undo(corrections);
  }

  /** Takes back what was corrected last, if anything was since the window opened. */
  public void undo() {
    if (!made.isEmpty()) {
      undo(made.peekLast().corrections());
    }
  }

  /** Takes corrections back, whenever they were made. */
  public void undo(List<Correction> corrections) {
    List<Correction> all = List.copyOf(corrections);
    made.removeIf(each -> each.corrections().equals(all));
    run(worker -> worker.takeBack(all));
  }

  /** Tells what was put right in an article, and the article as it was extracted. */
  public void show(String id, Consumer<Extracted> then) {
    background.run(
        () -> extracted(id),
        found -> found.ifPresent(then),
        failure -> notices.show("The article could not be read: " + failure.getMessage()));
  }

  /** Tells the names of the archive that begin so, most articles first. */
  public void complete(Facet facet, String text, Consumer<List<FacetCounts.Count>> then) {
    completing.ask(
        cancel -> archive.values(everything(), facet, text, COMPLETIONS, cancel),
        then,
        failure -> then.accept(List.of()));
  }

  /** What was put right in an article, and the article as it was extracted; for a worker. */
  public Optional<Extracted> extracted(String id) {
    CorrectionSources from = sources;
    return from == null
        ? Optional.empty()
        : from.archive().extracted(id).map(a -> new Extracted(a, from.archive().corrections()));
  }

  /** Goes on where an earlier session stopped, or another one made corrections. */
  public void begin() {
    if (sources != null) {
      run(worker -> worker.bring("Bringing corrections up to date"));
    }
  }

  private static SearchRequest everything(Filter... filters) {
    return new SearchRequest(new Query.Everything(), List.of(filters), SearchRequest.Sort.NEWEST);
  }

  /** Where a place of the archive is; null for a person, and for one that is not there. */
  private @Nullable Whereabouts where(Facet facet, String name) {
    if (facet != Facet.PLACE) {
      return null;
    }
    List<Hit> hits =
        archive.search(everything(Filter.include(facet, name)), 0, 1, new CancelToken()).page();
    return hits.stream()
        .findFirst()
        .flatMap(hit -> archive.article(hit.id()))
        .flatMap(article -> place(article, name))
        .map(place -> new Whereabouts(place.country(), place.at()))
        .orElse(null);
  }

  private static Optional<Place> place(Article article, String name) {
    return article.places().stream().filter(place -> place.name().equals(name)).findFirst();
  }

  private void run(Consumer<Worker> work) {
    CorrectionSources with = sources;
    if (with == null) {
      notices.show("This archive is open for reading only: nothing can be corrected here.");
      return;
    }
    Worker worker = new Worker(with);
    background.run(
        () -> {
          synchronized (turn) {
            work.accept(worker);
          }
          return archive.version();
        },
        version -> {
          whenMade.accept(worker.made());
          takenBack.accept(worker.gone);
          lens.archiveChanged(version);
          worker.tell();
        },
        failure -> notices.show("This could not be corrected: " + failure.getMessage()));
  }

  /** One piece of work off the window's thread. */
  private final class Worker {
    private final CorrectionSources sources;
    private @Nullable Made done;
    private List<Correction> gone = List.of();
    private String said = "";

    Worker(CorrectionSources sources) {
      this.sources = sources;
    }

    void make(Made what) {
      what.corrections().forEach(sources.store()::add);
      if (bring(what.text())) {
        done = what;
      } else {
        what.corrections().forEach(sources.store()::remove);
        gone = List.copyOf(what.corrections());
        bring("Taking it back");
        said = "Stopped, and taken back: " + what.text();
      }
    }

    /** What was put right. */
    List<Correction> made() {
      Made last = done;
      return last == null ? List.of() : last.corrections();
    }

    void takeBack(List<Correction> corrections) {
      corrections.reversed().forEach(sources.store()::remove);
      gone = corrections;
      bring("Taking it back");
      said = "Taken back.";
    }

    /** Has the archive answer with what is kept; false if that was stopped. */
    boolean bring(String text) {
      Corrections next = Corrections.of(sources.store().corrections());
      CancelToken cancel = new CancelToken();
      boolean changed = !sources.archive().corrections().equals(next);
      long many = sources.archive().affected(next);
      if (many > MANY) {
        String articles = CorrectingWords.count(many, "article");
        background.onUi(() -> notices.show(text + " in " + articles + "…", "Stop", cancel::cancel));
      }
      try {
        sources.archive().correct(next, Progress.ignored(), cancel);
      } catch (CancellationException stopped) {
        return false;
      }
      if (changed) {
        background.run(this::commit, _ -> {}, this::tellUnwritten);
      }
      return true;
    }

    /** The corrections are in the notebook: what is not written is made good at the next start. */
    private void tellUnwritten(Throwable failure) {
      notices.show(
          "The corrections are kept, but the archive could not be written: "
              + failure.getMessage()
              + ". They are applied again at the next start.");
    }

    private boolean commit() {
      sources.archive().commit();
      return true;
    }

    void tell() {
      Made last = done;
      if (last != null) {
        made.addLast(new Made(List.copyOf(last.corrections()), last.text()));
        notices.show(last.text(), UNDO, () -> undo(last.corrections()));
      } else if (!said.isEmpty()) {
        notices.show(said);
      }
    }
  }
}
