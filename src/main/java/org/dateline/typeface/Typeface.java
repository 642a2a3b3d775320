package org.dateline.typeface;

import java.io.IOException;
import java.io.InputStream;

/** A font of the program: a TrueType file. */
public enum Typeface {
  /** Inter. */
  SANS("Inter_400Regular.ttf"),
  /** Inter of weight 500. */
  SANS_MEDIUM("Inter_500Medium.ttf"),
  /** Inter of weight 600. */
  SANS_SEMIBOLD("Inter_600SemiBold.ttf"),
  /** Source Serif 4 of weight 600. */
  SERIF_SEMIBOLD("SourceSerif4_600SemiBold.ttf"),
  /** Source Serif 4. */
  SERIF("SourceSerif4_400Regular.ttf"),
  /** Source Serif 4, its italic. */
  SERIF_ITALIC("SourceSerif4_400Regular_Italic.ttf");

  private final String file;

  Typeface(String file) {
    this.file = file;
  }

  /**
   * Opens the file.
   *
   * @throws IOException if it is not there: the program is not whole
   */
  public InputStream open() throws IOException {
    InputStream in = Typeface.class.getResourceAsStream(file);
    if (in == null) {
      throw new IOException("typeface missing: " + file);
    }
    return in;
  }
}
