package org.dateline.ui.people;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.dateline.correction.Correction;
import org.dateline.search.Facet;
import org.dateline.search.FacetCounts.Count;
import org.dateline.search.Known;
import org.dateline.search.NameUse;
import org.dateline.ui.people.PageState.Shown;

/** The page of a name, laid out. */
final class NamePageView extends VBox {
  private final Shown shown;
  private final NamePage page;
  private final NamePageViewModel model;
  private final PageActions actions;

  NamePageView(Shown shown, NamePageViewModel model, PageActions actions) {
    this.shown = shown;
    this.page = shown.page();
    this.model = model;
    this.actions = actions;
    getStyleClass().add("name-page");
    getChildren().add(new PageHeader(page, model, actions));
    if (page.use().articles() == 0) {
      getChildren().add(nothing());
    } else {
      getChildren().addAll(new FormChips(shown, model, actions), new PageColumns(main(), aside()));
    }
  }

  /** Why no article is listed: the name was taken away, or none that is found has it. */
  private Section nothing() {
    Correction gone = page.gone().orElse(null);
    if (gone != null) {
      return decided(gone);
    }
    return new Section("Articles")
        .words(
            "None of the articles that are found names this "
                + PeopleWords.one(page.name().facet())
                + ". Change the search or the filters to see more.");
  }

  private Section decided(Correction gone) {
    Facet facet = page.name().facet();
    HBox buttons = new HBox(8);
    Button undo = new Button("Undo");
    undo.setOnAction(event -> actions.corrections().undo(gone));
    buttons.getChildren().add(undo);
    DecisionWords.leadsTo(gone.change())
        .ifPresent(
            name -> {
              Button open = new Button("Open " + name);
              open.setMnemonicParsing(false);
              open.setOnAction(event -> actions.open().accept(facet, name));
              buttons.getChildren().add(open);
            });
    return new Section("Decided by you")
        .words(DecisionWords.done(gone.change()) + ", " + DecisionWords.where(gone) + ".")
        .with(buttons);
  }

  private VBox main() {
    VBox column = new VBox();
    column.getStyleClass().add("page-column");
    column.getChildren().add(MentionsSection.of(page, this::timeline));
    if (!page.quotes().newest().isEmpty()) {
      column.getChildren().add(quotes());
    }
    column.getChildren().add(articles());
    return column;
  }

  private Section quotes() {
    long all = page.quotes().all();
    return new Section("Quotes")
        .link(
            all == 1 ? "Show 1 quote" : "All " + PeopleWords.count(all, "quote", "quotes"),
            () -> actions.navigation().quotes(page.name().name()))
        .with(new QuoteList(page.quotes().newest(), actions.navigation()));
  }

  private void timeline() {
    model.narrow();
    actions.navigation().timeline();
  }

  private Section articles() {
    boolean narrowed = !shown.form().isEmpty();
    Section section =
        new Section(narrowed ? "Articles that write “" + shown.form() + "”" : "Articles");
    long all =
        narrowed
            ? page.use().forms().stream()
                .filter(form -> form.text().equals(shown.form()))
                .mapToLong(NameUse.Form::articles)
                .sum()
            : page.use().articles();
    if (narrowed) {
      section.link("All forms", () -> model.chooseForm(shown.form()));
    } else {
      section.link(
          all == 1 ? "Show 1 article" : "All " + PeopleWords.articles(all),
          () -> {
            model.narrow();
            actions.navigation().articles();
          });
    }
    section.with(new ArticleList(shown.articles(), narrowed, actions.navigation()));
    if (shown.articles().size() < all) {
      section.with(
          Section.button(
              "More, " + PeopleWords.number(all - shown.articles().size()) + " left",
              model::moreArticles));
    }
    return section;
  }

  private VBox aside() {
    VBox column = new VBox();
    column.getStyleClass().add("page-column");
    Facet facet = page.name().facet();
    page.known().ifPresent(known -> column.getChildren().addAll(known(known)));
    boolean people = facet == Facet.PERSON;
    NamePage.Company company = page.company();
    Section own =
        people
            ? company("Often together with", Facet.PERSON, company.people(), company.allPeople())
            : company("Often together with", Facet.PLACE, company.places(), company.allPlaces());
    column.getChildren().add(own);
    List<Count> others = people ? company.people() : company.places();
    if (!others.isEmpty()) {
      NetworkView network = new NetworkView(name -> actions.open().accept(facet, name));
      network.show(facet, page.name().name(), others, company.ties());
      own.with(network);
      own.words("A thicker line means more shared articles");
    }
    column
        .getChildren()
        .add(
            people
                ? company("Places", Facet.PLACE, company.places(), company.allPlaces())
                : company("People", Facet.PERSON, company.people(), company.allPeople()));
    return column;
  }

  private List<Section> known(Known known) {
    List<Section> sections = new ArrayList<>();
    if (page.name().facet() == Facet.PERSON) {
      Offices offices = Offices.of(known, page.use());
      if (!offices.then().isEmpty()) {
        sections.add(new Section("Offices at the time").with(KnownFacts.offices(offices.then())));
      }
      if (!offices.others().isEmpty()) {
        String title = page.use().first() == null ? "Offices" : "Other offices";
        sections.add(new Section(title).with(KnownFacts.offices(offices.others())));
      }
      if (!known.otherNames().isEmpty()) {
        sections.add(new Section("Other names").words(String.join(", ", known.otherNames())));
      }
    } else if (KnownFacts.isPlaceKnown(known)) {
      sections.add(new Section("Place").with(KnownFacts.place(known)));
    }
    return sections;
  }

  private Section company(String title, Facet facet, List<Count> counts, int all) {
    Section section = new Section(title);
    if (counts.isEmpty()) {
      return section.words("No other " + PeopleWords.one(facet) + " is named in these articles.");
    }
    if (all > counts.size()) {
      section.link(
          "All " + PeopleWords.number(all),
          () -> {
            model.narrow();
            actions.list().accept(facet);
          });
    }
    return section.with(new CompanyList(facet, counts, actions.open()));
  }
}
