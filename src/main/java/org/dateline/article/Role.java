package org.dateline.article;

/** What a block of a page is for. */
public enum Role {
  /**
   * Site furniture: menus, clocks, share buttons, "Like us on Facebook", analytics, legal lines.
   */
  CHROME,
  /** The headline. */
  HEADLINE,
  /** The standfirst below the headline. */
  DEK,
  /** Who wrote it. */
  BYLINE,
  /**
   * A line or a lead-in that says where, and often when, it was filed: "BRUSSELS, Dec 17 (Reuters)
   * –".
   */
  DATELINE,
  /** A line that states the publication date. */
  DATE_LINE,
  /** The words under a picture, or the credit of one. */
  CAPTION,
  /** A heading inside the body. */
  SUBHEADING,
  /** A paragraph of the article itself. */
  BODY,
  /** A teaser for another article: "Read more", "Read Also: …". */
  RELATED,
  /** The comment section and the invitation to it: "Leave a Reply". */
  COMMENT,
  /** What a record holds beside its article, as it is written there: {@code "id": 17}. */
  FIELD;

  /**
   * Whether blocks of this role are the article's own words, which are indexed and read for names.
   */
  public boolean isArticle() {
    return switch (this) {
      case HEADLINE, DEK, CAPTION, SUBHEADING, BODY -> true;
      case CHROME, BYLINE, DATELINE, DATE_LINE, RELATED, COMMENT, FIELD -> false;
    };
  }

  /**
   * Whether blocks of this role can be searched: the article's own words, who wrote it and where.
   */
  public boolean isSearched() {
    return isArticle() || this == BYLINE || this == DATELINE;
  }
}
