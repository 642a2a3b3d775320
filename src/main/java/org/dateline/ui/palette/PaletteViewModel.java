package org.dateline.ui.palette;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.search.Archive;
import org.dateline.search.Archive.Suggestion;
import org.dateline.search.Facet;
import org.dateline.search.Filter;
import org.dateline.ui.control.Actions;
import org.dateline.ui.control.Shortcut;
import org.dateline.ui.lens.Lens;
import org.dateline.ui.lens.Navigation;
import org.dateline.ui.palette.Entry.Kind;
import org.dateline.work.Background;
import org.dateline.work.Latest;

/** What the palette offers for what was typed, and which of it is marked. */
public final class PaletteViewModel {
  private static final int VALUES = 4;
  private static final int COMMANDS = 8;
  private static final int RECENT = 5;

  /** Keys of the palette itself, and what only the thing that has the focus can do. */
  private static final Set<Shortcut> NO_COMMANDS =
      EnumSet.of(Shortcut.CLOSE, Shortcut.PALETTE, Shortcut.FILTER_BY, Shortcut.LEAVE_OUT);

  private final Archive archive;
  private final Lens lens;
  private final Navigation navigation;
  private final Actions actions;
  private final List<String> recent;
  private final Latest<List<Suggestion>> latest;
  private final ReadOnlyObjectWrapper<List<Entry>> entries = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyIntegerWrapper marked = new ReadOnlyIntegerWrapper(-1);
  private String typed = "";

  /**
   * A palette in which nothing was typed yet.
   *
   * @param actions what the window's keys do
   * @param recent what was searched for before, the newest first
   */
  public PaletteViewModel(
      Archive archive,
      Background background,
      Lens lens,
      Navigation navigation,
      Actions actions,
      List<String> recent) {
    this.archive = archive;
    this.lens = lens;
    this.navigation = navigation;
    this.actions = actions;
    this.recent = List.copyOf(recent);
    this.latest = new Latest<>(background);
    offer(List.of());
  }

  /** What is offered, group by group. */
  public ReadOnlyObjectProperty<List<Entry>> entriesProperty() {
    return entries.getReadOnlyProperty();
  }

  /** The place of the entry that Enter takes; -1 where nothing is offered. */
  public ReadOnlyIntegerProperty markedProperty() {
    return marked.getReadOnlyProperty();
  }

  /** Offers what fits {@code text}. */
  public void type(String text) {
    typed = text.strip();
    if (typed.isEmpty()) {
      latest.cancel();
      offer(List.of());
      return;
    }
    String wanted = typed;
    latest.ask(cancel -> archive.suggest(wanted, VALUES), this::offer, failure -> offer(List.of()));
  }

  /** Marks the entry {@code by} places on, around the ends. */
  public void move(int by) {
    int size = entries.get().size();
    if (size > 0) {
      marked.set(Math.floorMod(marked.get() + by, size));
    }
  }

  /** Does what is marked, if anything is. */
  public void take() {
    if (marked.get() >= 0) {
      entries.get().get(marked.get()).act().run();
    }
  }

  private void offer(List<Suggestion> values) {
    List<Entry> all = new ArrayList<>();
    if (!typed.isEmpty()) {
      String words = typed;
      all.add(
          new Entry(
              Kind.WORDS,
              "“" + words + "” in articles",
              "searches the text",
              List.of(),
              () -> {
                lens.show(words, List.of(), lens.request().sort());
                navigation.articles();
              }));
    }
    List<Entry> commands = commands();
    commands.stream().filter(entry -> entry.kind() == Kind.SCREEN).forEach(all::add);
    values.forEach(value -> addPage(all, value));
    values.forEach(value -> addFilters(all, value));
    commands.stream().filter(entry -> entry.kind() == Kind.COMMAND).forEach(all::add);
    recent.stream()
        .filter(search -> Match.rank(typed, search) < Match.NONE)
        .limit(RECENT)
        .map(this::again)
        .forEach(all::add);
    entries.set(List.copyOf(all));
    marked.set(all.isEmpty() ? -1 : 0);
  }

  private void addPage(List<Entry> all, Suggestion value) {
    switch (value.facet()) {
      case PERSON, PLACE ->
          all.add(
              new Entry(
                  Kind.NAME,
                  value.value(),
                  name(value.facet()),
                  List.of(),
                  () -> navigation.name(value.facet(), value.value())));
      case YEAR, SOURCE, SPEAKER -> {}
    }
  }

  private void addFilters(List<Entry> all, Suggestion value) {
    String name = name(value.facet()) + ": " + value.value();
    Filter keep = Filter.include(value.facet(), value.value());
    Filter out = Filter.exclude(value.facet(), value.value());
    all.add(new Entry(Kind.FILTER, "Filter by " + name, "", List.of(), () -> lens.add(keep)));
    all.add(new Entry(Kind.LEAVE_OUT, "Leave out " + name, "", List.of(), () -> lens.add(out)));
  }

  private List<Entry> commands() {
    return Arrays.stream(Shortcut.values())
        .filter(shortcut -> actions.has(shortcut) && !NO_COMMANDS.contains(shortcut))
        .filter(shortcut -> Match.rank(typed, shortcut.text()) < Match.NONE)
        .sorted(Comparator.comparingInt(shortcut -> Match.rank(typed, shortcut.text())))
        .limit(COMMANDS)
        .map(this::command)
        .toList();
  }

  private Entry command(Shortcut shortcut) {
    Kind kind = shortcut.group() == Shortcut.Group.SCREENS ? Kind.SCREEN : Kind.COMMAND;
    String detail = kind == Kind.SCREEN ? "screen" : "";
    return new Entry(
        kind, shortcut.text(), detail, shortcut.keys(), () -> actions.perform(shortcut));
  }

  private Entry again(String search) {
    return new Entry(
        Kind.RECENT,
        search,
        "",
        List.of(),
        () -> {
          lens.search(search);
          navigation.articles();
        });
  }

  private static String name(Facet facet) {
    return facet.name().toLowerCase(Locale.ROOT);
  }
}
