package org.dateline.app;

import org.dateline.ui.articles.reader.ReaderView;
import org.dateline.ui.control.Actions;
import org.dateline.ui.control.Notices;
import org.dateline.ui.control.Shortcut;
import org.dateline.ui.correcting.Correcting;
import org.dateline.ui.lens.Lens;
import org.dateline.ui.people.NameCorrections;
import org.dateline.work.Background;

/** What can be put right in the window. */
final class WindowCorrections {
  private final Correcting correcting;

  WindowCorrections(OpenedArchive opened, Background background, Lens lens, Notices notices) {
    this.correcting =
        new Correcting(opened.archive(), opened.corrections(), background, lens, notices);
  }

  /** Puts names right, as the pages of people and places ask for it. */
  NameCorrections names() {
    return new NameCorrecting(correcting);
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
