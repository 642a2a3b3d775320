package org.dateline.read.records;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dateline.read.RecordFile;
import org.dateline.read.RecordFormat;

/**
 * JSON Lines: a file with a JSON object on each line, an article each; plain or compressed by gzip.
 * What the fields of the objects are called is known for the usual names, and can be said in a file
 * {@value FieldsFile#NAME} beside them.
 */
public final class JsonLinesFormat implements RecordFormat {
  private static final List<String> ENDINGS = List.of(".jsonl", ".ndjson");

  private final KnownNames known = KnownNames.read();

  /** The format, with the names of fields that it knows. */
  public JsonLinesFormat() {}

  @Override
  public boolean accepts(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    return ENDINGS.stream().anyMatch(plain::endsWith);
  }

  @Override
  public boolean describes(Path file) {
    return String.valueOf(file.getFileName()).equals(FieldsFile.NAME);
  }

  @Override
  public String version(Path file) throws IOException {
    return FieldsFile.beside(file).version();
  }

  @Override
  public RecordFile open(Path file) throws IOException {
    return new JsonLinesFile(file, new RecordReader(known.with(FieldsFile.beside(file).names())));
  }
}
