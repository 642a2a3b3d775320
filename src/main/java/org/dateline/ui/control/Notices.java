package org.dateline.ui.control;

/** Room for one short notice, which goes away by itself. */
public interface Notices {

  /** Shows a notice in place of the one before. */
  void show(String notice);

  /** Shows a notice with something that can be done about it, in place of the one before. */
  void show(String notice, String actionText, Runnable act);
}
