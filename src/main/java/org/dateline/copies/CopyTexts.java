package org.dateline.copies;

/** The articles that are compared, by their numbers. */
public interface CopyTexts {
  /** How many there are; they are numbered from 0. */
  int size();

  /** The sketch of an article. */
  Sketch sketch(int article);

  /** The runs of an article. */
  Runs runs(int article);
}
