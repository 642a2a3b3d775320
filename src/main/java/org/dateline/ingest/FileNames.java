package org.dateline.ingest;

import java.io.File;
import java.nio.charset.Charset;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Names of files that the system's encoding can't write down. On Unix the locale chooses that
 * encoding when the program starts; in a locale without UTF-8 a good name can be such a one.
 */
public final class FileNames {
  private static final String REMEDY =
      "Set LC_ALL=C.UTF-8, or another UTF-8 locale, and start Dateline again.";

  private FileNames() {}

  /** Whether the name of {@code path} can be written down and read again. */
  static boolean canBeWritten(Path path) {
    Path name = path.getFileName();
    try {
      return name == null || path.getFileSystem().getPath(name.toString()).equals(name);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Why so many names in a folder, {@code first} among them, can't be read, and what helps. */
  static String unwritten(int names, Path first) {
    return unwritten(names, first, encoding());
  }

  static String unwritten(int names, Path first, String encoding) {
    String all = names == 1 ? "A name in it" : names + " names in it";
    String example = "(" + encoding + "), such as " + first.getFileName() + ". ";
    return isUtf8(encoding)
        ? all
            + (names == 1 ? " is" : " are")
            + " not written in this system's encoding "
            + example
            + "To have them read, rename them."
        : all
            + " can't be read in the encoding of the locale that Dateline was started in "
            + example
            + REMEDY;
  }

  /** Says for people what is wrong with a name. */
  public static String explain(InvalidPathException e) {
    return explain(e, encoding());
  }

  static String explain(InvalidPathException e, String encoding) {
    boolean locale =
        File.separatorChar == '/'
            && !isUtf8(encoding)
            && !Charset.forName(encoding).newEncoder().canEncode(e.getInput());
    return locale
        ? "The file name "
            + e.getInput()
            + " can't be written in the encoding of the locale that Dateline was started in ("
            + encoding
            + "). "
            + REMEDY
        : "Not a file name: " + e.getInput();
  }

  private static boolean isUtf8(String encoding) {
    return encoding.equalsIgnoreCase("UTF-8");
  }

  /** The encoding of file names, or what it most likely is where Java does not tell. */
  private static String encoding() {
    String told = System.getProperty("sun.jnu.encoding");
    return told != null && Charset.isSupported(told) ? told : "UTF-8";
  }
}
