package org.dateline.ui.lens;

/**
 * When a screen asks the archive: whenever the lens or the archive changes while it is shown, and
 * as soon as it is shown again after a change. What nobody sees is not asked for.
 */
public final class WhileShown {
  private final Runnable ask;
  private boolean shown;
  private boolean stale = true;

  /** Asks nothing before {@link #show}. */
  public WhileShown(Lens lens, Runnable ask) {
    this.ask = ask;
    lens.requestProperty().subscribe((before, now) -> change());
    lens.archiveVersionProperty().subscribe((before, now) -> change());
  }

  /** Takes notice that the screen is to be seen, or no longer. */
  public void show(boolean nowShown) {
    shown = nowShown;
    if (shown && stale) {
      askNow();
    }
  }

  /** Something else that the answer depends on has changed. */
  public void change() {
    stale = true;
    if (shown) {
      askNow();
    }
  }

  private void askNow() {
    stale = false;
    ask.run();
  }
}
