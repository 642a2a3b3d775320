package org.dateline.ui.correcting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.correction.ArticleKey;
import org.dateline.correction.Change;
import org.dateline.correction.Correction;
import org.dateline.correction.NameKind;
import org.dateline.search.Facet;
import org.dateline.ui.DirectExecutor;
import org.dateline.ui.FakeArchive;
import org.dateline.ui.FixtureArticles;
import org.dateline.ui.control.Notices;
import org.dateline.ui.lens.Lens;
import org.junit.jupiter.api.Test;

class CorrectingTest {
  private static final Correction MERGE =
      Correction.everywhere(new Change.Merge(NameKind.PERSON, "A", "B", null));

  private final FakeArchive archive = FakeArchive.ofFive();
  private final FakeCorrections fake = new FakeCorrections(archive);
  private final List<String> said = new ArrayList<>();
  private final List<Runnable> acts = new ArrayList<>();
  private boolean stopping;
  private final Notices notices =
      new Notices() {
        @Override
        public void show(String notice) {
          said.add(notice);
        }

        @Override
        public void show(String notice, String actionText, Runnable act) {
          said.add(notice + " [" + actionText + "]");
          acts.add(act);
          if (stopping) {
            stopping = false;
            act.run();
          }
        }
      };
  private final Correcting correcting =
      new Correcting(archive, fake.sources(), DirectExecutor.background(), new Lens(), notices);

  @Test
  void aMergeIsKeptAndAnsweredWithAndSaid() {
    correcting.merge(Facet.PERSON, "A", "B");
    assertEquals(List.of(MERGE), fake.kept());
    assertEquals(List.of(MERGE), fake.corrections().list());
    assertEquals(List.of("Merged “A” into B · 29 mentions in 27 articles [Undo (Ctrl+Z)]"), said);
    assertEquals(1, fake.commits());
  }

  @Test
  void anArchiveThatCannotBeWrittenIsSaidAndTheCorrectionKept() {
    fake.failWith("no space left on the disk");
    correcting.merge(Facet.PERSON, "A", "B");
    assertEquals(List.of(MERGE), fake.kept());
    assertEquals(
        List.of(
            "The corrections are kept, but the archive could not be written:"
                + " no space left on the disk. They are applied again at the next start.",
            "Merged “A” into B · 29 mentions in 27 articles [Undo (Ctrl+Z)]"),
        said);
  }

  @Test
  void everyWayBackTakesItBack() {
    correcting.merge(Facet.PERSON, "A", "B").run();
    assertEquals(List.of(), fake.kept());
    correcting.merge(Facet.PERSON, "A", "B");
    acts.getLast().run();
    assertEquals(List.of(), fake.kept());
    correcting.merge(Facet.PERSON, "A", "B");
    correcting.notAName(Facet.PLACE, "C");
    correcting.undo();
    assertEquals(List.of(MERGE), fake.corrections().list());
    correcting.undo();
    correcting.undo();
    assertEquals(List.of(), fake.corrections().list());
    assertEquals("Taken back.", said.getLast());
  }

  @Test
  void whatTouchesManyArticlesSaysSoAndCanBeStopped() {
    fake.affect(12_000);
    stopping = true;
    correcting.rename(Facet.PERSON, "A", "B");
    assertEquals(List.of(), fake.kept());
    assertEquals(List.of(), fake.corrections().list());
    String done = "Renamed “A” to B · 29 mentions in 12,000 articles";
    assertEquals(done + " in 12,000 articles… [Stop]", said.getFirst());
    assertEquals("Stopped, and taken back: " + done, said.getLast());
  }

  @Test
  void anArticleIsCorrectedByItsKey() {
    Article article = FixtureArticles.five().getFirst();
    correcting.correct(article, new Change.Published("2015-12-17"));
    correcting.resolve(article, NameKind.PERSON, "A", "B");
    ArticleKey key = ArticleKey.of(article);
    assertEquals(
        List.of(
            new Correction(key, new Change.Published("2015-12-17")),
            new Correction(key, new Change.Merge(NameKind.PERSON, "A", "B", null))),
        fake.kept());
    assertEquals("Date set to 2015-12-17 [Undo (Ctrl+Z)]", said.getFirst());
    assertEquals(
        fake.kept().subList(0, 1), correcting.extracted(article.id()).orElseThrow().ofDate());
  }

  @Test
  void nothingIsCorrectedInAnArchiveThatIsReadOnly() {
    Correcting reading =
        new Correcting(archive, null, DirectExecutor.background(), new Lens(), notices);
    reading.merge(Facet.PERSON, "A", "B");
    assertEquals(false, reading.isPossible());
    assertEquals(
        List.of("This archive is open for reading only: nothing can be corrected here."), said);
  }
}
