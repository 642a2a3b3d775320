package org.dateline.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javax.imageio.ImageIO;
import org.dateline.ui.theme.Scheme;
import org.dateline.ui.theme.Theme;

/** Writes pictures of what the window shows to {@code target/screenshots}. */
public final class Screenshots {
  private static final Path FOLDER = Path.of("target", "screenshots");
  private static final int PULSES = 4;

  /** The side of the square screen that the headless toolkit has. */
  private static final int SCREEN = 1000;

  private Screenshots() {}

  /**
   * A dressed scene in a stage, shown; to be closed with {@link Stage#close} when done. Neither
   * side may be longer than the headless screen's, 1000.
   */
  public static Stage show(Supplier<Parent> root, int width, int height, boolean dark) {
    if (width > SCREEN || height > SCREEN) {
      throw new IllegalArgumentException("larger than the headless screen");
    }
    Scene scene = scene(root, width, height, dark);
    Stage stage =
        Fx.call(
            () -> {
              Stage shown = new Stage(StageStyle.UNDECORATED);
              shown.setX(0);
              shown.setY(0);
              shown.setScene(scene);
              shown.show();
              return shown;
            });
    Fx.pulses(PULSES);
    return stage;
  }

  /** A dressed scene without a window: it can be photographed, but has neither focus nor popups. */
  public static Scene scene(Supplier<Parent> root, int width, int height, boolean dark) {
    return Fx.call(
        () -> {
          Scene scene = new Scene(root.get(), width, height);
          Theme.dress(scene);
          Theme.choose(scene, dark ? Scheme.DARK : Scheme.LIGHT);
          return scene;
        });
  }

  /**
   * Shows {@code root} (made on the toolkit's thread), does {@code before} to it on the test's
   * thread, and writes the picture {@code name.png}. What is larger than the headless screen is
   * photographed without a window.
   */
  public static Path write(
      String name,
      Supplier<Parent> root,
      int width,
      int height,
      boolean dark,
      Consumer<Scene> before) {
    if (width > SCREEN || height > SCREEN) {
      Scene scene = scene(root, width, height, dark);
      Fx.run(() -> scene.snapshot(null)); // which lays it out
      before.accept(scene);
      return write(name, scene);
    }
    Stage stage = show(root, width, height, dark);
    try {
      before.accept(stage.getScene());
      return write(name, stage.getScene());
    } finally {
      Fx.run(stage::close);
    }
  }

  /** Shows {@code root} and writes the picture {@code name.png}. */
  public static Path write(
      String name, Supplier<Parent> root, int width, int height, boolean dark) {
    return write(name, root, width, height, dark, scene -> {});
  }

  /** Writes the picture {@code name.png} of a scene that is shown. */
  public static Path write(String name, Scene scene) {
    Fx.pulses(PULSES);
    WritableImage shot = Fx.call(() -> scene.snapshot(null));
    int width = (int) shot.getWidth();
    int height = (int) shot.getHeight();
    int[] pixels = new int[width * height];
    shot.getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, width, height, pixels, 0, width);
    try {
      Files.createDirectories(FOLDER);
      Path file = FOLDER.resolve(name + ".png");
      ImageIO.write(image, "png", file.toFile());
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
