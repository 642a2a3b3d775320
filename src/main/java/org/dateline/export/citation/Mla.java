package org.dateline.export.citation;

import java.util.List;
import org.dateline.export.reference.AuthorName;
import org.dateline.export.reference.Reference;

/** MLA: Roe, Ann, and Olha Koval. “Mayor Opens Bridge.” <i>Harbour Post</i>, 17 Dec. 2015. */
final class Mla {
  private static final int MOST_LISTED = 2;

  private Mla() {}

  static Citation cite(Reference reference) {
    CitationText text = new CitationText();
    if (!reference.authors().isEmpty()) {
      text.add(authors(reference.authors())).stop().blank();
    }
    String title = TitleWords.capitals(reference.title(), reference.language());
    text.add(TitleWords.quoted(title, "."));
    String gap = " ";
    if (!reference.source().isEmpty()) {
      text.add(gap).italic(reference.source());
      gap = ", ";
    }
    String date = DateWords.dayFirst(reference.date());
    if (!date.isEmpty()) {
      text.add(gap).add(DateWords.questioned(date, reference.date()));
      gap = ", ";
    }
    if (!reference.link().isEmpty()) {
      text.add(gap).add(reference.link());
    }
    return text.stop().citation();
  }

  private static String authors(List<AuthorName> authors) {
    String first = authors.getFirst().sorted();
    if (authors.size() == 1) {
      return first;
    }
    return authors.size() > MOST_LISTED
        ? first + ", et al."
        : first + ", and " + authors.getLast().spoken();
  }
}
