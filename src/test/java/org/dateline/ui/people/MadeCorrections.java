package org.dateline.ui.people;

import java.util.List;
import org.dateline.correction.Correction;
import org.dateline.search.Facet;

/** Writes down what was asked to be put right. */
record MadeCorrections(List<String> made) implements NameCorrections {
  @Override
  public boolean isPossible() {
    return true;
  }

  @Override
  public void merge(Facet facet, String from, String into) {
    made.add(facet + ": merge " + from + " into " + into);
  }

  @Override
  public void split(Facet facet, String name, String form, String newName) {
    made.add(facet + ": split " + form + " of " + name + " off as " + newName);
  }

  @Override
  public void rename(Facet facet, String name, String newName) {
    made.add(facet + ": rename " + name + " to " + newName);
  }

  @Override
  public void remove(Facet facet, String name) {
    made.add(facet + ": remove " + name);
  }

  @Override
  public void undo(Correction correction) {
    made.add("undo " + correction.change());
  }
}
