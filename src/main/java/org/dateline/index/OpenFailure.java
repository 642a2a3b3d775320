package org.dateline.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.LockObtainFailedException;
import org.dateline.search.ArchiveUnavailable;
import org.dateline.search.ArchiveUnavailable.Reason;
import org.jspecify.annotations.Nullable;

/** Says plainly why an index can't be opened. */
final class OpenFailure {
  private OpenFailure() {}

  static ArchiveUnavailable explain(Path folder, Exception failure) {
    Reason reason =
        switch (failure) {
          case LockObtainFailedException _ -> Reason.LOCKED;
          case IndexFormatTooNewException _ -> Reason.NEWER;
          case IndexFormatTooOldException _ -> Reason.OLDER;
          case CorruptIndexException _, IndexNotFoundException _, EOFException _ -> Reason.DAMAGED;
          case NoSuchFileException _, FileNotFoundException _ -> Reason.DAMAGED;
          case AccessDeniedException _ -> Reason.NO_ACCESS;
          // A name of a codec that this Lucene does not have yet.
          case IllegalArgumentException _ -> Reason.NEWER;
          // Bytes that make no sense, found by reading past the end of something.
          case RuntimeException _ -> Reason.DAMAGED;
          default -> Reason.NO_ACCESS;
        };
    return of(reason, folder, failure);
  }

  static ArchiveUnavailable of(Reason reason, Path folder, @Nullable Exception cause) {
    String message =
        switch (reason) {
          case MISSING -> "There is no archive in " + folder + ".";
          case DAMAGED ->
              "The index in " + folder + " is damaged: files are missing, cut short or altered.";
          case LOCKED ->
              "The archive in " + folder + " is in use: another window or an import has it open.";
          case NEWER -> "The archive in " + folder + " was made by a newer version of Dateline.";
          case OLDER -> "The archive in " + folder + " was made by an older version of Dateline.";
          case NO_ACCESS -> "The folder " + folder + " can't be read or written.";
        };
    return new ArchiveUnavailable(reason, folder, sources(folder), message, cause);
  }

  private static List<Path> sources(Path folder) {
    try {
      return new SourceList(folder).read();
    } catch (IOException | RuntimeException e) {
      return List.of(); // there is a worse problem to tell
    }
  }
}
