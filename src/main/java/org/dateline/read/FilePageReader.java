package org.dateline.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import org.dateline.work.Patience;

/**
 * Reads a file's bytes and hands them to the first format that accepts them: the one place where a
 * format is chosen.
 *
 * <p>Every way in which a file can fail to be read ends as a {@link ReadResult} with one plain
 * sentence; the file is opened for reading only and closed before it is decoded.
 */
public final class FilePageReader implements PageReader {
  /** The largest file that is read, in bytes: 64 MB. */
  public static final long LIMIT = 64L * 1024 * 1024;

  /** How long a disk or network drive may take to give a file. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final List<FormatReader> formats;
  private final long limit;
  private final Patience patience;

  /**
   * A reader that asks {@code formats} in order.
   *
   * @param formats the most particular first; plain text, which accepts nearly everything, last
   */
  public FilePageReader(List<FormatReader> formats) {
    this(formats, LIMIT, new Patience("read-file", PATIENCE));
  }

  FilePageReader(List<FormatReader> formats, long limit, Patience patience) {
    this.patience = patience;
    this.formats = List.copyOf(formats);
    this.limit = limit;
  }

  @Override
  public ReadResult read(Path file) {
    Path path = file.toAbsolutePath().normalize();
    try {
      BasicFileAttributes attributes =
          patience.await(() -> Files.readAttributes(path, BasicFileAttributes.class));
      if (attributes.isDirectory()) {
        return new ReadResult.Unreadable("This is a folder, not a file.");
      }
      if (!attributes.isRegularFile()) {
        return new ReadResult.Unreadable("This is not an ordinary file.");
      }
      byte[] bytes = patience.await(() -> bytes(path));
      if (bytes.length > limit) {
        return new ReadResult.Unreadable(
            "The file is larger than the limit of " + limit / (1024 * 1024) + " MB.");
      }
      return decode(
          new RawFile(
              path, attributes.lastModifiedTime().toInstant(), Fingerprint.of(bytes), bytes));
    } catch (Patience.Exhausted e) {
      return new ReadResult.Failed(
          "The file could not be read within " + e.longest().toSeconds() + " s.");
    } catch (NoSuchFileException e) {
      return new ReadResult.Failed("The file is no longer there.");
    } catch (AccessDeniedException e) {
      return new ReadResult.Failed("There is no permission to read the file.");
    } catch (FileSystemLoopException e) {
      return new ReadResult.Unreadable("The file is a symbolic link that leads back to itself.");
    } catch (IOException e) {
      return failure(e);
    }
  }

  private ReadResult decode(RawFile file) {
    for (FormatReader format : formats) {
      if (format.accepts(file)) {
        return format.read(file);
      }
    }
    return new ReadResult.Unreadable("No article format that Dateline knows fits this file.");
  }

  /** Reads one byte more than the limit at most, so that a file that grows meanwhile is caught. */
  private byte[] bytes(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
    }
  }

  private static ReadResult failure(IOException e) {
    String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    // Linux reports a chain of links that never ends with this message and no class of its own.
    if (reason.contains("Too many levels of symbolic links")) {
      return new ReadResult.Unreadable("The file is a symbolic link that leads back to itself.");
    }
    return new ReadResult.Failed("The file could not be read: " + reason);
  }
}
