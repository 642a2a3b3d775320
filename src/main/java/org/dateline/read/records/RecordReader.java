package org.dateline.read.records;

import java.util.Optional;
import org.dateline.article.SourceText;
import org.dateline.read.Page;
import org.dateline.read.RawFile;
import org.dateline.read.ReadResult;
import org.dateline.read.decode.Decoded;
import org.dateline.read.decode.TextDecoder;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes a page of a record: a JSON object that is an article. */
final class RecordReader {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS, // as Python writes what is not there
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private final TextDecoder decoder = new TextDecoder();
  private final RecordLayout layout = new RecordLayout();
  private final KnownNames names;

  /** A reader that looks for the parts of an article under {@code names}. */
  RecordReader(KnownNames names) {
    this.names = names;
  }

  /** Reads a record; never throws for anything its bytes hold. */
  ReadResult read(RawFile record) {
    Optional<Decoded> decoded = decoder.decode(record.bytes());
    if (decoded.isEmpty()) {
      return new ReadResult.Unreadable("The record is binary, not text.");
    }
    String text = decoded.get().text();
    try {
      return JSON.readTree(text) instanceof ObjectNode object
          ? page(record, decoded.get(), object)
          : new ReadResult.Unreadable("The record is no JSON object.");
    } catch (JacksonException e) {
      return new ReadResult.Unreadable(JsonMistake.say("The record", e, text));
    }
  }

  private ReadResult page(RawFile record, Decoded decoded, ObjectNode object) {
    RecordFields fields = RecordFields.of(object, names);
    JsonNode body = fields.bodyNode();
    if (body == null) {
      return new ReadResult.Empty(
          "The record has no text in a field that Dateline knows; "
              + FieldsFile.NAME
              + " beside the file can name it.");
    }
    SourceText content = layout.of(object, fields);
    return new ReadResult.Success(
        new Page(
            record.describe(decoded.charset()),
            content,
            fields.metadata(),
            decoded.warnings().stream().map(w -> new Page.Warning(w.message(), 0)).toList()));
  }
}
