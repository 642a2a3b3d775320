package org.dateline.export.citation;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.export.reference.AuthorName;
import org.dateline.export.reference.Reference;

/**
 * Chicago: Roe, Ann, and Olha Koval. “Mayor Opens Bridge.” <i>Harbour Post</i>, December 17, 2015.
 * An article without an author is found under its newspaper.
 */
final class Chicago {
  private static final int LISTED = 10;
  private static final int LISTED_OF_MORE = 7;

  private Chicago() {}

  static Citation cite(Reference reference) {
    CitationText text = new CitationText();
    String source = reference.source();
    boolean signed = !reference.authors().isEmpty();
    if (signed) {
      text.add(authors(reference.authors())).stop().blank();
    } else if (!source.isEmpty()) {
      text.italic(source).stop().blank();
    }
    String title = TitleWords.capitals(reference.title(), reference.language());
    text.add(TitleWords.quoted(title, ".")).blank();
    if (signed && !source.isEmpty()) {
      text.italic(source).add(", ");
    }
    text.add(date(reference)).stop();
    if (!reference.link().isEmpty()) {
      text.blank().add(reference.link()).add(".");
    }
    return text.citation();
  }

  private static String date(Reference reference) {
    String words = DateWords.american(reference.date());
    return words.isEmpty() ? "n.d." : DateWords.questioned(words, reference.date());
  }

  private static String authors(List<AuthorName> authors) {
    String first = authors.getFirst().sorted();
    if (authors.size() == 1) {
      return first;
    }
    if (authors.size() > LISTED) {
      return first + ", " + spoken(authors.subList(1, LISTED_OF_MORE)) + ", et al.";
    }
    List<AuthorName> middle = authors.subList(1, authors.size() - 1);
    String between = middle.isEmpty() ? "" : spoken(middle) + ", ";
    return first + ", " + between + "and " + authors.getLast().spoken();
  }

  private static String spoken(List<AuthorName> authors) {
    return authors.stream().map(AuthorName::spoken).collect(Collectors.joining(", "));
  }
}
