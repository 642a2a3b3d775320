package org.dateline.ui.people;

import org.dateline.search.Facet;
import org.dateline.ui.lens.Lens;
import org.dateline.work.Background;

/** The list of names, the page of one, and what is worth a look, kept together. */
public final class PeopleViewModel {
  private final NameListViewModel names;
  private final NamePageViewModel page;
  private final ReviewViewModel review;
  private final PeopleSources sources;
  private final Background background;

  /** Asks {@code sources} when the screen is shown. */
  public PeopleViewModel(PeopleSources sources, Background background, Lens lens) {
    this.sources = sources;
    this.background = background;
    this.names = new NameListViewModel(sources.archive(), background, lens);
    this.page = new NamePageViewModel(sources, background, lens);
    this.review = new ReviewViewModel(sources, background, lens);
    names.facetProperty().subscribe(review::choose);
    names.stateProperty().subscribe(this::openFirst);
  }

  /** Offers names of a kind, all but one. */
  NameChoiceViewModel choice(Facet facet, String except) {
    return new NameChoiceViewModel(sources.archive(), background, facet, except);
  }

  /** The list of names. */
  public NameListViewModel names() {
    return names;
  }

  /** The page of one name. */
  public NamePageViewModel page() {
    return page;
  }

  /** What is worth a look. */
  public ReviewViewModel review() {
    return review;
  }

  /** Opens the page of a name, and lists its kind beside it. */
  public void open(Facet facet, String name) {
    page.open(facet, name);
    names.facetProperty().set(facet);
  }

  /** Says whether the screen can be seen: nothing is asked while it can not. */
  public void setActive(boolean seen) {
    names.setActive(seen);
    page.setActive(seen);
    review.setActive(seen);
  }

  /** Whoever comes to the screen for the first time finds the page of the most prominent name. */
  private void openFirst(NameListState state) {
    if (state instanceof NameListState.Listed listed && page.openProperty().get().isEmpty()) {
      page.open(names.facetProperty().get(), listed.counts().getFirst().value());
    }
  }
}
