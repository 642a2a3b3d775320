package org.dateline.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.dateline.copies.Comparison.Piece;
import org.dateline.copies.Comparison.Row;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  /** A row a line: what is only in one text in brackets with the number of the difference. */
  private static String shown(Comparison comparison) {
    return comparison.rows().stream()
        .map(row -> side(row.a()) + " | " + side(row.b()))
        .collect(Collectors.joining("\n"));
  }

  private static String side(List<Piece> pieces) {
    return pieces.stream()
        .map(
            piece ->
                (piece.beginsParagraph() ? "¶ " : "")
                    + (piece.isShared()
                        ? piece.text()
                        : "[" + piece.difference() + " " + piece.text() + "]"))
        .collect(Collectors.joining(" "));
  }

  @Test
  void marksWhatIsOnlyInOneText() {
    Comparison comparison =
        Comparison.of(
            "A group of forty soldiers finished on Thursday, a spokesman said.\n\n"
                + "The course covered radio discipline.",
            "A group of soldiers finished on Thursday, officials say.\n\n"
                + "The course covered communications.");
    assertEquals(
        """
        A group of [0 forty] soldiers finished on Thursday, [1 a spokesman said.] | A group of soldiers finished on Thursday, [1 officials say.]
        The course covered [2 radio discipline.] | The course covered [2 communications.]\
        """,
        shown(comparison));
    assertEquals(3, comparison.differences());
  }

  @Test
  void paragraphsOfOneTextAreRowsOfTheirOwn() {
    assertEquals(
        """
        One two three. | One two three.
        [0 Only here.] |\s
        Four five six. | Four five six.
         | [1 Read more: seven things]\
        """,
        shown(
            Comparison.of(
                "One two three.\n\nOnly here.\n\nFour five six.",
                "One two three.\n\nFour five six.\n\nRead more: seven things")));
  }

  @Test
  void paragraphsCutInOtherPlacesAreOneRow() {
    assertEquals(
        "One two. ¶ Three four. | One two. Three four.\nFive six. | Five six.",
        shown(
            Comparison.of(
                "One two.\n\nThree four.\n\nFive six.", "One two. Three four.\n\nFive six.")));
  }

  @Test
  void quotationMarksOfAnyShapeAreTheSame() {
    Comparison comparison = Comparison.of("“We’re here”", "\"We're here\"");
    assertEquals(0, comparison.differences());
    assertTrue(comparison.rows().getFirst().isSame());
  }

  @Test
  void textsWithoutWordsHaveNoRows() {
    assertEquals(List.of(), Comparison.of("", " \n\n ").rows());
    assertEquals(1, Comparison.of("", "one").differences());
  }

  @Test
  void everyWordOfBothTextsIsShownOnceAndInOrder() {
    SplittableRandom random = new SplittableRandom(4);
    for (int i = 0; i < 300; i++) {
      String a = random(random);
      String b = random(random);
      Comparison comparison = Comparison.of(a, b);
      assertEquals(plain(a), plain(comparison.rows().stream().map(row -> text(row.a())).toList()));
      assertEquals(plain(b), plain(comparison.rows().stream().map(row -> text(row.b())).toList()));
      List<String> shared = shared(comparison, true);
      assertEquals(shared, shared(comparison, false));
    }
  }

  private static List<String> shared(Comparison comparison, boolean first) {
    return comparison.rows().stream()
        .flatMap(row -> (first ? row.a() : row.b()).stream())
        .filter(Piece::isShared)
        .flatMap(piece -> piece.words().stream())
        .toList();
  }

  private static String text(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).collect(Collectors.joining(" "));
  }

  private static String plain(List<String> rows) {
    return plain(String.join(" ", rows));
  }

  private static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static String random(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(60); i > 0; i--) {
      text.append((char) ('a' + random.nextInt(12))).append(random.nextInt(9) == 0 ? "\n\n" : " ");
    }
    return text.toString();
  }

  @Test
  void longTextsWithNothingInCommonAreComparedToo() {
    String a = "a ".repeat(30_000);
    String b = "b ".repeat(30_000);
    List<Row> rows = Comparison.of(a, b).rows();
    assertEquals(2, rows.size());
    assertEquals(30_000, rows.getFirst().words());
  }
}
