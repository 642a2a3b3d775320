package org.dateline.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where things are on this platform. */
public final class Folders {
  private final String system;
  private final Path userHome;
  private final Map<String, String> environment;
  private final Map<String, String> properties;

  /**
   * The folders as the environment gives them.
   *
   * @param environment variables, as {@link System#getenv()}
   * @param properties {@code os.name}, {@code user.home}, and {@code dateline.home} if it is set
   */
  public Folders(Map<String, String> environment, Map<String, String> properties) {
    this.environment = environment;
    this.properties = properties;
    this.system = properties.getOrDefault("os.name", "").toLowerCase(Locale.ROOT);
    this.userHome = Path.of(properties.getOrDefault("user.home", ""));
  }

  /**
   * The folder for what belongs to the user: the archive, and the settings beside it. {@code
   * %LOCALAPPDATA%\Dateline} on Windows, {@code ~/Library/Application Support/Dateline} on macOS,
   * elsewhere {@code $XDG_DATA_HOME/dateline} or {@code ~/.local/share/dateline}.
   */
  public Path data() {
    if (system.startsWith("windows")) {
      return absolute("LOCALAPPDATA").orElse(userHome.resolve("AppData/Local")).resolve("Dateline");
    }
    if (system.startsWith("mac")) {
      return userHome.resolve("Library/Application Support/Dateline");
    }
    return absolute("XDG_DATA_HOME").orElse(userHome.resolve(".local/share")).resolve("dateline");
  }

  /** The archive that is opened if none is named. */
  public Path archive() {
    return data().resolve("archive");
  }

  /** The settings' file. */
  public Path settings() {
    return data().resolve("settings.json");
  }

  /**
   * The folder the program was unpacked to, with {@code seeds} in it: the property {@code
   * dateline.home}, or the variable {@code DATELINE_HOME}; empty if neither is set.
   */
  public Optional<Path> program() {
    return Optional.ofNullable(properties.get("dateline.home"))
        .or(() -> Optional.ofNullable(environment.get("DATELINE_HOME")))
        .filter(home -> !home.isBlank())
        .map(home -> Path.of(home).toAbsolutePath().normalize());
  }

  /** The articles the program comes with; empty if it is not known where it was unpacked to. */
  public Optional<Path> seeds() {
    return program().map(home -> home.resolve("seeds"));
  }

  /** A variable that names a folder; a relative one is left aside, as the XDG standard asks. */
  private Optional<Path> absolute(String variable) {
    return Optional.ofNullable(environment.get(variable))
        .filter(value -> !value.isBlank())
        .map(Path::of)
        .filter(Path::isAbsolute);
  }
}
