package org.dateline.correction;

/** What a name is the name of. */
public enum NameKind {
  /** A person. */
  PERSON,
  /** A place. */
  PLACE
}
