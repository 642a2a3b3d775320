package org.dateline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;

/** A folder of articles and a file of records, in which files come, change and go. */
final class KilledNews {
  private static final String[] WORDS =
      ("harbour council storm minister bridge ferry vote budget drill winter coast market river"
              + " school union strike train border treaty summit")
          .split(" ", -1);

  private static final String[] GIVEN =
      ("Anna Peter Maria John Olena Thomas Karen Michael Ruth Daniel Laura Victor Helen Robert"
              + " Sofia Mark")
          .split(" ", -1);

  private static final String[] FAMILY =
      ("Lindholm Novak Carter Becker Harris Moreau Silva Petrenko Olsen Bianchi Walsh Kovacs Brandt"
              + " Fischer Holm Dawson Keller Marsh Rossi Weaver")
          .split(" ", -1);

  private final Path folder;
  private final int files;
  private final Random random;
  private int written;

  /**
   * A folder that is not there yet.
   *
   * @param files how many articles there are at the beginning
   */
  KilledNews(Path folder, int files, Random random) {
    this.folder = folder;
    this.files = files;
    this.random = random;
  }

  Path folder() {
    return folder;
  }

  /** The file of records. */
  Path records() {
    return folder.resolve("records.jsonl");
  }

  /** Writes the first articles. */
  void begin() throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < files; i++) {
      write(folder.resolve("article-" + i + ".txt"));
    }
    append(files / 2);
  }

  /** A few files come, change and go. */
  void change() throws IOException {
    append(3);
    for (int i = 0; i < 3; i++) {
      write(folder.resolve("article-" + random.nextInt(files) + ".txt"));
      write(folder.resolve("new-" + written + ".txt"));
      Files.deleteIfExists(folder.resolve("article-" + random.nextInt(files) + ".txt"));
    }
  }

  /** The file of records gets longer, as one that is written to all day. */
  private void append(int more) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < more; i++) {
      lines
          .append("{\"headline\": \"The record of number ")
          .append(written)
          .append("\", \"body\": \"")
          .append(text().replace("\n", "\\n"))
          .append("\"}\n");
    }
    Files.writeString(records(), lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private void write(Path file) throws IOException {
    Files.writeString(file, text());
  }

  private String text() {
    StringBuilder text = new StringBuilder("The news of number " + written++ + "\n\n");
    for (int paragraph = 0; paragraph < 4; paragraph++) {
      text.append("On Friday the ");
      for (int i = 0; i < 40; i++) {
        text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
      }
      String name =
          GIVEN[random.nextInt(GIVEN.length)] + ' ' + FAMILY[random.nextInt(FAMILY.length)];
      text.append("was discussed in Kyiv, said the minister, Mr. ").append(name).append(".\n\n");
    }
    return text.toString();
  }
}
