package org.dateline.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LikenessTest {
  private static final String TEXT = MadeTexts.text(new SplittableRandom(5), 205);

  private static double alike(String a, String b) {
    return Likeness.of(Runs.of("", a), Runs.of("", b));
  }

  private static boolean isCopy(String headline, String a, String other, String b) {
    return Likeness.isCopy(Runs.of(headline, a), Runs.of(other, b));
  }

  @Test
  void signsCaseAccentsApostrophesAndParagraphsMakeNoDifference() {
    String plain = "The café’s owner didn't expect so many guests on a Monday in March";
    String other = "the cafe's owner — didn’t expect\n\nSO MANY “guests” on a monday, in march!";
    assertEquals(1, alike(plain, other));
    assertEquals(8, Runs.of("", plain).size());
    assertEquals(13, Runs.of("", plain).words());
  }

  @Test
  void shortenedTextIsWhollyAlikeAndOneOfAnotherStoryNotAtAll() {
    assertEquals(1, alike(TEXT, TEXT.substring(0, TEXT.indexOf(' ', TEXT.length() / 2))));
    assertEquals(0, alike(TEXT, MadeTexts.text(new SplittableRandom(6), 205)));
  }

  @Test
  void sharedPartCountsByTheShorterText() {
    String[] words = TEXT.split(" ");
    String half = String.join(" ", Arrays.asList(words).subList(0, 105));
    String mixed = half + " " + MadeTexts.text(new SplittableRandom(8), 100);
    assertEquals(0.5, alike(TEXT, mixed));
    assertFalse(isCopy("", TEXT, "", mixed));
  }

  @Test
  void noticesAreCopiesOnlyIfTheirHeadlinesAreTheSameToo() {
    String notice = "the company said that its dividend is payable on the first of May";
    assertTrue(isCopy("Oak Mills dividend", notice, "Oak Mills dividend", notice));
    assertFalse(isCopy("Oak Mills dividend", notice, "Elm Works dividend", notice));
  }

  @Test
  void nothingIsLikeATextWithoutWords() {
    assertEquals(0, alike("", ""));
    assertFalse(isCopy("", "", "", ""));
    assertEquals(1, Runs.of("Brief", "").size());
  }

  @Test
  void writingWithoutBlanksIsCutSignBySign() {
    assertEquals(4, Runs.of("", "一二三四五六七八九").size());
  }

  @Test
  void sketchesEstimateHowAlikeTextsAre() {
    SplittableRandom random = new SplittableRandom(9);
    for (int i = 0; i < 50; i++) {
      String a = MadeTexts.text(random, 500);
      int words = a.length() / 9 * 2;
      String b = a.substring(0, random.nextInt(a.length())) + MadeTexts.text(random, words);
      Runs one = Runs.of("", a);
      Runs other = Runs.of("", b);
      double estimate = Sketch.estimate(Sketch.of(one), Sketch.of(other));
      assertEquals(Likeness.of(one, other), estimate, 0.3);
      assertEquals(estimate, Sketch.estimate(Sketch.of(other), Sketch.of(one)));
    }
  }

  @Test
  void sketchesOfWholeTextsAreExact() {
    String a = MadeTexts.text(new SplittableRandom(1), 36);
    String b = a.substring(0, a.length() / 2) + MadeTexts.text(new SplittableRandom(2), 18);
    Runs one = Runs.of("", a);
    Runs other = Runs.of("", b);
    assertEquals(Likeness.of(one, other), Sketch.estimate(Sketch.of(one), Sketch.of(other)), 1e-9);
  }

  @Test
  void sketchIsReadAsItWasWritten() {
    Sketch sketch = Sketch.of(Runs.of("", TEXT));
    byte[] bytes = new byte[300];
    System.arraycopy(sketch.encode(), 0, bytes, 7, sketch.encode().length);
    Sketch read = Sketch.decode(bytes, 7, sketch.encode().length);
    assertEquals(Sketch.MOST, read.size());
    assertEquals(1, Sketch.estimate(sketch, read));
  }
}
