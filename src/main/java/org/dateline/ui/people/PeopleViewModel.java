package org.dateline.ui.people;

import java.util.List;
import org.dateline.correction.Change;
import org.dateline.correction.Correction;
import org.dateline.correction.NameKind;
import org.dateline.search.Facet;
import org.dateline.ui.lens.Lens;
import org.dateline.work.Background;

/** The list of names, the page of one, and what is worth a look, kept together. */
public final class PeopleViewModel {
  private final NameListViewModel names;
  private final NamePageViewModel page;
  private final ReviewViewModel review;
  private final DecisionsViewModel decisions;
  private final PeopleSources sources;
  private final Background background;

  /** Asks {@code sources} when the screen is shown. */
  public PeopleViewModel(PeopleSources sources, Background background, Lens lens) {
    this.sources = sources;
    this.background = background;
    this.names = new NameListViewModel(sources.archive(), sources.authority(), background, lens);
    this.page = new NamePageViewModel(sources, background, lens);
    this.review = new ReviewViewModel(sources, background, lens);
    this.decisions = new DecisionsViewModel(sources.corrections(), background, lens);
    names.facetProperty().subscribe(review::choose);
    names.stateProperty().subscribe(this::openFirst);
  }

  /** Offers names of a kind, all but one, and those first that may mean the same as that. */
  NameChoiceViewModel choice(Facet facet, String except) {
    List<String> alike = facet == names.facetProperty().get() ? review.alike(except) : List.of();
    return new NameChoiceViewModel(sources.archive(), background, facet, except, alike);
  }

  /**
   * Takes notice that something was put right: the page of a name that is called otherwise now
   * follows it.
   */
  public void made(List<Correction> corrections) {
    for (Correction correction : corrections) {
      if (correction.article() == null && correction.change() instanceof Change.Rename rename) {
        page.follow(facet(rename), rename.name(), rename.newName());
      }
    }
  }

  private static Facet facet(Change.Rename rename) {
    return rename.kind() == NameKind.PERSON ? Facet.PERSON : Facet.PLACE;
  }

  /**
   * Takes notice that something is no longer put right: the page of a name that is no more goes
   * back to the name that there was.
   */
  public void takenBack(List<Correction> corrections) {
    for (Correction correction : corrections) {
      if (correction.article() == null && correction.change() instanceof Change.Rename rename) {
        page.follow(facet(rename), rename.newName(), rename.name());
      }
    }
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

  /** What was decided about names. */
  DecisionsViewModel decisions() {
    return decisions;
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
    decisions.setActive(seen);
  }

  /** Whoever comes to the screen for the first time finds the page of the most prominent name. */
  private void openFirst(NameListState state) {
    if (state instanceof NameListState.Listed listed && page.openProperty().get().isEmpty()) {
      page.open(names.facetProperty().get(), listed.counts().getFirst().value());
    }
  }
}
