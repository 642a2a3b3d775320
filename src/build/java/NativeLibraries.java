import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Puts the native libraries of the jars beside them, where JavaFX looks first and SQLite is told to
 * look: otherwise each start compares or unpacks them, in the user's folders. On Linux only.
 */
final class NativeLibraries {
  private static final String SUFFIX = ".so";

  private NativeLibraries() {}

  /** Takes them out of the jars in a folder, and puts them into it. */
  static void unpack(Path folder) throws IOException {
    for (Path jar : files(folder, ".jar")) {
      if (unpacked(jar)) {
        SlimJars.rewrite(jar, name -> !name.endsWith(SUFFIX));
      }
    }
  }

  private static boolean unpacked(Path jar) throws IOException {
    boolean any = false;
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : zip.stream().filter(e -> e.getName().endsWith(SUFFIX)).toList()) {
        Path library = jar.resolveSibling(Path.of(entry.getName()).getFileName());
        try (InputStream in = zip.getInputStream(entry)) {
          Files.copy(in, library, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.setLastModifiedTime(library, FileTime.fromMillis(entry.getTime()));
        any = true;
      }
    }
    return any;
  }

  /** Takes the tables of symbols out of all libraries below a folder, where strip is there. */
  static void strip(Path folder) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of("strip", "--preserve-dates"));
    files(folder, SUFFIX).forEach(library -> words.add(library.toString()));
    if (Tools.isThere("strip")) {
      Tools.run(words);
    }
  }

  private static List<Path> files(Path folder, String suffix) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(suffix)).toList();
    }
  }
}
