package org.dateline.ui.people;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import org.dateline.correction.Correction;
import org.dateline.search.Facet;
import org.dateline.search.NameUse;
import org.dateline.ui.lens.Navigation;

/**
 * What can be done from a page.
 *
 * @param open opens the page of another name
 * @param list lists the names of a kind
 * @param navigation leads to other screens
 * @param corrections what can be put right
 */
record PageActions(
    BiConsumer<Facet, String> open,
    Consumer<Facet> list,
    Navigation navigation,
    PageCorrections corrections) {

  /** What can be put right on a page; nothing where corrections can't be kept. */
  interface PageCorrections {
    /** The buttons beside the name. */
    List<Node> buttons(NamePage page);

    /** What can be done with one way to write the name. */
    List<MenuItem> menu(NamePage page, NameUse.Form form);

    /** Takes something back, whenever it was decided. */
    void undo(Correction made);
  }
}
