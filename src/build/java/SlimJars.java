import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Takes out of the image's libraries what is never used: SQLite for other platforms, 13 MB, and of
 * ICU, 15 MB, all but what the program's own classes lead to. Entries keep their times, so that the
 * same libraries become the same jars.
 */
final class SlimJars {
  private static final String NATIVES = "org/sqlite/native/";
  private static final String ICU = "com/ibm/icu/";
  private static final String CLASS = ".class";

  private final Path libraries;

  /** The jars in a folder, which are changed. */
  SlimJars(Path libraries) {
    this.libraries = libraries;
  }

  /** Changes them; {@code program} is the program's own jar. */
  void slim(Path program) throws IOException {
    Path sqlite = jar("sqlite-jdbc-");
    String kept = nativesOfThisPlatform();
    rewrite(
        sqlite,
        name -> !name.startsWith(NATIVES) || name.startsWith(kept) || kept.startsWith(name));
    Path icu = jar("icu4j-");
    Set<String> needed = reached(icu, referred(program));
    Path whole = Files.move(icu, libraries.resolve("whole.tmp"));
    Files.copy(whole, icu, StandardCopyOption.COPY_ATTRIBUTES);
    rewrite(icu, name -> !name.startsWith(ICU) || needed.contains(name) || isLicence(name));
    EncodingCheck.agree(whole, icu);
    Files.delete(whole);
  }

  private static boolean isLicence(String name) {
    return name.toUpperCase(Locale.ROOT).contains("LICENSE");
  }

  private Path jar(String prefix) throws IOException {
    try (Stream<Path> jars = Files.list(libraries)) {
      return jars.filter(jar -> jar.getFileName().toString().startsWith(prefix))
          .findFirst()
          .orElseThrow();
    }
  }

  private static String nativesOfThisPlatform() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String folder =
        system.startsWith("windows") ? "Windows" : system.startsWith("mac") ? "Mac" : "Linux";
    String machine = System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64";
    return NATIVES + folder + "/" + machine + "/";
  }

  /** The entries of a library that are reached from some of its classes, these included. */
  private static Set<String> reached(Path library, Collection<String> from) throws IOException {
    Set<String> reached = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(from);
    try (ZipFile jar = new ZipFile(library.toFile())) {
      while (!open.isEmpty()) {
        String name = open.remove();
        ZipEntry entry = jar.getEntry(name);
        if (entry != null && reached.add(name)) {
          open.addAll(referred(jar, entry));
        }
      }
    }
    return reached;
  }

  /** The classes that a jar's classes name, as entries of a jar. */
  private static Set<String> referred(Path program) throws IOException {
    Set<String> referred = new TreeSet<>();
    try (ZipFile jar = new ZipFile(program.toFile())) {
      for (ZipEntry entry : jar.stream().filter(e -> e.getName().endsWith(CLASS)).toList()) {
        referred.addAll(referred(jar, entry));
      }
    }
    return referred;
  }

  private static Set<String> referred(ZipFile jar, ZipEntry entry) throws IOException {
    Set<String> referred = new TreeSet<>();
    try (InputStream in = jar.getInputStream(entry)) {
      for (PoolEntry constant : ClassFile.of().parse(in.readAllBytes()).constantPool()) {
        if (constant instanceof ClassEntry named) {
          String name = named.asInternalName().replaceFirst("^\\[+L?", "").replace(";", "");
          referred.add(name + CLASS);
        }
      }
    }
    return referred;
  }

  /** Keeps of a jar the entries that {@code kept} accepts by their names. */
  static void rewrite(Path jar, Predicate<String> kept) throws IOException {
    Path slim = jar.resolveSibling("slim.tmp");
    try (ZipFile all = new ZipFile(jar.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(slim))) {
      for (ZipEntry entry : all.stream().filter(each -> kept.test(each.getName())).toList()) {
        ZipEntry same = new ZipEntry(entry.getName());
        same.setTime(entry.getTime());
        out.putNextEntry(same);
        all.getInputStream(entry).transferTo(out);
      }
    }
    Files.setLastModifiedTime(slim, Files.getLastModifiedTime(jar));
    Files.move(slim, jar, StandardCopyOption.REPLACE_EXISTING);
  }
}
