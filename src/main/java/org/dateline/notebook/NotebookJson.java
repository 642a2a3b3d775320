package org.dateline.notebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.work.AtomicFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A whole notebook as one JSON file; docs/notebook.md describes it. Times are ISO 8601 in UTC, to
 * the millisecond.
 *
 * @param format always {@link #FORMAT}
 * @param version of the format: {@link #VERSION}
 * @param exported when it was written
 * @param articles those on which anything hangs
 * @param searches the saved searches
 * @param corrections what was put right, in the order in which it was
 */
record NotebookJson(
    String format,
    int version,
    String exported,
    List<ArticleJson> articles,
    List<SearchJson> searches,
    @Nullable List<CorrectionJson> corrections) {
  static final String FORMAT = "dateline-notebook";
  static final int VERSION = 1;

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  /** What hangs on an article. */
  record ArticleJson(
      String id,
      String fingerprint,
      String file,
      String record,
      String headline,
      @Nullable String starred,
      @Nullable String read,
      @Nullable List<TagJson> tags,
      @Nullable List<NoteJson> notes) {}

  /** A tag of an article, and since when. */
  record TagJson(String name, String added) {}

  /** A note; start and end are null if it is on the whole article. */
  record NoteJson(
      String uid,
      @Nullable Integer start,
      @Nullable Integer end,
      @Nullable String quote,
      String text,
      String created,
      String changed) {}

  /** A saved search; what was seen of it is Base64. */
  record SearchJson(
      String uid,
      String name,
      String query,
      @Nullable List<FilterJson> filters,
      String sort,
      String created,
      String changed,
      String opened,
      String seen) {}

  /** A filter of a saved search. */
  record FilterJson(String facet, String value, boolean exclude) {}

  /** A correction: of one article, or of all if its id is null; what it says as words. */
  record CorrectionJson(
      @Nullable String id,
      @Nullable String fingerprint,
      String what,
      List<String> values,
      String made) {}

  /** Writes the file, in place of what was there, at once or not at all. */
  void write(Path file) throws IOException {
    AtomicFile.write(file, MAPPER.writeValueAsString(this) + "\n");
  }

  /**
   * Reads a file.
   *
   * @throws IOException if it can't be read or is no notebook that this version understands; the
   *     message says so
   */
  static NotebookJson read(Path file) throws IOException {
    NotebookJson read;
    try {
      read = MAPPER.readValue(Files.readAllBytes(file), NotebookJson.class);
    } catch (JacksonException e) {
      throw new IOException("This is no exported notebook: " + file, e);
    }
    if (read == null || !FORMAT.equals(read.format())) {
      throw new IOException("This is no exported notebook: " + file);
    }
    if (read.version() > VERSION) {
      throw new IOException(
          "This notebook was exported by a newer version of Dateline, which this one can't read: "
              + file);
    }
    if (read.articles() == null || read.searches() == null) {
      throw new IOException("This exported notebook is not complete: " + file);
    }
    return read;
  }
}
