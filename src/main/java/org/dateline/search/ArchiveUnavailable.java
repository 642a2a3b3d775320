package org.dateline.search;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An archive that can't be opened; nothing in its folder was changed by trying. */
public final class ArchiveUnavailable extends Exception {

  /** Why an archive can't be opened. */
  public enum Reason {
    /** There is none in the folder, and it was not to be made. */
    MISSING,
    /** Files of the index are missing, cut short or altered. */
    DAMAGED,
    /** Another process has it open for writing. */
    LOCKED,
    /** It was made by a newer version of Dateline. */
    NEWER,
    /**
     * It was made by a version of Dateline too old to be read; importing anew makes it readable.
     */
    OLDER,
    /** The folder can't be read or written. */
    NO_ACCESS
  }

  private final Reason reason;
  private final Path directory;
  private final List<Path> sources;

  /**
   * An archive that can't be opened.
   *
   * @param sources the folders and files it was made from, as far as they are known
   * @param message one plain sentence for the user
   */
  public ArchiveUnavailable(
      Reason reason,
      Path directory,
      List<Path> sources,
      String message,
      @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
    this.directory = directory;
    this.sources = List.copyOf(sources);
  }

  /** The folders and files it was made from; empty if they are not known. */
  public List<Path> sources() {
    return sources;
  }

  /** Whether making the index again from its sources would help. */
  public boolean canBeRebuilt() {
    return switch (reason) {
      case DAMAGED, OLDER -> !sources.isEmpty();
      case MISSING, LOCKED, NEWER, NO_ACCESS -> false;
    };
  }

  /** Why it can't be opened. */
  public Reason reason() {
    return reason;
  }

  /** The folder it was looked for in. */
  public Path directory() {
    return directory;
  }
}
