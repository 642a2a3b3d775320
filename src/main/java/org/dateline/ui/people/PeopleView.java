package org.dateline.ui.people;

import javafx.scene.layout.BorderPane;
import org.dateline.search.Facet;
import org.dateline.ui.control.OverlayPane;
import org.dateline.ui.lens.Navigation;
import org.dateline.ui.theme.Theme;

/** The screen of people and places: the list of names, and the page of one. */
public final class PeopleView extends BorderPane {
  private final PeopleViewModel model;
  private final NameListView list;
  private final PageView page;

  /**
   * Shows what {@code model} says.
   *
   * @param navigation leads to other screens
   * @param corrections puts names right
   * @param overlay where names are asked for
   */
  public PeopleView(
      PeopleViewModel model,
      Navigation navigation,
      NameCorrections corrections,
      OverlayPane overlay) {
    this.model = model;
    getStylesheets().add(Theme.sheet(PeopleView.class, "people.css"));
    getStyleClass().add("people");
    this.list = new NameListView(model.names(), model::open);
    CorrectionDialogs dialogs = new CorrectionDialogs(model, corrections, overlay);
    PageActions actions =
        new PageActions(model::open, model.names().facetProperty()::set, navigation, dialogs);
    this.page = new PageView(model, actions, dialogs);
    ReviewLinks links = new ReviewLinks(model.page()::review);
    list.setBottom(links);
    setLeft(list);
    setCenter(page);
    model
        .review()
        .stateProperty()
        .subscribe(
            state -> {
              links.render(state);
              if (state instanceof ReviewState.Found found) {
                list.showAlike(found.perName());
              }
            });
    model.decisions().stateProperty().subscribe(state -> tellDecisions(links));
    model.names().facetProperty().subscribe(facet -> tellDecisions(links));
    model.names().stateProperty().subscribe(state -> mark());
    model.page().openProperty().subscribe(name -> mark());
    sceneProperty().subscribe(scene -> model.setActive(scene != null));
  }

  /** Gives the focus to the list. */
  @Override
  public void requestFocus() {
    list.requestFocus();
  }

  /** Goes from the list to the page, or back. */
  public void movePane() {
    if (list.isFocusWithin()) {
      page.requestFocus();
    } else {
      list.requestFocus();
    }
  }

  private void tellDecisions(ReviewLinks links) {
    links.render(model.decisions().stateProperty().get(), model.names().facetProperty().get());
  }

  private void mark() {
    Facet facet = model.names().facetProperty().get();
    list.mark(
        model
            .page()
            .openProperty()
            .get()
            .filter(name -> name.facet() == facet)
            .map(NamePageViewModel.Name::text)
            .orElse(""));
  }
}
