package org.dateline.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Loads the toolkit's classes for displays, which a rehearsal without a display does not meet, so
 * that they are in the cache of classes.
 */
final class DisplayClasses {
  private static final List<String> FOLDERS =
      List.of(
          "com/sun/glass/ui/",
          "com/sun/glass/ui/delegate/",
          "com/sun/glass/ui/gtk/",
          "com/sun/prism/es2/",
          "com/sun/prism/impl/ps/",
          "com/sun/prism/ps/");

  private static final String TOOLKIT = "javafx-graphics-";
  private static final String CLASS = ".class";

  private DisplayClasses() {}

  /** Loads what is there of them, without running any of it. */
  static void load() throws IOException {
    for (String part : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
      Path jar = Path.of(part);
      if (String.valueOf(jar.getFileName()).startsWith(TOOLKIT) && Files.isRegularFile(jar)) {
        load(jar);
      }
    }
  }

  private static void load(Path jar) throws IOException {
    try (ZipFile classes = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : classes.stream().filter(DisplayClasses::isOfDisplay).toList()) {
        load(entry.getName());
      }
    }
  }

  private static boolean isOfDisplay(ZipEntry entry) {
    String name = entry.getName();
    return name.endsWith(CLASS) && FOLDERS.contains(name.substring(0, name.lastIndexOf('/') + 1));
  }

  private static void load(String entry) throws IOException {
    String name = entry.substring(0, entry.length() - CLASS.length()).replace('/', '.');
    try {
      Class<?> _ = Class.forName(name, false, DisplayClasses.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IOException("The toolkit is not whole", e);
    }
  }
}
