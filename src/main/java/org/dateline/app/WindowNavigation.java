package org.dateline.app;

import java.util.function.Consumer;
import org.dateline.article.Span;
import org.dateline.search.Facet;
import org.dateline.ui.articles.reader.ReaderViewModel;
import org.dateline.ui.articles.results.ResultsViewModel;
import org.dateline.ui.articles.tabs.TabsViewModel;
import org.dateline.ui.lens.Navigation;
import org.dateline.ui.people.PeopleViewModel;
import org.dateline.ui.quotes.QuotesViewModel;
import org.dateline.ui.shell.Screen;

/** Leads from one screen to another. */
final class WindowNavigation implements Navigation {
  private final Consumer<Screen> show;
  private final PeopleViewModel people;
  private final QuotesViewModel quotes;
  private final ResultsViewModel results;
  private final TabsViewModel tabs;
  private final ReaderViewModel reading;

  /** Leads to screens, which {@code show} shows. */
  WindowNavigation(
      Consumer<Screen> show,
      PeopleViewModel people,
      QuotesViewModel quotes,
      ResultsViewModel results,
      TabsViewModel tabs,
      ReaderViewModel reading) {
    this.show = show;
    this.people = people;
    this.quotes = quotes;
    this.results = results;
    this.tabs = tabs;
    this.reading = reading;
  }

  @Override
  public void articles() {
    show.accept(Screen.ARTICLES);
  }

  @Override
  public void timeline() {
    show.accept(Screen.TIMELINE);
  }

  @Override
  public void name(Facet facet, String name) {
    people.open(facet, name);
    show.accept(Screen.PEOPLE);
  }

  @Override
  public void quotes(String speaker) {
    quotes.showSpeaker(speaker);
    show.accept(Screen.QUOTES);
  }

  @Override
  public void article(String id) {
    show.accept(Screen.ARTICLES);
    results.follow(id);
    tabs.follow(id);
    reading.show(id);
  }

  @Override
  public void article(String id, Span place) {
    show.accept(Screen.ARTICLES);
    results.follow(id);
    tabs.follow(id);
    reading.show(id, place);
  }
}
