package org.dateline.app;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The version of everything that makes an article of a file: a checksum over the program's own
 * classes and knowledge files of those packages, and the releases of the libraries they use. It
 * changes exactly when a re-scan has to read every file again, without anybody having to think of
 * it.
 */
final class ProducerVersion {
  private static final List<String> PACKAGES =
      List.of(
          "org/dateline/article/",
          "org/dateline/extract/",
          "org/dateline/knowledge/",
          "org/dateline/read/");

  /** Whose releases make articles different: pages, encodings, JSON and languages. */
  private static final List<String> LIBRARIES = List.of("jsoup-", "icu4j-", "jackson-", "opennlp-");

  private ProducerVersion() {}

  /** Sums up the program that is running. */
  static String current() {
    StringBuilder version = new StringBuilder();
    CRC32 libraries = new CRC32();
    for (String part : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
      Path path = Path.of(part);
      String name = String.valueOf(path.getFileName());
      if (Files.isDirectory(path) || name.startsWith("dateline")) {
        version.append(of(path));
      } else if (LIBRARIES.stream().anyMatch(name::startsWith)) {
        libraries.update(name.getBytes(StandardCharsets.UTF_8)); // it ends with the release
      }
    }
    return version.append('.').append(Long.toHexString(libraries.getValue())).toString();
  }

  /** The checksum of a folder of classes or a jar; empty if there is nothing of ours in it. */
  static String of(Path classes) {
    try {
      List<String> entries = Files.isDirectory(classes) ? files(classes) : entries(classes);
      if (entries.isEmpty()) {
        return "";
      }
      CRC32 sum = new CRC32();
      entries.forEach(entry -> sum.update(entry.getBytes(StandardCharsets.UTF_8)));
      return Long.toHexString(sum.getValue());
    } catch (IOException e) {
      throw new UncheckedIOException("The program can't be read: " + classes, e);
    }
  }

  private static List<String> entries(Path jar) throws IOException {
    if (Files.notExists(jar)) {
      return List.of();
    }
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.stream()
          .filter(entry -> !entry.isDirectory() && isOurs(entry.getName()))
          .sorted(Comparator.comparing(ZipEntry::getName))
          .map(entry -> entry.getName() + ' ' + entry.getCrc())
          .toList();
    }
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> name(folder, file))
          .filter(ProducerVersion::isOurs)
          .sorted()
          .map(name -> name + ' ' + crc(folder.resolve(name)))
          .toList();
    }
  }

  private static boolean isOurs(String name) {
    return PACKAGES.stream().anyMatch(name::startsWith);
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace(File.separatorChar, '/');
  }

  private static long crc(Path file) {
    try {
      CRC32 sum = new CRC32();
      sum.update(Files.readAllBytes(file));
      return sum.getValue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
