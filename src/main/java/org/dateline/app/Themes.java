package org.dateline.app;

import org.dateline.settings.Settings;
import org.dateline.ui.theme.Scheme;

/** The colours as they are kept and as they are shown. */
final class Themes {
  private Themes() {}

  static Scheme scheme(Settings.Theme theme) {
    return switch (theme) {
      case SYSTEM -> Scheme.SYSTEM;
      case LIGHT -> Scheme.LIGHT;
      case DARK -> Scheme.DARK;
    };
  }

  static Settings.Theme setting(Scheme scheme) {
    return switch (scheme) {
      case SYSTEM -> Settings.Theme.SYSTEM;
      case LIGHT -> Settings.Theme.LIGHT;
      case DARK -> Settings.Theme.DARK;
    };
  }
}
