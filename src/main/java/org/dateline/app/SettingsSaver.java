package org.dateline.app;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.dateline.settings.Settings;
import org.dateline.settings.SettingsFile;
import org.dateline.work.Background;

/**
 * Saves the settings off the window's thread, at most every two seconds while they change: a
 * program that is ended from outside has not forgotten them.
 */
final class SettingsSaver {
  private static final Logger LOG = System.getLogger(SettingsSaver.class.getName());
  private static final Duration PAUSE = Duration.seconds(2);

  private final SettingsFile file;
  private final Background background;
  private final Supplier<Settings> current;
  private final AtomicReference<Settings> newest = new AtomicReference<>(Settings.defaults());
  private final Object writing = new Object();
  private final Timeline timer;
  private Settings asked;

  /**
   * Saves to {@code file} what {@code current} gives.
   *
   * @param before what the file holds
   * @param current the settings as they are, asked for on the window's thread
   */
  SettingsSaver(
      SettingsFile file, Background background, Settings before, Supplier<Settings> current) {
    this.file = file;
    this.background = background;
    this.current = current;
    this.asked = before;
    this.timer = new Timeline(new KeyFrame(PAUSE, event -> save()));
    timer.setCycleCount(Animation.INDEFINITE);
    timer.play();
  }

  /** Saves the settings if they have changed. */
  void save() {
    Settings now = current.get();
    if (now.equals(asked)) {
      return;
    }
    asked = now;
    newest.set(now);
    background.run(
        this::write,
        done -> {},
        failure -> LOG.log(Level.WARNING, "The settings were not saved", failure));
  }

  /** Saves them for the last time. */
  void close() {
    timer.stop();
    save();
  }

  /** Writes the newest settings, whichever of two tasks comes first. */
  private Settings write() {
    synchronized (writing) {
      Settings last = newest.get();
      file.save(last);
      return last;
    }
  }
}
