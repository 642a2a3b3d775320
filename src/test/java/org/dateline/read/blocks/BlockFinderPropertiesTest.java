package org.dateline.read.blocks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.dateline.article.Block;
import org.junit.jupiter.api.Test;

/** Whatever the text is, its blocks account for it. */
class BlockFinderPropertiesTest {
  private static final List<String> PIECES =
      List.of(
          "\n",
          "\r\n",
          "\r",
          "\n\n",
          " ",
          "\u00A0",
          "\u200B",
          "\uFEFF",
          "\u2028",
          "\u0000",
          "\t",
          "Menu",
          "Leave a Reply",
          "Read more",
          "By",
          "By Jane Doe",
          "Jane Doe",
          "12 May 2020",
          "05/12/2024 07:39:38 am",
          "(Photo: Agency) A bridge.",
          "KYIV, Ukraine (AP) \u2014 ",
          "A storm shut the harbour of the small town on Friday, officials said. ",
          "Storm Shuts Harbour of Small Town",
          "Storm Shuts Harbour of Small Town | The Paper",
          "\u201C",
          "\u201D",
          ".",
          "...",
          "|",
          "\uD83D\uDE00",
          "\uD83D",
          "\uDE00",
          "\u0301",
          "a",
          "\u043C\u0438\u043D\u0438\u0441\u0442\u0440",
          "(",
          "[",
          "\\",
          "$",
          "@",
          "1",
          "-");

  private final BlockFinder finder = new BlockFinder();

  @Test
  void blocksAreOrderedApartAndCoverEveryVisibleCharacter() {
    for (int seed = 0; seed < 3000; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(60);
      for (int i = 0; i < length; i++) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      check(text.toString(), "seed " + seed);
    }
  }

  @Test
  void randomCharactersAreAccountedFor() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 400; i++) {
        int range = random.nextBoolean() ? 0x80 : 0x10000;
        text.append((char) random.nextInt(range));
      }
      check(text.toString(), "seed " + seed);
    }
  }

  @Test
  void oneVeryLongLineIsOneBlock() {
    String text = "word ".repeat(200_000).strip();

    assertEquals(1, finder.find(text).size());
  }

  private void check(String text, String what) {
    int end = 0;
    for (Block block : finder.find(text)) {
      int start = block.span().start();
      assertTrue(start >= end, what + " overlaps");
      assertTrue(block.span().length() > 0, what + " is empty");
      assertTrue(isWhite(text, end, start), what + " leaves out words");
      assertFalse(White.is(text.charAt(start)), what + " begins with white space");
      assertFalse(White.is(text.charAt(block.span().end() - 1)), what + " ends with it");
      assertFalse(splitsPair(text, start) || splitsPair(text, block.span().end()), what);
      end = block.span().end();
    }
    assertTrue(isWhite(text, end, text.length()), what + " leaves out the end");
  }

  private static boolean splitsPair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  private static boolean isWhite(String text, int from, int to) {
    return White.skip(text, from, to) == to;
  }
}
