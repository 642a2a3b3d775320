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
  private static final String MAIN = "org.dateline.app.Main";

  /**
   * The second compiler has to wait until a method was called ten times as often as usual. At a
   * start it takes as much of the processor as everything else; an import meets its methods often
   * enough.
   */
  private static final List<String> LATE =
      List.of(
          "-XX:Tier4InvocationThreshold=50000",
          "-XX:Tier4MinInvocationThreshold=20000",
          "-XX:Tier4CompileThreshold=100000",
          "-XX:Tier4BackEdgeThreshold=400000");

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
      NativeLibraries.strip(image.resolve("lib"));
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
    Path jar = input.resolve(NAME + "-" + version + ".jar");
    new SlimJars(input).slim(jar);
    if (LINUX) {
      NativeLibraries.unpack(input);
    }
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
                jar.getFileName().toString(),
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
                String.join(" ", LATE),
                "--java-options",
                "-Dorg.sqlite.lib.path=$APPDIR",
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
    Tools.run(
        List.of(
            image.resolve("lib/runtime/bin/java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-Ddateline.rehearsal=screens",
            "-Ddateline.home=" + image,
            // What the cache is used with: its code fits one collector only.
            "-XX:+UseSerialGC",
            // Profiles make the second compiler begin at once, and 7 MB.
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:-AOTRecordTraining",
            "-Dorg.sqlite.lib.path=" + app,
            "-XX:AOTCacheOutput=" + app.resolve(NAME + ".aot"),
            "-cp",
            classPath,
            MAIN),
        Map.of("XDG_DATA_HOME", home.toAbsolutePath().toString()));
    delete(home);
  }

  /** By hand, because jpackage would touch the jars, and the cache would not fit them any more. */
  private void debian() throws IOException, InterruptedException {
    if (!Tools.isThere("dpkg-deb")) {
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
    Tools.run(
        List.of("dpkg-deb", "--root-owner-group", "--build", root.toString(), file.toString()));
    delete(root);
  }

  private static String architecture() {
    return switch (System.getProperty("os.arch")) {
      case "amd64" -> "amd64";
      case "aarch64" -> "arm64";
      case String other -> other;
    };
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
