package org.dateline.ui.articles.reader;

import org.dateline.article.Role;

/** What the reader calls the roles of blocks. */
final class RoleWords {
  private RoleWords() {}

  /** The label beside a block. */
  static String of(Role role) {
    return switch (role) {
      case CHROME -> "Page furniture";
      case HEADLINE -> "Headline";
      case DEK -> "Dek";
      case BYLINE -> "Byline";
      case DATELINE -> "Dateline";
      case DATE_LINE -> "Date";
      case CAPTION -> "Caption";
      case SUBHEADING -> "Subheading";
      case BODY -> "Body";
      case RELATED -> "Related link";
      case COMMENT -> "Comments";
      case FIELD -> "Field";
    };
  }

  /** Whether blocks of a role are no part of the article nor about it. */
  static boolean isBoilerplate(Role role) {
    return switch (role) {
      case CHROME, RELATED, COMMENT, FIELD -> true;
      case HEADLINE, DEK, BYLINE, DATELINE, DATE_LINE, CAPTION, SUBHEADING, BODY -> false;
    };
  }

  /** The style class of a block: what it is worth, which its ground and ink show. */
  static String style(Role role) {
    return switch (role) {
      case CHROME, RELATED, COMMENT, FIELD -> "boilerplate";
      case BYLINE, DATELINE, DATE_LINE -> "about";
      case HEADLINE, DEK, CAPTION, SUBHEADING, BODY -> "words";
    };
  }
}
