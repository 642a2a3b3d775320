package org.dateline.read.blocks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequiredTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "all rights reserved\\b ! all rights reserved",
        "\\bread (?:more|on)\\b and so on ! ' and so on'",
        "\\((?:photo|image)\\)\\.?$ ! '('",
        "affiliate links? ! affiliate link",
        "links?x ! link",
        "ab*cd ! cd",
        "ab{0,2}cde ! cde",
        "ab+c ! ab",
        "[abc]d[^e]fg ! fg",
        "[\\]x]yz ! yz",
        "(?s:a[)]b)cd ! cd",
        "a(?<=b)cd ! cd",
      })
  void theLongestTextThatEveryMatchHolds(String regex, String text) {
    assertEquals(text, RequiredText.of(regex));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "one|another",
        "(?i)either",
        "\\Qa.b\\E",
        "\\p{Lu}abc",
        "[[a]b]cd",
        "[]a]bc",
        "\\x41bc",
        "(?:one|two)",
      })
  void nothingIsRequiredByAChoiceOrWhatIsNotKnown(String regex) {
    assertEquals("", RequiredText.of(regex));
  }
}
