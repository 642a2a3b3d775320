package org.dateline.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;
import org.dateline.typeface.Typeface;

/**
 * The typefaces that come with the program. Each weight is a family of its own, so sheets choose a
 * weight by its family and never by {@code -fx-font-weight}, which would be a made-up bold.
 */
public final class Fonts {
  /** Inter, for the interface. */
  public static final String SANS = "Inter";

  /** Inter of weight 500. */
  public static final String SANS_MEDIUM = "Inter Medium";

  /** Inter of weight 600. */
  public static final String SANS_SEMIBOLD = "Inter SemiBold";

  /** Source Serif 4, for reading; it has an italic. */
  public static final String SERIF = "Source Serif 4";

  /** Source Serif 4 of weight 600. */
  public static final String SERIF_SEMIBOLD = "Source Serif 4 SemiBold";

  private Fonts() {}

  /**
   * Loads the typefaces; any thread will do, so that it can be done while the window is made.
   *
   * @throws UncheckedIOException if one can't be read: the program is not whole
   */
  public static void load() {
    for (Typeface typeface : Typeface.values()) {
      try (InputStream in = typeface.open()) {
        if (Font.loadFont(in, 0) == null) {
          throw new IOException("typeface damaged: " + typeface);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
