package org.dateline.read.blocks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Jane Doe | Jane Doe",
        "BY JANE DOE | Jane Doe",
        "By Jane Doe and John Roe | Jane Doe;John Roe",
        "By Jane Doe, John Roe and Mary Major | Jane Doe;John Roe;Mary Major",
        "By Jane van der Doe, Senior Reporter | Jane van der Doe",
        "By J. R. Doe Jr. in London | J. R. Doe Jr.",
        "By Jane Doe, April 5, 2018 at 6:00 PM | Jane Doe",
        "ByJane Doe | Jane Doe",
        "// By Jane Doe \u2022 Nov 11, 2020 | Jane Doe",
        "Reported by Jane Doe from Brussels. | Jane Doe",
        "(Reporting by Jane Doe and John Roe; Editing by Mary Major) | Jane Doe;John Roe",
        "Written by Jane O\u2019Doe | Jane O\u2019Doe",
        "Author: Jane Doe-Roe | Jane Doe-Roe",
        "By Associated Press | Associated Press",
        "by Jane Doe22 Dec 2016 | Jane Doe",
        "By Jane Doe March 18 at 3:57 PM Follow @janedoe | Jane Doe",
        "By Jane Doe Twitter News & Culture Writer | Jane Doe",
      })
  void authorsAreNamed(String line, String names) {
    assertTrue(Bylines.isByline(line));
    assertEquals(
        List.of(names.split(";")),
        Bylines.authors(line).stream().map(Bylines.Author::name).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Friday, the harbour was closed again.",
        "By the time the storm was over, both piers were gone.",
        "Bystanders said that they saw nothing.",
        "By",
        "by clicking you accept the terms",
        "Jane Doe",
        "",
      })
  void otherLinesAreNoBylines(String line) {
    assertFalse(Bylines.isByline(line));
  }

  @Test
  void spanCoversTheNameAsItStandsThere() {
    String line = "By JANE\u00A0DOE | The Courier";

    assertEquals(
        List.of("JANE\u00A0DOE"),
        Bylines.authors(line).stream().map(author -> author.span().of(line)).toList());
    assertEquals("Jane Doe", Bylines.authors(line).getFirst().name());
  }

  @Test
  void dateBeforeANameIsTold() {
    String line = "December 19, 2016 by Jane Doe";

    assertEquals("by Jane Doe", line.substring(Bylines.nameAfterDate(line)));
    assertEquals(0, Bylines.nameAfterDate("December 19, 2016 by the sea"));
  }
}
