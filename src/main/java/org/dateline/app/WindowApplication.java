package org.dateline.app;

import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.dateline.ingest.Importer;
import org.dateline.search.ArchiveUnavailable;
import org.dateline.search.ArchiveUnavailable.Reason;
import org.dateline.settings.Folders;
import org.dateline.settings.Settings;
import org.dateline.settings.Settings.LastSearch;
import org.dateline.settings.SettingsFile;
import org.dateline.ui.shell.ArchiveFailedView;
import org.dateline.ui.theme.Fonts;
import org.dateline.ui.theme.Theme;
import org.dateline.work.Background;
import org.dateline.work.CancelToken;
import org.dateline.work.Watchdog;
import org.jspecify.annotations.Nullable;

/**
 * The window. The archive is opened and the settings are read while the toolkit starts, on threads
 * of their own, and the window is painted before they are there. With the property {@code
 * dateline.watchdog} whatever holds the window's thread is logged.
 */
final class WindowApplication {
  private static final Logger LOG = System.getLogger(WindowApplication.class.getName());
  private static final int WORKERS = 4;
  private static final Duration SETTLED = Duration.seconds(20);

  private final Folders folders;
  private final Path archive;
  private final SettingsFile file;
  private final Background background = new Background("worker", WORKERS, Platform::runLater);
  private final CancelToken verifying = new CancelToken();
  private final CountDownLatch closed = new CountDownLatch(1);
  private Settings settings = Settings.defaults();
  private @Nullable Stage stage;
  private @Nullable OpenIndex open;
  private @Nullable MainWindow window;
  private @Nullable SettingsSaver saver;
  private @Nullable Watchdog watchdog;

  /**
   * A window that is not open yet.
   *
   * @param folders where the settings are
   * @param archive the folder of the archive that is shown
   */
  WindowApplication(Folders folders, Path archive) {
    this.folders = folders;
    this.archive = archive.toAbsolutePath().normalize();
    this.file = new SettingsFile(folders.settings());
  }

  /**
   * Opens the window, and returns when it was closed.
   *
   * @throws RuntimeException if there is no display, or the window can't be made
   */
  void run() {
    Ahead<SettingsFile.Loaded> loaded = new Ahead<>("read-settings", file::load);
    Ahead<Workspace> opened = new Ahead<>("open-archive", () -> openAhead(loaded));
    Platform.startup(() -> startOrExit(loaded, opened));
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Opens the archive, and asks what the window will ask first, so that it is loaded by then. */
  private Workspace openAhead(Ahead<SettingsFile.Loaded> loaded) throws Exception {
    Workspace opened = Workspace.open(archive, Importer.WATCHED);
    LastSearch last = loaded.call().settings().lastSearch();
    OpenIndex asked = opened.reading();
    new FirstQuestions(asked.archive(), asked.notebook().annotations()).ask(last);
    return opened;
  }

  /** Without its window the toolkit would go on for ever. */
  private void startOrExit(Ahead<SettingsFile.Loaded> loaded, Ahead<Workspace> opened) {
    boolean started = false;
    try {
      start(loaded, opened);
      started = true;
    } finally {
      if (!started) {
        closed.countDown();
        Platform.exit();
      }
    }
  }

  private Settings settings(Ahead<SettingsFile.Loaded> loaded) {
    try {
      SettingsFile.Loaded read = loaded.call();
      if (read.problem() != null) {
        LOG.log(Level.WARNING, read.problem());
      }
      return read.settings();
    } catch (Exception e) {
      throw new IllegalStateException("The settings can't be read", e);
    }
  }

  private void start(Ahead<SettingsFile.Loaded> loaded, Ahead<Workspace> opened) {
    settings = settings(loaded);
    Stage shown = new Stage();
    stage = shown;
    Theme.start();
    Scene scene = new Scene(new StackPane());
    Theme.dress(scene);
    Theme.choose(scene, Themes.scheme(settings.theme()));
    open(
        scene,
        () -> {
          Fonts.load();
          return opened.call();
        });
    shown.setTitle("Dateline");
    for (String icon : List.of("icon-64.png", "icon-256.png")) {
      InputStream in = WindowApplication.class.getResourceAsStream(icon);
      if (in != null) {
        shown.getIcons().add(new Image(in));
      }
    }
    WindowFrame.restore(shown, settings.frame());
    shown.setScene(scene);
    shown.setOnHidden(event -> stop());
    shown.show();
    if (Boolean.getBoolean("dateline.watchdog")) {
      watchdog =
          new Watchdog(
              Thread.currentThread(),
              Platform::runLater,
              Watchdog.LIMIT,
              stack -> LOG.log(Level.WARNING, "The window was held for over 50 ms:\n" + stack));
    }
  }

  private void open(Scene scene) {
    open(scene, () -> Workspace.open(archive, Importer.WATCHED));
  }

  private void open(Scene scene, Callable<Workspace> opening) {
    background.run(
        opening,
        opened -> opened(scene, opened),
        failure -> {
          if (failure instanceof ArchiveUnavailable in && in.reason() == Reason.LOCKED) {
            openToRead(scene);
          } else {
            failed(scene, failure);
          }
        });
  }

  /** Another window has the archive open: this one can still read what was there when it opened. */
  private void openToRead(Scene scene) {
    background.run(
        () -> OpenIndex.toLook(archive),
        opened -> {
          open = opened;
          MainWindow made = show(scene, opened.opened(null, null));
          made.begin(false, List.of());
          made.readOnly(() -> leave(() -> open(scene)));
        },
        failure -> failed(scene, failure));
  }

  private void failed(Scene scene, Throwable failure) {
    LOG.log(Level.ERROR, "The archive in " + archive + " can't be opened", failure);
    scene.setRoot(new ArchiveFailedView(archive, failure, () -> open(scene), () -> rebuild(scene)));
  }

  private void rebuild(Scene scene) {
    background.run(
        () -> Workspace.rebuild(archive, Importer.WATCHED),
        opened -> opened(scene, opened),
        failure -> failed(scene, failure));
  }

  private MainWindow opened(Scene scene, Workspace opened) {
    open = opened.reading();
    MainWindow made = show(scene, opened.opened());
    saver = new SettingsSaver(file, background, settings, () -> remember(made));
    background.run(
        () -> opened.store().roots().isEmpty(),
        isNew -> begin(made, isNew),
        failure -> LOG.log(Level.ERROR, "The archive's folders can't be read", failure));
    // Every byte is read: not while the first search and its counts want the disk.
    PauseTransition settled = new PauseTransition(SETTLED);
    settled.setOnFinished(event -> verify(scene, opened));
    settled.play();
    return made;
  }

  /** What was imported before is looked through once the first search is on the screen. */
  private void begin(MainWindow made, boolean isNew) {
    if (isNew) {
      made.begin(true, folders.seeds().stream().toList());
    } else {
      made.whenFirstShown(() -> made.begin(false, List.of()));
    }
  }

  private void verify(Scene scene, Workspace opened) {
    if (!opened.reading().equals(open)) {
      return;
    }
    background.run(
        () -> {
          opened.verify(verifying);
          return opened;
        },
        sound -> {},
        failure -> {
          if (opened.reading().equals(open)) {
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
    leave(() -> failed(scene, failure));
  }

  /** Closes the archive, which may take a moment, and then goes on. */
  private void leave(Runnable next) {
    MainWindow shown = window;
    OpenIndex left = open;
    window = null;
    open = null;
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

  private void stop() {
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
    if (open != null) {
      open.close();
    }
    closed.countDown();
  }

  private Settings remember(MainWindow shown) {
    Settings now = shown.remember(settings);
    Stage frame = stage;
    return frame == null || frame.isIconified()
        ? now
        : now.withFrame(WindowFrame.of(frame, shown.dividers()));
  }
}
