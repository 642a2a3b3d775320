package org.dateline.read.html;

/** A part of a page that serves something else than the article's own paragraphs. */
enum Zone {
  /** Not shown. */
  HIDDEN,
  /** Furniture: menus, head and foot of the site, share buttons, forms, advertisements. */
  CHROME,
  /** Other articles. */
  RELATED,
  /** What readers wrote. */
  COMMENT,
  /** The words at a picture or a video, or the credit. */
  CAPTION,
  /** Who wrote it. */
  BYLINE,
  /** When it was published or changed. */
  DATE,
  /** The headline. */
  HEADLINE,
  /** The standfirst. */
  DEK,
  /** Where it was filed from. */
  DATELINE,
  /** Words of the article shown once more, larger. */
  PULL_QUOTE,
  /** Marked as the article's text. */
  BODY;

  /** Whether no paragraph of the article can stand in it. */
  boolean outside() {
    return switch (this) {
      case HIDDEN, CHROME, RELATED, COMMENT, PULL_QUOTE -> true;
      case CAPTION, BYLINE, DATE, HEADLINE, DEK, DATELINE, BODY -> false;
    };
  }
}
