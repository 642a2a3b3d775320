package org.dateline.ui.theme;

import javafx.application.ColorScheme;
import org.jspecify.annotations.Nullable;

/** Whose choice the colours are. */
public enum Scheme {
  /** The system's. */
  SYSTEM,
  /** Always light. */
  LIGHT,
  /** Always dark. */
  DARK;

  /** The choice that follows when they are gone through. */
  public Scheme next() {
    return switch (this) {
      case SYSTEM -> LIGHT;
      case LIGHT -> DARK;
      case DARK -> SYSTEM;
    };
  }

  /** What a scene is told; null leaves it to the system. */
  @Nullable ColorScheme forced() {
    return switch (this) {
      case SYSTEM -> null;
      case LIGHT -> ColorScheme.LIGHT;
      case DARK -> ColorScheme.DARK;
    };
  }
}
