package org.dateline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.SourceFile;
import org.dateline.work.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilePageReaderTest {
  @TempDir Path dir;

  @Test
  void missingFileFailsAndIsWorthAnotherTry() {
    assertEquals(
        new ReadResult.Failed("The file is no longer there."), read(dir.resolve("gone.txt")));
  }

  @Test
  void folderIsUnreadable() {
    assertEquals(new ReadResult.Unreadable("This is a folder, not a file."), read(dir));
  }

  @Test
  void fileWithoutPermissionFails() throws IOException {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    Path file = Files.writeString(dir.resolve("secret.txt"), "text");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(file), "a superuser may read everything");

    assertEquals(new ReadResult.Failed("There is no permission to read the file."), read(file));
  }

  @Test
  void linkThatLeadsBackToItselfIsUnreadable() throws IOException {
    Path link = Files.createSymbolicLink(dir.resolve("loop.txt"), dir.resolve("loop.txt"));

    assertEquals(
        new ReadResult.Unreadable("The file is a symbolic link that leads back to itself."),
        read(link));
  }

  @Test
  void fileOverTheLimitIsUnreadableAndOneAtTheLimitIsRead() throws IOException {
    int limit = 2 * 1024 * 1024;
    Path over = Files.write(dir.resolve("over.txt"), new byte[limit + 1]);
    Path at = Files.write(dir.resolve("at.txt"), new byte[limit]);
    List<Integer> seen = new ArrayList<>();
    FilePageReader reader =
        new FilePageReader(
            List.of(format(true, seen)), limit, new Patience("test", Duration.ofMinutes(1)));

    assertEquals(
        new ReadResult.Unreadable("The file is larger than the limit of 2 MB."), reader.read(over));
    assertEquals(new ReadResult.Empty("seen"), reader.read(at));
    assertEquals(List.of(limit), seen);
  }

  @Test
  void firstFormatThatAcceptsReads() throws IOException {
    Path file = Files.writeString(dir.resolve("a.txt"), "abc");
    List<Integer> refusing = new ArrayList<>();
    List<Integer> accepting = new ArrayList<>();
    FilePageReader reader =
        new FilePageReader(List.of(format(false, refusing), format(true, accepting)));

    assertEquals(new ReadResult.Empty("seen"), reader.read(file));
    assertEquals(List.of(), refusing);
    assertEquals(List.of(3), accepting);
  }

  @Test
  void fileOfNoKnownFormatIsUnreadable() throws IOException {
    Path file = Files.writeString(dir.resolve("a.txt"), "abc");

    assertEquals(
        new ReadResult.Unreadable("No article format that Dateline knows fits this file."),
        new FilePageReader(List.of()).read(file));
  }

  @Test
  void fileIsDescribedByPathSizeTimeAndFingerprint() throws IOException {
    Path file = Files.write(dir.resolve("A.B.TXT"), "abc".getBytes(StandardCharsets.US_ASCII));
    Instant time = Instant.parse("2020-01-02T03:04:05Z");
    Files.setLastModifiedTime(file, FileTime.from(time));
    List<SourceFile> described = new ArrayList<>();
    List<String> extensions = new ArrayList<>();
    FormatReader format =
        new FormatReader() {
          @Override
          public boolean accepts(RawFile raw) {
            return true;
          }

          @Override
          public ReadResult read(RawFile raw) {
            described.add(raw.describe("US-ASCII"));
            extensions.add(raw.extension());
            return new ReadResult.Empty("seen");
          }
        };

    new FilePageReader(List.of(format)).read(dir.resolve("x/../A.B.TXT"));

    assertEquals(
        List.of(
            new SourceFile(
                file.toAbsolutePath().normalize(),
                3,
                time,
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                "US-ASCII")),
        described);
    assertEquals(List.of("txt"), extensions);
  }

  private static ReadResult read(Path file) {
    return new FilePageReader(List.of(format(true, new ArrayList<>()))).read(file);
  }

  private static FormatReader format(boolean accepts, List<Integer> sizes) {
    return new FormatReader() {
      @Override
      public boolean accepts(RawFile file) {
        return accepts;
      }

      @Override
      public ReadResult read(RawFile file) {
        sizes.add(file.bytes().length);
        return new ReadResult.Empty("seen");
      }
    };
  }
}
