package org.dateline.article;

/**
 * Something a page or a record says about itself outside its text.
 *
 * @param property what it is about
 * @param name where it stands, as a reader of the format would call it: {@code JSON-LD
 *     datePublished}, {@code meta article:published_time}
 * @param value as it stands there, white space collapsed; never empty
 */
public record MetadataItem(Property property, String name, String value) {

  /** What metadata can tell. */
  public enum Property {
    /** The headline. */
    HEADLINE,
    /** The title of the window, which often holds the site's name too. */
    TITLE,
    /** One author, or several in one line. */
    AUTHOR,
    /** When it was published. */
    PUBLISHED,
    /** When it was last changed. */
    MODIFIED,
    /** Who published it, or the site it stands on. */
    PUBLISHER,
    /** A summary, often the standfirst. */
    DESCRIPTION,
    /** The language, a BCP 47 tag. */
    LANGUAGE,
    /** The address it had. */
    URL
  }
}
