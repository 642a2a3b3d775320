package org.dateline.ui.people;

import org.dateline.correction.Correction;
import org.dateline.search.Facet;

/**
 * Puts names right in all articles, at once and with a way back, which it tells the user. The
 * archive says that it changed when it is done.
 */
public interface NameCorrections {

  /** Whether anything can be put right: not in an archive that is open for reading only. */
  boolean isPossible();

  /** Two names mean the same: {@code from} becomes {@code into}. */
  void merge(Facet facet, String from, String into);

  /** One way to write {@code name} means {@code newName}. */
  void split(Facet facet, String name, String form, String newName);

  /** It is to be called otherwise. */
  void rename(Facet facet, String name, String newName);

  /** It is no name of this kind. */
  void remove(Facet facet, String name);

  /** Takes something back, whenever it was decided. */
  void undo(Correction made);
}
