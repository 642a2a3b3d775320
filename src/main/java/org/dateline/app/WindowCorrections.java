package org.dateline.app;

import java.util.List;
import java.util.function.Consumer;
import org.dateline.correction.Correction;
import org.dateline.ui.articles.reader.ReaderView;
import org.dateline.ui.control.Actions;
import org.dateline.ui.control.Notices;
import org.dateline.ui.control.Shortcut;
import org.dateline.ui.correcting.Correcting;
import org.dateline.ui.lens.Lens;
import org.dateline.ui.lens.Navigation;
import org.dateline.ui.people.NameCorrections;
import org.dateline.ui.review.ReviewView;
import org.dateline.ui.review.ReviewViewModel;
import org.dateline.work.Background;

/** What can be put right in the window. */
final class WindowCorrections {
  private final Correcting correcting;
  private final ReviewViewModel reviewing;

  WindowCorrections(OpenedArchive opened, Background background, Lens lens, Notices notices) {
    this.correcting =
        new Correcting(opened.archive(), opened.corrections(), background, lens, notices);
    this.reviewing =
        new ReviewViewModel(opened.reviews(), opened.archive(), correcting, background, lens);
  }

  /** The screen that lists what is left to review, from which articles are opened. */
  ReviewView review(Navigation navigation) {
    reviewing.leadTo(navigation);
    return new ReviewView(reviewing);
  }

  /** Puts right what a screen shows. */
  Correcting correcting() {
    return correcting;
  }

  /** Puts names right, as the pages of people and places ask for it. */
  NameCorrections names() {
    return new NameCorrecting(correcting);
  }

  /** Tells {@code listener} what is put right. */
  void whenMade(Consumer<List<Correction>> listener) {
    correcting.whenMade(listener);
  }

  /** Tells {@code listener} what is taken back. */
  void whenTakenBack(Consumer<List<Correction>> listener) {
    correcting.whenTakenBack(listener);
  }

  /** Puts it into the reader and among the window's actions, and brings the archive up to date. */
  void install(ReaderView reader, Actions actions) {
    if (correcting.isPossible()) {
      reader.correctWith(correcting);
    }
    actions.on(Shortcut.UNDO, correcting::undo);
    correcting.begin();
  }
}
