package org.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.article.Address;
import org.dateline.article.Article;
import org.dateline.article.Person;
import org.dateline.cli.Program.OpenArchive;
import org.dateline.correction.Change;
import org.dateline.correction.Correction;
import org.dateline.ingest.Importer;
import org.dateline.ingest.Outcome;
import org.dateline.ingest.Outcome.Result;
import org.dateline.notebook.ArticleRef;
import org.dateline.notebook.Note;
import org.dateline.notebook.Notebook;
import org.dateline.notebook.NotebookUnavailable;
import org.dateline.search.Archive;
import org.dateline.search.ArchiveUnavailable;
import org.dateline.search.ArchiveUnavailable.Reason;
import org.dateline.search.Facet;
import org.dateline.search.FacetCounts;
import org.dateline.search.Hit;
import org.dateline.search.QueryParser;
import org.dateline.search.SearchRequest;
import org.dateline.search.SearchRequest.Sort;
import org.dateline.work.CancelToken;

/** Looks at an archive and its notebook after the program was killed. */
final class KilledArchive {
  private static final int MANY = 1_000_000;
  private static final Pattern SAID =
      Pattern.compile(
          "("
              + String.join(
                  "|",
                  KilledWork.HEADLINE,
                  KilledWork.MERGE,
                  KilledWork.STAR,
                  KilledWork.TAG,
                  KilledWork.NOTE)
              + ")\t.+");

  private final Path folder;

  /** Every line that {@link KilledWork} has ever said. */
  private final List<String> promised = new ArrayList<>();

  KilledArchive(Path folder) {
    this.folder = folder;
  }

  /** What the archive says of each file; checks that it says it once and has the articles. */
  Map<Address, Outcome> outcomes() {
    Map<Address, Outcome> outcomes = new TreeMap<>();
    if (Files.notExists(folder)) {
      return outcomes;
    }
    List<String> ids = new ArrayList<>();
    try (OpenArchive open = OpenIndex.toAsk(folder)) {
      open.ledger()
          .outcomes(
              outcome -> {
                assertTrue(
                    outcomes.put(outcome.address(), outcome) == null, () -> "twice " + outcome);
                if (outcome.result() instanceof Result.Read(String id, _)) {
                  ids.add(id);
                }
              });
      ids.forEach(id -> assertTrue(open.archive().article(id).isPresent(), () -> "no " + id));
      assertEquals(ids.size(), open.archive().size());
    } catch (ArchiveUnavailable e) {
      // Killed before its first commit; any later it has to open.
      assertEquals(Reason.MISSING, e.reason(), () -> e.toString());
    }
    return outcomes;
  }

  /** Takes note of what was said to be done; a line that was cut off was not said. */
  void promised(Path output) throws IOException {
    String said = Files.readString(output);
    int end = said.lastIndexOf('\n');
    said.substring(0, end + 1).lines().filter(SAID.asMatchPredicate()).forEach(promised::add);
  }

  /** How many things were said to be done. */
  int promises() {
    return promised.size();
  }

  /** Checks that all that was said to be done is in the notebook, once. */
  void checkNotebook() throws NotebookUnavailable {
    try (Notebook notebook = Notebook.open(Notebook.beside(folder), InstantSource.system())) {
      Map<String, Integer> kept = new HashMap<>();
      notebook
          .corrections()
          .corrections()
          .forEach(correction -> kept.merge(line(correction), 1, Integer::sum));
      for (ArticleRef ref : notebook.starred()) {
        kept.merge(KilledWork.STAR + '\t' + ref.id(), 1, Integer::sum);
      }
      for (String tag : notebook.tags()) {
        for (ArticleRef ref : notebook.tagged(tag)) {
          kept.merge(KilledWork.TAG + '\t' + ref.id() + '\t' + tag, 1, Integer::sum);
        }
      }
      for (Note note : notebook.notes()) {
        kept.merge(
            KilledWork.NOTE + '\t' + note.article().id() + '\t' + note.text(), 1, Integer::sum);
      }
      promised.forEach(line -> assertEquals(1, kept.get(line), () -> line));
      kept.forEach((line, times) -> assertEquals(1, times, () -> line));
    }
  }

  private static String line(Correction correction) {
    if (correction.change() instanceof Change.Merge merge) {
      return KilledWork.MERGE + '\t' + merge.name() + '\t' + merge.into();
    }
    if (correction.article() != null
        && correction.change() instanceof Change.Headline(String text)) {
      return KilledWork.HEADLINE + '\t' + correction.article().id() + '\t' + text;
    }
    throw new IllegalStateException("nobody made it: " + correction);
  }

  /**
   * Opens the archive as the window does and checks that it answers with the corrections: every
   * article is found under its headline, and each person counted as often as the articles say.
   */
  void checkCorrections() throws ArchiveUnavailable {
    try (Workspace open = Workspace.open(folder, Importer.UNWATCHED).corrected()) {
      Archive archive = open.archive();
      SearchRequest all = request("");
      Map<String, Long> people = new HashMap<>();
      for (Hit hit : archive.search(all, 0, MANY, new CancelToken()).page()) {
        Article article = archive.article(hit.id()).orElseThrow();
        String headline = article.heading().headline().text();
        assertEquals(headline, hit.headline().text());
        for (String name :
            article.people().stream().map(Person::name).collect(Collectors.toSet())) {
          people.merge(name, 1L, Long::sum);
        }
        if (headline.startsWith("News ")) {
          String found =
              archive.search(request('"' + headline + '"'), 0, 9, new CancelToken()).page().stream()
                  .map(Hit::id)
                  .collect(Collectors.joining());
          assertEquals(hit.id(), found, headline);
        }
      }
      Map<String, Long> counted =
          archive.values(all, Facet.PERSON, "", MANY, new CancelToken()).stream()
              .collect(Collectors.toMap(FacetCounts.Count::value, FacetCounts.Count::articles));
      assertEquals(people, counted);
    }
  }

  private static SearchRequest request(String text) {
    return new SearchRequest(QueryParser.parse(text).query(), List.of(), Sort.NEWEST);
  }
}
