import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Makes the program that needs no Java: an image by jpackage with a runtime of its own, the cache
 * of classes that makes it start quickly, and where dpkg-deb is, a Debian package of it.
 *
 * <p>Arguments: the runnable folder, the folder to write to, the version, and the modules of the
 * runtime. The cache is made by running the program once on the articles it comes with.
 */
final class ProgramImage {
  private static final String NAME = "dateline";
  private static final String WINDOW = "dateline-window";
  private static final String NATIVES = "org/sqlite/native/";
  private static final String MAIN = "org.dateline.app.Main";

  /** The cache, the script of the command line and the package are made on Linux only. */
  private static final boolean LINUX =
      System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux");

  private final Path folder;
  private final Path target;
  private final String version;
  private final String modules;
  private final Path image;

  private ProgramImage(Path folder, Path target, String version, String modules) {
    this.folder = folder;
    this.target = target;
    this.version = version;
    this.modules = modules;
    this.image = target.resolve(NAME);
  }

  public static void main(String[] words) throws IOException, InterruptedException {
    new ProgramImage(Path.of(words[0]), Path.of(words[1]), words[2], words[3]).make();
  }

  private void make() throws IOException, InterruptedException {
    delete(target);
    Files.createDirectories(target);
    link();
    if (LINUX) {
      addScript();
      train();
      debian();
    }
    say("The program's image, " + megabytes(image) + " MB: " + image);
  }

  /** The runtime, the launcher of the window, and the jars. */
  private void link() throws IOException {
    Path input = target.resolve("input");
    copy(folder.resolve("lib"), input);
    dropForeignNatives(input);
    List<String> options =
        new ArrayList<>(
            List.of(
                "--type",
                "app-image",
                "--name",
                WINDOW,
                "--app-version",
                version.replaceAll("[^0-9.].*", ""),
                "--input",
                input.toString(),
                "--main-jar",
                NAME + "-" + version + ".jar",
                "--main-class",
                MAIN,
                "--dest",
                target.toString(),
                "--add-modules",
                modules,
                // The program "java" stays: the command line and the cache need it.
                "--jlink-options",
                "--strip-debug --no-man-pages --no-header-files --compress=zip-6",
                "--java-options",
                "--enable-native-access=ALL-UNNAMED",
                "--java-options",
                "-XX:+UseSerialGC",
                "--java-options",
                "-XX:AOTCache=$APPDIR/" + NAME + ".aot",
                "--java-options",
                "-Ddateline.home=$APPDIR/../.."));
    ToolProvider tool = ToolProvider.findFirst("jpackage").orElseThrow();
    int code = tool.run(System.out, System.err, options.toArray(String[]::new));
    if (code != 0) {
      throw new IllegalStateException("jpackage ended with " + code);
    }
    delete(input);
    try (Stream<Path> made = Files.list(target)) {
      Files.move(made.findFirst().orElseThrow(), image);
    }
    for (String part : List.of("seeds", "docs", "LICENSE", "NOTICE", "README.md")) {
      copy(folder.resolve(part), image.resolve(part));
    }
  }

  /** SQLite comes for every platform in one jar: all but this one's are 13 MB for nothing. */
  private static void dropForeignNatives(Path lib) throws IOException {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String folder =
        system.startsWith("windows") ? "Windows" : system.startsWith("mac") ? "Mac" : "Linux";
    String machine = System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64";
    String kept = NATIVES + folder + "/" + machine + "/";
    try (Stream<Path> jars = Files.list(lib)) {
      for (Path jar : jars.filter(ProgramImage::isSqlite).toList()) {
        Path slim = jar.resolveSibling("slim.tmp");
        try (ZipFile all = new ZipFile(jar.toFile());
            ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(slim))) {
          for (ZipEntry entry : all.stream().toList()) {
            String name = entry.getName();
            if (!name.startsWith(NATIVES) || name.startsWith(kept) || kept.startsWith(name)) {
              ZipEntry same = new ZipEntry(name);
              same.setTime(entry.getTime());
              out.putNextEntry(same);
              all.getInputStream(entry).transferTo(out);
            }
          }
        }
        Files.move(slim, jar, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static boolean isSqlite(Path jar) {
    return jar.getFileName().toString().startsWith("sqlite-jdbc-");
  }

  private void addScript() throws IOException {
    Path script = image.resolve("bin").resolve(NAME);
    Files.copy(folder.resolve("bin").resolve(NAME), script);
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** Goes through the screens once, without a display, and writes down the classes. */
  private void train() throws IOException, InterruptedException {
    Path app = image.resolve("lib/app");
    Path home = target.resolve("rehearsal");
    String classPath;
    try (Stream<String> lines = Files.lines(app.resolve(WINDOW + ".cfg"))) {
      classPath =
          lines
              .filter(line -> line.startsWith("app.classpath="))
              .map(line -> app.resolve(line.substring(line.lastIndexOf('/') + 1)).toString())
              .collect(Collectors.joining(":"));
    }
    run(
        Map.of("XDG_DATA_HOME", home.toAbsolutePath().toString()),
        image.resolve("lib/runtime/bin/java").toString(),
        "--enable-native-access=ALL-UNNAMED",
        "-Dglass.platform=Headless",
        "-Dprism.order=sw",
        "-Ddateline.rehearsal=screens",
        "-Ddateline.home=" + image,
        "-XX:AOTCacheOutput=" + app.resolve(NAME + ".aot"),
        "-cp",
        classPath,
        MAIN);
    delete(home);
  }

  /** By hand, because jpackage would touch the jars, and the cache would not fit them any more. */
  private void debian() throws IOException, InterruptedException {
    boolean there =
        Stream.of(System.getenv("PATH").split(":"))
            .anyMatch(place -> Files.isExecutable(Path.of(place, "dpkg-deb")));
    if (!there) {
      return;
    }
    Path root = target.resolve("deb");
    copy(image, root.resolve("opt").resolve(NAME));
    Path commands = Files.createDirectories(root.resolve("usr/bin"));
    Files.createSymbolicLink(commands.resolve(NAME), Path.of("/opt/dateline/bin/dateline"));
    Path menu = Files.createDirectories(root.resolve("usr/share/applications"));
    Files.writeString(
        menu.resolve(NAME + ".desktop"),
        """
        [Desktop Entry]
        Type=Application
        Name=Dateline
        Comment=Read news archives
        Exec=/opt/dateline/bin/dateline-window
        Icon=/opt/dateline/lib/dateline-window.png
        Categories=Office;
        """);
    Files.writeString(
        Files.createDirectories(root.resolve("DEBIAN")).resolve("control"),
        """
        Package: dateline
        Version: %s
        Architecture: %s
        Maintainer: The Dateline developers <dateline@localhost>
        Installed-Size: %d
        Depends: libc6, libgtk-3-0, libxtst6, libgl1
        Section: text
        Priority: optional
        Description: Reader for news archives
         Works out when articles were written, where they happen, who is in them
         and who said what, and shows the evidence. Offline.
        """
            .formatted(version, architecture(), megabytes(image) * 1024));
    Path file = target.resolve(NAME + "_" + version + "_" + architecture() + ".deb");
    run(Map.of(), "dpkg-deb", "--root-owner-group", "--build", root.toString(), file.toString());
    delete(root);
  }

  private static String architecture() {
    return switch (System.getProperty("os.arch")) {
      case "amd64" -> "amd64";
      case "aarch64" -> "arm64";
      case String other -> other;
    };
  }

  private static void run(Map<String, String> environment, String... words)
      throws IOException, InterruptedException {
    ProcessBuilder process = new ProcessBuilder(words).inheritIO();
    process.environment().putAll(environment);
    int code = process.start().waitFor();
    if (code != 0) {
      throw new IllegalStateException(words[0] + " ended with " + code);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        if (!Files.isDirectory(file)) {
          Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, IOException failure)
              throws IOException {
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static long megabytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      long bytes = 0;
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(file);
      }
      return bytes / 1_000_000;
    }
  }

  private static void say(String line) {
    System.out.println(line);
  }
}
