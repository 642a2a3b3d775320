package org.dateline.export.list;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes large files so that a reader finds them whole or not at all. */
public final class WholeFile {
  private WholeFile() {}

  /** Writes bytes, and answers what is to be known of them. */
  @FunctionalInterface
  public interface Content<T> {
    /** Writes all of it to {@code out}, which it leaves open. */
    T writeTo(OutputStream out) throws IOException;
  }

  /** Writes text, and answers what is to be known of it. */
  @FunctionalInterface
  interface Text<T> {
    T writeTo(Writer out) throws IOException;
  }

  /** Writes text in UTF-8, as {@link #writeBytes} does. */
  static <T> T write(Path file, boolean replace, Text<T> text) {
    return writeBytes(
        file,
        replace,
        bytes -> {
          // Replaces what is no character at all, half a surrogate pair, in place of failing.
          Writer out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
          T answer = text.writeTo(out);
          out.flush();
          return answer;
        });
  }

  /**
   * Writes a file beside {@code file} and puts it there when it is done; removes it if that fails.
   *
   * @param replace whether a file that is there already is replaced
   * @throws UncheckedIOException if it can't be written; the message names the file and the reason
   */
  public static <T> T writeBytes(Path file, boolean replace, Content<T> content) {
    try {
      Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      checkTarget(target, replace);
      Path part = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
      try {
        T answer;
        try (OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW)) {
          answer = content.writeTo(out);
        }
        if (replace) {
          Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } else {
          Files.move(part, target);
        }
        return answer;
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw failed(file, e);
    } catch (WriteFailure e) {
      throw failed(file, e.cause());
    }
  }

  private static void checkTarget(Path target, boolean replace) throws IOException {
    if (!Files.exists(target)) {
      return;
    }
    if (!Files.isRegularFile(target)) {
      throw new IOException("it is not a file");
    }
    if (!replace) {
      throw new FileAlreadyExistsException(target.toString());
    }
  }

  private static UncheckedIOException failed(Path file, IOException e) {
    String reason =
        switch (e) {
          case FileAlreadyExistsException _ -> "it is there already";
          case NoSuchFileException _ -> "its folder does not exist";
          case AccessDeniedException _ -> "permission denied";
          default -> String.valueOf(e.getMessage());
        };
    return new UncheckedIOException(
        file + " could not be written: " + reason, new IOException(reason, e));
  }
}
