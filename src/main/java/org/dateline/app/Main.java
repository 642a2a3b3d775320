package org.dateline.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dateline.cli.CommandLineApp;
import org.dateline.cli.Terminal;
import org.dateline.settings.Folders;

/** Starts Dateline: the window without words, the command line with words. */
public final class Main {
  private static final int WIDTH = 80;
  private static final int NARROWEST = 40;
  private static final int WIDEST = 120;

  /** Kept here, because a logger that nobody holds forgets its level. */
  private static final List<Logger> QUIET =
      List.of(
          // Says that a module which would slow the start down is not there.
          Logger.getLogger("org.apache.lucene.internal.vectorization"),
          // Says that the window's classes come from the class path.
          Logger.getLogger("javafx"));

  private Main() {}

  /** Starts the program, and ends it with the exit code of the command. */
  public static void main(String[] words) throws IOException {
    QUIET.forEach(logger -> logger.setLevel(Level.SEVERE));
    Folders folders = folders();
    if (words.length == 0) {
      new WindowApplication(folders, folders.archive()).run();
      if (Rehearsal.isOfScreens()) {
        Rehearsal.finish(terminal -> commands(terminal, folders));
      }
    } else {
      System.exit(commands(terminal(), folders).run(words));
    }
  }

  private static CommandLineApp commands(Terminal terminal, Folders folders) {
    return new CommandLineApp(
        terminal,
        folders,
        new DatelineProgram(archive -> new WindowApplication(folders, archive).run()));
  }

  private static Folders folders() {
    Map<String, String> properties = new HashMap<>();
    for (String name : new String[] {"os.name", "user.home", "dateline.home"}) {
      String value = System.getProperty(name);
      if (value != null) {
        properties.put(name, value);
      }
    }
    return new Folders(System.getenv(), properties);
  }

  /** The start script tells which streams are terminals, because Java can't. */
  private static Terminal terminal() {
    boolean out = "terminal".equals(System.getProperty("dateline.out"));
    boolean err = "terminal".equals(System.getProperty("dateline.err"));
    boolean plain = System.getenv("NO_COLOR") != null || "dumb".equals(System.getenv("TERM"));
    int columns = Integer.getInteger("dateline.columns", WIDTH);
    return new Terminal(
        writer(FileDescriptor.out),
        writer(FileDescriptor.err),
        out && !plain,
        err && !plain,
        Math.clamp(columns, NARROWEST, WIDEST));
  }

  /** UTF-8 everywhere; on Windows the start script sets the console to it. */
  private static PrintWriter writer(FileDescriptor stream) {
    return new PrintWriter(
        new OutputStreamWriter(
            new BufferedOutputStream(new FileOutputStream(stream)), StandardCharsets.UTF_8));
  }
}
