package org.dateline.ui.control;

import javafx.scene.control.Label;
import org.dateline.ui.control.DateText.Certainty;
import org.dateline.ui.theme.Styles;

/** The small word beside a date that says how certain it is; nothing for a stated one. */
public final class CertaintyBadge extends Label {
  /** A badge that says nothing yet. */
  public CertaintyBadge() {
    show(Certainty.STATED);
  }

  /** Says how certain. */
  public void show(Certainty certainty) {
    setText(certainty.word());
    getStyleClass()
        .setAll(
            "label",
            Styles.BADGE,
            switch (certainty) {
              case STATED -> Styles.STATED;
              case INFERRED -> Styles.INFERRED;
              case UNCERTAIN, UNDATED -> Styles.GUESSED;
            });
    setVisible(certainty != Certainty.STATED);
    setManaged(certainty != Certainty.STATED);
  }
}
