package org.dateline.ui.articles.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LanguageNoteTest {
  @Test
  void itSaysWhatIsNotReadInAnotherLanguage() {
    assertEquals(
        Optional.of("In Ukrainian: dates and quotes in the text are read in English only"),
        LanguageNote.of("uk"));
  }

  @Test
  void nothingIsSaidOfEnglishAndOfWhatIsNotKnown() {
    assertEquals(Optional.empty(), LanguageNote.of("en"));
    assertEquals(Optional.empty(), LanguageNote.of("und"));
  }
}
