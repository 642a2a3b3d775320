package org.dateline.notebook;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A notebook that can't be opened; nothing of its file was changed by trying. */
public final class NotebookUnavailable extends Exception {

  /** Why a notebook can't be opened. */
  public enum Reason {
    /** The file is cut short or altered, or is no notebook at all. */
    DAMAGED,
    /** It was written by a newer version of Dateline. */
    NEWER,
    /** Another process holds it for longer than can be waited. */
    LOCKED,
    /** The file or its folder can't be read or written. */
    NO_ACCESS
  }

  private final Reason reason;
  private final Path file;

  /**
   * A notebook that can't be opened.
   *
   * @param message one or two plain sentences for the user
   */
  public NotebookUnavailable(Reason reason, Path file, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
    this.file = file;
  }

  /** Why it can't be opened. */
  public Reason reason() {
    return reason;
  }

  /** Its file. */
  public Path file() {
    return file;
  }
}
