package org.dateline.app;

import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.dateline.cli.Program.OpenArchive;
import org.dateline.ingest.Importer;
import org.dateline.search.ArchiveUnavailable;
import org.dateline.search.ArchiveUnavailable.Reason;
import org.dateline.settings.Folders;
import org.dateline.settings.Settings;
import org.dateline.settings.SettingsFile;
import org.dateline.ui.shell.ArchiveFailedView;
import org.dateline.ui.theme.Fonts;
import org.dateline.ui.theme.Theme;
import org.dateline.work.Background;
import org.dateline.work.CancelToken;
import org.dateline.work.Watchdog;
import org.jspecify.annotations.Nullable;

/**
 * The window. It is painted before the archive is opened, which happens on a thread of its own. The
 * parameter {@code --archive=DIR} names another archive than the one in the data folder; with the
 * property {@code dateline.watchdog} whatever holds the window's thread is logged.
 */
public final class WindowApplication extends Application {
  private static final Logger LOG = System.getLogger(WindowApplication.class.getName());
  private static final int WORKERS = 4;
  private static final Duration SETTLED = Duration.seconds(20);

  private final Folders folders = new Folders(System.getenv(), properties());
  private final SettingsFile file = new SettingsFile(folders.settings());
  private final Background background = new Background("worker", WORKERS, Platform::runLater);
  private Settings settings = Settings.defaults();
  private @Nullable Stage stage;
  private final CancelToken verifying = new CancelToken();
  private @Nullable OpenArchive workspace;
  private @Nullable MainWindow window;
  private @Nullable SettingsSaver saver;
  private @Nullable Watchdog watchdog;

  /** For the toolkit. */
  public WindowApplication() {}

  @Override
  public void init() {
    Fonts.load();
    SettingsFile.Loaded loaded = file.load();
    settings = loaded.settings();
    if (loaded.problem() != null) {
      LOG.log(Level.WARNING, loaded.problem());
    }
  }

  @Override
  public void start(Stage shown) {
    stage = shown;
    Theme.start();
    Scene scene = new Scene(new StackPane());
    Theme.dress(scene);
    Theme.choose(scene, Themes.scheme(settings.theme()));
    shown.setTitle("Dateline");
    for (String icon : List.of("icon-64.png", "icon-256.png")) {
      InputStream in = WindowApplication.class.getResourceAsStream(icon);
      if (in != null) {
        shown.getIcons().add(new Image(in));
      }
    }
    WindowFrame.restore(shown, settings.frame());
    shown.setScene(scene);
    shown.show();
    if (Boolean.getBoolean("dateline.watchdog")) {
      watchdog =
          new Watchdog(
              Thread.currentThread(),
              Platform::runLater,
              Watchdog.LIMIT,
              stack -> LOG.log(Level.WARNING, "The window was held for over 50 ms:\n" + stack));
    }
    open(scene);
  }

  private void open(Scene scene) {
    Path folder = archiveFolder();
    background.run(
        () -> Workspace.open(folder, Importer.WATCHED),
        opened -> opened(scene, opened),
        failure -> {
          if (failure instanceof ArchiveUnavailable in && in.reason() == Reason.LOCKED) {
            openToRead(scene, folder);
          } else {
            failed(scene, folder, failure);
          }
        });
  }

  /** Another window has the archive open: this one can still read what was there when it opened. */
  private void openToRead(Scene scene, Path folder) {
    background.run(
        () -> Workspace.openToLook(folder),
        opened -> {
          workspace = opened;
          MainWindow made = show(scene, opened.opened());
          made.begin(false, List.of());
          made.readOnly(() -> leave(() -> open(scene)));
        },
        failure -> failed(scene, folder, failure));
  }

  private void failed(Scene scene, Path folder, Throwable failure) {
    LOG.log(Level.ERROR, "The archive in " + folder + " can't be opened", failure);
    scene.setRoot(
        new ArchiveFailedView(folder, failure, () -> open(scene), () -> rebuild(scene, folder)));
  }

  private void rebuild(Scene scene, Path folder) {
    background.run(
        () -> Workspace.rebuild(folder, Importer.WATCHED),
        opened -> opened(scene, opened),
        failure -> failed(scene, folder, failure));
  }

  private MainWindow opened(Scene scene, Workspace opened) {
    workspace = opened;
    MainWindow made = show(scene, opened.opened());
    saver = new SettingsSaver(file, background, settings, () -> remember(made));
    background.run(
        () -> opened.store().roots().isEmpty(),
        isNew -> made.begin(isNew, folders.seeds().stream().toList()),
        failure -> LOG.log(Level.ERROR, "The archive's folders can't be read", failure));
    // Every byte is read: not while the first search and its counts want the disk.
    PauseTransition settled = new PauseTransition(SETTLED);
    settled.setOnFinished(event -> verify(scene, opened));
    settled.play();
    return made;
  }

  private void verify(Scene scene, Workspace opened) {
    if (workspace != opened) {
      return;
    }
    background.run(
        () -> {
          opened.verify(verifying);
          return opened;
        },
        sound -> {},
        failure -> {
          if (workspace == opened) {
            damaged(scene, failure);
          }
        });
  }

  private MainWindow show(Scene scene, OpenedArchive opened) {
    MainWindow made =
        new MainWindow(opened, background, settings, () -> stage, InstantSource.system());
    window = made;
    made.show(scene);
    if (System.getProperty(Rehearsal.PROPERTY) != null) {
      made.whenAnswered(Rehearsal.of(made.actions(), scene, System.err));
    }
    return made;
  }

  /** What a look at every byte found. The window is given up: its answers can't be trusted. */
  private void damaged(Scene scene, Throwable failure) {
    if (failure instanceof CancellationException) {
      return;
    }
    leave(() -> failed(scene, archiveFolder(), failure));
  }

  /** Closes the archive, which may take a moment, and then goes on. */
  private void leave(Runnable next) {
    MainWindow shown = window;
    OpenArchive left = workspace;
    window = null;
    workspace = null;
    if (shown != null) {
      shown.stop();
    }
    if (saver != null) {
      saver.close();
    }
    saver = null;
    background.run(
        () -> {
          if (left != null) {
            left.close();
          }
          return true;
        },
        closed -> next.run(),
        problem -> {
          LOG.log(Level.WARNING, "The archive was not closed properly", problem);
          next.run();
        });
  }

  @Override
  public void stop() {
    if (watchdog != null) {
      watchdog.close();
    }
    verifying.cancel();
    MainWindow shown = window;
    if (shown != null) {
      shown.stop();
    }
    if (saver != null) {
      saver.close();
    }
    background.close();
    if (workspace != null) {
      workspace.close();
    }
  }

  private Settings remember(MainWindow shown) {
    Settings now = shown.remember(settings);
    Stage frame = stage;
    return frame == null || frame.isIconified()
        ? now
        : now.withFrame(WindowFrame.of(frame, shown.dividers()));
  }

  private Path archiveFolder() {
    String named = getParameters().getNamed().get("archive");
    return (named == null ? folders.archive() : Path.of(named)).toAbsolutePath().normalize();
  }

  private static Map<String, String> properties() {
    Map<String, String> properties = new HashMap<>();
    for (String name : List.of("os.name", "user.home", "dateline.home")) {
      String value = System.getProperty(name);
      if (value != null) {
        properties.put(name, value);
      }
    }
    return properties;
  }
}
