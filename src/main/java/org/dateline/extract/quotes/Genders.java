package org.dateline.extract.quotes;

import org.dateline.article.Mention;
import org.dateline.article.Person;

/** Tells from the titles before a person's name whether "he" or "she" can mean that person. */
final class Genders {

  /** What a pronoun has to agree with. */
  enum Gender {
    MALE,
    FEMALE,
    UNKNOWN
  }

  /** The gender of {@code person}, as far as {@code text} says it. */
  Gender of(Person person, String text) {
    for (Mention mention : person.mentions()) {
      int end = mention.span().start();
      while (end > 0 && Marks.isGap(text.charAt(end - 1))) {
        end--;
      }
      int start = end;
      while (start > 0 && end - start < 12 && !Marks.isGap(text.charAt(start - 1))) {
        start--;
      }
      switch (text.substring(start, end)) {
        case "Mr", "Mr.", "Sir", "Lord", "King", "Prince", "Pope", "Congressman" -> {
          return Gender.MALE;
        }
        case "Mrs",
            "Mrs.",
            "Ms",
            "Ms.",
            "Miss",
            "Lady",
            "Dame",
            "Queen",
            "Princess",
            "Congresswoman" -> {
          return Gender.FEMALE;
        }
        default -> {}
      }
    }
    return Gender.UNKNOWN;
  }
}
