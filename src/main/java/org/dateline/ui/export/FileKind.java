package org.dateline.ui.export;

import org.dateline.export.list.ListFormat;

/**
 * A kind of file, as it is asked for.
 *
 * @param label what it is called
 * @param extension what a file's name ends in, without the dot
 */
public record FileKind(String label, String extension) {
  /** PDF. */
  public static final FileKind PDF = new FileKind("PDF", "pdf");

  static FileKind of(ListFormat format) {
    return new FileKind(format.label(), format.extension());
  }
}
