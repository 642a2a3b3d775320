package org.dateline.app;

import java.time.InstantSource;
import org.dateline.search.SearchRequest;
import org.dateline.ui.articles.reader.ReaderViewModel;
import org.dateline.ui.articles.results.ResultsViewModel;
import org.dateline.ui.control.Actions;
import org.dateline.ui.control.History;
import org.dateline.ui.control.Shortcut;
import org.dateline.ui.lens.Lens;
import org.dateline.ui.people.PeopleViewModel;
import org.dateline.ui.shell.ShellView;

/** Keeps where the user has been in the window, and leads back there. */
final class WindowHistory {
  private final History<Visit> history;
  private final Lens lens;
  private final ShellView shell;
  private final ResultsViewModel results;
  private final ReaderViewModel reading;
  private final PeopleViewModel people;
  private boolean returning;

  /** The history of a window, as {@code clock} tells the time. */
  WindowHistory(
      InstantSource clock,
      Lens lens,
      ShellView shell,
      ResultsViewModel results,
      ReaderViewModel reading,
      PeopleViewModel people) {
    this.history = new History<>(clock, Visit::continuesWith);
    this.lens = lens;
    this.shell = shell;
    this.results = results;
    this.reading = reading;
    this.people = people;
    lens.requestProperty().subscribe(this::note);
    shell.screenProperty().subscribe(this::note);
    reading.stateProperty().subscribe(this::note);
    people.page().openProperty().subscribe(this::note);
    shell.canGoBackProperty().bind(history.canGoBackProperty());
    shell.canGoForwardProperty().bind(history.canGoForwardProperty());
  }

  /** Puts the ways back and forth among the window's actions. */
  void register(Actions actions) {
    actions.on(Shortcut.BACK, () -> history.back().ifPresent(this::returnTo));
    actions.on(Shortcut.FORWARD, () -> history.forward().ifPresent(this::returnTo));
  }

  private void note() {
    if (!returning) {
      SearchRequest request = lens.request();
      history.visit(
          new Visit(
              shell.screenProperty().get(),
              lens.queryProperty().get().text(),
              request.filters(),
              request.sort(),
              reading.shownId().orElse(""),
              people.page().openProperty().get()));
    }
  }

  private void returnTo(Visit visit) {
    returning = true;
    if (!visit.article().isEmpty()) {
      results.follow(visit.article());
      reading.show(visit.article());
    }
    visit.name().ifPresent(name -> people.open(name.facet(), name.text()));
    lens.show(visit.text(), visit.filters(), visit.sort());
    shell.show(visit.screen());
    returning = false;
  }
}
