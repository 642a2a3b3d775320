package org.dateline.ui.people;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.correction.Correction;
import org.dateline.correction.Corrections;
import org.dateline.ui.lens.Failures;
import org.dateline.ui.lens.Lens;
import org.dateline.ui.people.DecisionsState.Failed;
import org.dateline.ui.people.DecisionsState.Reading;
import org.dateline.ui.people.DecisionsState.Told;
import org.dateline.work.Background;
import org.dateline.work.Latest;

/** Tells what was decided about names and holds now, so that it can be seen and taken back. */
final class DecisionsViewModel {
  private final Supplier<Corrections> corrections;
  private final Latest<List<Correction>> latest;
  private final ReadOnlyObjectWrapper<DecisionsState> state =
      new ReadOnlyObjectWrapper<>(new Reading());
  private boolean active;
  private boolean stale = true;

  /** Asks when it is first shown, and whenever the archive changes while it is. */
  DecisionsViewModel(Supplier<Corrections> corrections, Background background, Lens lens) {
    this.corrections = corrections;
    this.latest = new Latest<>(background);
    lens.archiveVersionProperty().subscribe((before, now) -> ask());
  }

  /** What is shown. */
  ReadOnlyObjectProperty<DecisionsState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Says whether the answer can be seen: nothing is asked while it can not. */
  void setActive(boolean seen) {
    active = seen;
    if (active && stale) {
      ask();
    }
  }

  /** Asks again. */
  void ask() {
    stale = !active;
    if (active) {
      latest.ask(
          cancel -> corrections.get().list(),
          all -> state.set(new Told(all)),
          failure -> state.set(new Failed(Failures.say(failure))));
    }
  }
}
