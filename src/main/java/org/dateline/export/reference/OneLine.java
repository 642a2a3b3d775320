package org.dateline.export.reference;

import java.util.regex.Pattern;

/** Text for formats whose values are one line. */
public final class OneLine {
  private static final Pattern GAP = Pattern.compile("[\\p{Cc}\\p{Z}]+");

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");

  private OneLine() {}

  /** The text with line breaks, other control characters and runs of blanks made one blank each. */
  public static String of(String text) {
    return GAP.matcher(text).replaceAll(" ").strip();
  }

  /** The text with each line break and control character made a blank: for paths. */
  public static String ofPath(String path) {
    return CONTROL.matcher(path).replaceAll(" ");
  }
}
