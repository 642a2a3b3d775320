package org.dateline.ui.print;

import java.util.Optional;
import org.dateline.export.pdf.PageImages.Dots;
import org.dateline.export.pdf.Paper;

/** The printers of the system. */
public interface Press {
  /** Whether there is a printer. It may take a while; any thread will do. */
  boolean isThere();

  /**
   * Asks how to print, on the user interface's thread; empty if nothing is to be printed.
   *
   * @param title what the job is called
   */
  Optional<Job> ask(String title);

  /** Pages on their way to a printer. Used by one thread. */
  interface Job {
    /** The paper nearest to what was chosen. */
    Paper paper();

    /** Whether a page, counted from 1, was asked for. */
    boolean wants(int page);

    /** Prints a page; false if the printer refused it. */
    boolean print(Dots page);

    /** Ends the job; false if the printer refused it. */
    boolean end();
  }
}
