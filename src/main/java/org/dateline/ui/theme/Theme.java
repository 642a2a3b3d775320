package org.dateline.ui.theme;

import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.scene.Scene;

/** Dresses scenes. */
public final class Theme {
  private static final String HERE = "/org/dateline/ui/theme/";

  private Theme() {}

  /**
   * Makes AtlantaFX the base of every scene; to be called once, before the first window. The sheet
   * is the compiled one, which need not be parsed; our tokens give its controls their colours in
   * both schemes.
   */
  public static void start() {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheetBSS());
  }

  /** Gives a scene the tokens and the common sheet; screens bring their own. */
  public static void dress(Scene scene) {
    scene.getStylesheets().setAll(HERE + "tokens.css", HERE + "base.css");
  }

  /** Chooses a scene's colours; takes effect at once. */
  public static void choose(Scene scene, Scheme scheme) {
    scene.getPreferences().setColorScheme(scheme.forced());
  }

  /** Where the sheet {@code name} of a class's package lies, for {@code getStylesheets()}. */
  public static String sheet(Class<?> owner, String name) {
    return "/" + owner.getPackageName().replace('.', '/') + "/" + name;
  }
}
