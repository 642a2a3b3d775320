package org.dateline.export.citation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.export.reference.AuthorName;
import org.dateline.export.reference.Reference;

/**
 * APA: Roe, A., & Koval, O. (2015, December 17). Mayor opens bridge. <i>Harbour Post</i>. The title
 * stands as the newspaper wrote it, because its capitals don't tell names from words.
 */
final class Apa {
  private static final int LISTED = 20;
  private static final int LISTED_OF_MORE = 19;

  private Apa() {}

  static Citation cite(Reference reference) {
    CitationText text = new CitationText();
    String date = "(" + date(reference) + ").";
    if (reference.authors().isEmpty()) {
      text.add(reference.title()).stop().blank().add(date);
    } else {
      text.add(authors(reference.authors())).stop().blank().add(date);
      text.blank().add(reference.title()).stop();
    }
    if (!reference.source().isEmpty()) {
      text.blank().italic(reference.source()).stop();
    }
    if (!reference.link().isEmpty()) {
      text.blank().add(reference.link());
    }
    return text.citation();
  }

  private static String date(Reference reference) {
    String words = DateWords.yearFirst(reference.date());
    if (words.isEmpty()) {
      return "n.d.";
    }
    return reference.date().uncertain() ? "ca. " + words : words;
  }

  private static String authors(List<AuthorName> authors) {
    List<String> names = authors.stream().map(Apa::author).toList();
    if (names.size() == 1) {
      return names.getFirst();
    }
    if (names.size() > LISTED) {
      return String.join(", ", names.subList(0, LISTED_OF_MORE)) + ", . . . " + names.getLast();
    }
    return String.join(", ", names.subList(0, names.size() - 1)) + ", & " + names.getLast();
  }

  private static String author(AuthorName author) {
    if (!author.isPerson()) {
      return author.spoken();
    }
    String suffix = author.suffix().isEmpty() ? "" : ", " + author.suffix();
    return author.familyWithParticle() + ", " + initials(author.given()) + suffix;
  }

  /** "Ann-Marie J." is "A.-M. J." */
  static String initials(String given) {
    return Arrays.stream(given.split("[ .]+", -1))
        .filter(name -> !name.isEmpty())
        .map(
            name ->
                Arrays.stream(name.split("-", -1))
                    .filter(part -> !part.isEmpty())
                    .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)) + ".")
                    .collect(Collectors.joining("-")))
        .collect(Collectors.joining(" "));
  }
}
