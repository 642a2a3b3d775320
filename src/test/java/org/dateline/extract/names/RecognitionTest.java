package org.dateline.extract.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.dateline.extract.names.Recogniser.Found;
import org.dateline.knowledge.people.People;
import org.dateline.knowledge.places.Gazetteer;
import org.dateline.read.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognitionTest {
  private static final NameExtractor EXTRACTOR =
      new NameExtractor(People.bundled(), Gazetteer.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mr. Quillfeather met Ana Tamberlane in Nairobi on Monday."
            + "|PERSON Quillfeather, PERSON Ana Tamberlane, PLACE Nairobi",
        "The Ministry of Health in Kampala declined to comment."
            + "|ORGANISATION Ministry of Health, PLACE Kampala",
        "It cost US$5 million, or HK$39 million, he said.|",
        "The Lakeside Fishers Union (LFU) met on Friday. Later LFU left."
            + "|ORGANISATION Lakeside Fishers Union, ORGANISATION LFU, ORGANISATION LFU"
      })
  void namesAreRecognisedWithTheirKind(String text, String wanted) {
    assertEquals(wanted == null ? "" : wanted, shown("a headline\n\n" + text));
  }

  @Test
  void aPlaceInADatelineIsAName() {
    assertEquals(
        "PLACE KYIV, ORGANISATION Reuters",
        shown("Talks go on\n\nKYIV (Reuters) - They agreed to go on."));
  }

  @Test
  void spansLieInTheTextInOrderAndAreTheSameEachTime() {
    Random random = new Random(7);
    String[] parts = {
      "Ana", "Tamberlane", "of", "the", "Ministry", "(MOD)", "\ud83d\ude00", "Kyiv", ".", "\n\n",
          "\u201c", "U.S.",
      "said", "de", "la", "O'Brien", "-", "\u0000", "\ud83d", "MAY", "Al-Amin", "'s", "42",
          "\u041a\u0438\u0457\u0432"
    };
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder("headline\n\n");
      for (int i = 0; i < 60; i++) {
        text.append(parts[random.nextInt(parts.length)]).append(random.nextInt(4) == 0 ? "" : " ");
      }
      Page page = TextPages.page(text.toString());
      List<Found> found = EXTRACTOR.recognise(page);
      int end = 0;
      for (Found name : found) {
        assertTrue(
            name.span().start() >= end && name.span().end() <= text.length(), name.toString());
        assertTrue(name.confidence() > 0 && name.confidence() <= 1, name.toString());
        end = name.span().end();
      }
      assertEquals(found, EXTRACTOR.recognise(page));
    }
  }

  @Test
  void aHundredThousandNamesAreRead() {
    StringBuilder text = new StringBuilder("headline\n\n");
    for (int i = 0; i < 100_000; i++) {
      text.append("Ana ")
          .append((char) ('A' + i % 26))
          .append("tamber")
          .append(i % 977)
          .append(" left. ");
    }
    assertTrue(EXTRACTOR.recognise(TextPages.page(text.toString())).size() > 10_000);
  }

  @Test
  void tenMegabytesOfOneLineAreRead() {
    String text = "Envoys of Kenya and Chad met Ana Tamberlane of the (LFU, and ".repeat(170_000);
    assertTrue(EXTRACTOR.recognise(TextPages.page("headline\n\n" + text)).size() > 10_000);
  }

  private static String shown(String text) {
    List<String> names =
        EXTRACTOR.recognise(TextPages.page(text)).stream()
            .map(name -> name.kind() + " " + name.span().of(text))
            .toList();
    return String.join(", ", names);
  }
}
