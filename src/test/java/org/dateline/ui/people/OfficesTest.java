package org.dateline.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.dateline.search.Known;
import org.dateline.search.Known.Office;
import org.dateline.search.NameUse;
import org.junit.jupiter.api.Test;

class OfficesTest {
  private static final Office MAYOR = office("Mayor", "2014-06-05", null);
  private static final Office MEMBER = office("Member", "2006-05-25", "2007-11-23");
  private static final Office CLERK = office("Clerk", "2001-01-01", "2006-05-25");
  private static final Known KNOWN =
      new Known(List.of(), "", "", null, List.of(MAYOR, MEMBER, CLERK));

  private static Office office(String title, String from, String to) {
    return new Office(
        title, LocalDate.parse(from), to == null ? null : LocalDate.parse(to), "Register");
  }

  private static Offices in(String first, String last) {
    return Offices.of(
        KNOWN, new NameUse(2, 2, 0, LocalDate.parse(first), LocalDate.parse(last), List.of()));
  }

  @Test
  void onlyWhatWasHeldInTheTimeOfTheArticlesIsOfThatTime() {
    assertEquals(
        new Offices(List.of(MEMBER), List.of(MAYOR, CLERK)), in("2007-01-01", "2008-01-01"));
    assertEquals(
        new Offices(List.of(MEMBER, CLERK), List.of(MAYOR)), in("2005-01-01", "2006-05-25"));
    assertEquals(
        new Offices(List.of(MAYOR), List.of(MEMBER, CLERK)), in("2014-06-05", "2024-01-01"));
    assertEquals(
        new Offices(List.of(), List.of(MAYOR, MEMBER, CLERK)), in("2010-01-01", "2011-01-01"));
  }

  @Test
  void ofArticlesWithoutADateNothingIsOfThatTime() {
    assertEquals(
        new Offices(List.of(), List.of(MAYOR, MEMBER, CLERK)),
        Offices.of(KNOWN, new NameUse(2, 2, 0, null, null, List.of())));
  }
}
