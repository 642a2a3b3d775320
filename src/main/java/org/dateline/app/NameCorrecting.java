package org.dateline.app;

import java.util.List;
import org.dateline.correction.Correction;
import org.dateline.search.Facet;
import org.dateline.ui.correcting.Correcting;
import org.dateline.ui.people.NameCorrections;

/**
 * Corrections of names as the pages of people and places ask for them.
 *
 * @param correcting makes them, tells of them and takes them back
 */
record NameCorrecting(Correcting correcting) implements NameCorrections {
  @Override
  public boolean isPossible() {
    return correcting.isPossible();
  }

  @Override
  public void merge(Facet facet, String from, String into) {
    correcting.merge(facet, from, into);
  }

  @Override
  public void split(Facet facet, String name, String form, String newName) {
    correcting.split(facet, name, form, newName);
  }

  @Override
  public void rename(Facet facet, String name, String newName) {
    correcting.rename(facet, name, newName);
  }

  @Override
  public void remove(Facet facet, String name) {
    correcting.notAName(facet, name);
  }

  @Override
  public void undo(Correction made) {
    correcting.undo(List.of(made));
  }
}
