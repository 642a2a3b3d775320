package org.dateline.export.pdf;

import java.util.Locale;
import java.util.Set;

/** A size of paper, in points of 1/72 inch. */
public enum Paper {
  /** 210 × 297 mm. */
  A4(595.28f, 841.89f),
  /** 8.5 × 11 inches. */
  LETTER(612, 792);

  /** Where Letter is what printers hold, by the locale data of Unicode. */
  private static final Set<String> LETTER_COUNTRIES =
      Set.of("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE");

  private final float width;
  private final float height;

  Paper(float width, float height) {
    this.width = width;
    this.height = height;
  }

  /** The paper that is usual in the country of a locale; A4 where it has none. */
  public static Paper of(Locale locale) {
    return LETTER_COUNTRIES.contains(locale.getCountry()) ? LETTER : A4;
  }

  /** From left to right. */
  public float width() {
    return width;
  }

  /** From top to bottom. */
  public float height() {
    return height;
  }
}
