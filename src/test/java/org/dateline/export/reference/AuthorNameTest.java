package org.dateline.export.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann Roe                | Ann     |         | Roe      |
          Ann-Marie J. Roe       | Ann-Marie J. |    | Roe      |
          Roe, Ann               | Ann     |         | Roe      |
          van der Roe, Ann       | Ann     | van der | Roe      |
          Ann van der Roe        | Ann     | van der | Roe      |
          Ann Roe Jr.            | Ann     |         | Roe      | Jr.
          Ann Roe, III           | Ann     |         | Roe      | III
          Olha al-Koval          | Olha    |         | al-Koval |
          ANN ROE                | ANN     |         | ROE      |
          Олена Ковальчук        | Олена   |         | Ковальчук |
          Seán O’Roe             | Seán    |         | O’Roe    |
          Reuters                |         |         | Reuters  |
          BBC News               |         |         | BBC News |
          Associated Press       |         |         | Associated Press |
          Staff Writer           |         |         | Staff Writer |
          our correspondent      |         |         | our correspondent |
          Ann Roe, Kyiv, Ukraine |         |         | Ann Roe, Kyiv, Ukraine |
          user42 smith           |         |         | user42 smith |
          van                    |         |         | van      |
          """)
  void takesPeoplesNamesApartAndLeavesOthersWhole(
      String name, String given, String particle, String family, String suffix) {
    assertEquals(
        new AuthorName(orEmpty(given), orEmpty(particle), orEmpty(family), orEmpty(suffix)),
        AuthorName.of(name));
  }

  private static String orEmpty(@org.jspecify.annotations.Nullable String text) {
    return text == null ? "" : text;
  }
}
