package org.dateline.article;

/** Where an extracted value comes from. */
public enum Origin {
  /** The file says it, in so many words. */
  STATED,
  /** It follows from evidence in the file or the archive. */
  INFERRED,
  /** It was made from something else, as a headline from the first sentence. */
  DERIVED,
  /** Somebody set it, whatever was extracted. */
  CORRECTED,
  /** Nothing was found. */
  NONE
}
