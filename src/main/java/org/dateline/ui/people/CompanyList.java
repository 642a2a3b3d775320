package org.dateline.ui.people;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.layout.VBox;
import org.dateline.search.Facet;
import org.dateline.search.FacetCounts.Count;

/** The names that are named together with one, each a way to its page. */
final class CompanyList extends VBox {
  private static final PseudoClass PLACE = PseudoClass.getPseudoClass("place");

  CompanyList(Facet facet, List<Count> counts, BiConsumer<Facet, String> open) {
    getStyleClass().add("company");
    long most = counts.stream().mapToLong(Count::articles).max().orElse(1);
    for (Count count : counts) {
      NameRow row = new NameRow();
      row.show(count.value(), "", count.articles(), (double) count.articles() / most);
      row.pseudoClassStateChanged(PLACE, facet == Facet.PLACE);
      String spoken =
          count.value()
              + ", "
              + PeopleWords.count(count.articles(), "shared article", "shared articles");
      getChildren().add(new ActionBox(spoken, row, () -> open.accept(facet, count.value())));
    }
  }
}
