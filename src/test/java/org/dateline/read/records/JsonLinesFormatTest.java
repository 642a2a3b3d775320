package org.dateline.read.records;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.dateline.article.Address;
import org.dateline.article.Block;
import org.dateline.article.MetadataItem;
import org.dateline.article.MetadataItem.Property;
import org.dateline.article.Role;
import org.dateline.read.Page;
import org.dateline.read.RawFile;
import org.dateline.read.RawRecord;
import org.dateline.read.ReadResult;
import org.dateline.read.RecordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesFormatTest {
  private static final String BODY =
      "The mayor opened a new bridge over the river on Friday, ending a year of detours.\\n\\n"
          + "The new bridge is forty metres longer than the old one, the council said.";

  @TempDir Path folder;
  private final JsonLinesFormat format = new JsonLinesFormat();

  @Test
  void filesOfRecordsAreToldByTheirNames() {
    for (String name : List.of("a.jsonl", "A.JSONL", "a.ndjson", "a.jsonl.gz", "a.ndjson.GZ")) {
      assertTrue(format.accepts(Path.of("/news", name)), name);
    }
    for (String name : List.of("a.json", "a.txt", "jsonl", "a.json.gz", "a.jsonl.txt")) {
      assertFalse(format.accepts(Path.of("/news", name)), name);
    }
    assertTrue(format.describes(Path.of("/news/dateline-fields.json")));
    assertFalse(format.describes(Path.of("/news/fields.json")));
  }

  @Test
  void whatTheFieldsOfARecordSayIsTheMetadataAndItsTextTheBlocks() throws IOException {
    String record =
        """
        {"id": 7, "title": "Mayor opens  bridge", "published_at": "2019-05-03T10:00:00Z", \
        "authors": ["Ann Roe", {"name": "Bob Doe"}], "source": {"id": "x", "name": "Post"}, \
        "lang": "en", "url": "https://example.org/b", "updated": 1556900000, "body": "%s", \
        "views": 3}
        """
            .formatted(BODY);
    Page page = page(record);

    assertEquals(
        List.of(
            item(Property.HEADLINE, "title", "Mayor opens bridge"),
            item(Property.AUTHOR, "authors", "Ann Roe"),
            item(Property.AUTHOR, "authors", "Bob Doe"),
            item(Property.PUBLISHED, "published_at", "2019-05-03T10:00:00Z"),
            item(Property.MODIFIED, "updated", "1556900000"),
            item(Property.PUBLISHER, "source", "Post"),
            item(Property.LANGUAGE, "lang", "en"),
            item(Property.URL, "url", "https://example.org/b")),
        page.metadata().items());
    assertEquals(
        """
        Mayor opens bridge

        The mayor opened a new bridge over the river on Friday, ending a year of detours.

        The new bridge is forty metres longer than the old one, the council said.

        {
          "id": 7,
          "title": (above),
          "published_at": "2019-05-03T10:00:00Z",
          "authors": ["Ann Roe", {
              "name": "Bob Doe"
            }],
          "source": {
            "id": "x",
            "name": "Post"
          },
          "lang": "en",
          "url": "https://example.org/b",
          "updated": 1556900000,
          "body": (above),
          "views": 3
        }\
        """,
        page.content().text());
    assertEquals(
        List.of(Role.HEADLINE, Role.BODY, Role.BODY, Role.FIELD),
        page.content().blocks().stream().map(Block::role).toList());
    assertEquals(BODY.replace("\\n", "\n"), page.content().body());
    assertEquals(1, page.file().line());
    assertEquals("a.jsonl:1", page.file().name());
    assertEquals("UTF-8", page.file().charset());
  }

  @Test
  void theTextMayBeHtmlOrAListOfParagraphsOrLieInsideAnotherObject() throws IOException {
    String first = "The mayor opened a new bridge over the river on Friday at noon.";
    String second = "It is forty metres longer than the old one, the council said.";
    for (String record :
        List.of(
            "{\"content\": \"<p>" + first + "</p><p>" + second + "</p>\"}",
            "{\"paragraphs\": [\"" + first + "\", {\"text\": \"" + second + "\"}]}",
            "{\"_source\": {\"text\": \"" + first + "\\n\\n" + second + "\"}}",
            "{\"body\": {\"text\": \"" + first + "\\n\\n" + second + "\"}}",
            "{\"body\": null, \"summary\": \"" + first + "\\n\\n" + second + "\"}")) {
      assertEquals(first + "\n\n" + second, page(record).content().body(), record);
    }
  }

  @Test
  void aRecordThatCanNotBeReadSaysWhy() throws IOException {
    assertEquals(
        new ReadResult.Unreadable("The record is no JSON object."), read("[\"not\", \"one\"]"));
    assertEquals(
        new ReadResult.Unreadable("The record is no valid JSON: it ends too early, at column 22."),
        read("{\"title\": \"unfinished"));
    assertEquals(
        new ReadResult.Unreadable(
            "The record is no valid JSON at column 12, where it says “\"body\": \"😀 and all w”."),
        read("{\"a\": 1234 \"body\": \"😀 and all what follows\"}"));
    assertTrue(
        read("{\"a\": " + "1".repeat(2_000) + "}") instanceof ReadResult.Unreadable(String reason)
            && reason.startsWith("The record is nested too deeply, or a name or number in it"));
    assertTrue(read("{\"title\": \"alone\", \"body\": \" \"}") instanceof ReadResult.Empty);
    assertTrue(read("[".repeat(100_000)) instanceof ReadResult.Unreadable, "deeply nested");
    assertTrue(read("{\"body\": \"x\"} {\"body\": \"y\"}") instanceof ReadResult.Unreadable);
  }

  @Test
  void namesThatAFileBesideTheRecordsGivesGoBeforeTheUsualOnes() throws IOException {
    Path file = write("a.jsonl", "");
    assertEquals("", format.version(file));
    write(
        "dateline-fields.json",
        "{\"body\": \"story.full\", \"published\": [\"on\"], \"publisher\": []}");
    String record =
        "{\"text\": \"teaser\", \"date\": \"2001-01-01\", \"on\": \"2019-05-03\", \"source\":"
            + " \"A\", \"story\": {\"full\": \""
            + BODY
            + "\"}}";
    Page page = page(record);

    assertEquals(BODY.replace("\\n", "\n"), page.content().body());
    assertEquals(List.of(item(Property.PUBLISHED, "on", "2019-05-03")), page.metadata().items());
    assertEquals(16, format.version(file).length());
  }

  @Test
  void aFileOfNamesThatIsWrongIsNotPassedOver() throws IOException {
    Path file = write("a.jsonl", "{}");
    write("dateline-fields.json", "{\"boddy\": \"text\"}");
    assertEquals(
        "dateline-fields.json beside it: \"boddy\" is none of headline, body, author, published,"
            + " modified, publisher, description, language, url.",
        assertThrows(IOException.class, () -> format.version(file)).getMessage());
    write("dateline-fields.json", "{\"body\": 3}");
    assertEquals(
        "dateline-fields.json beside it: \"body\" must be a name or a list of names.",
        assertThrows(IOException.class, () -> format.version(file)).getMessage());
    write("dateline-fields.json", "{");
    assertEquals(
        "dateline-fields.json beside it is no valid JSON: it ends too early, at column 2.",
        assertThrows(IOException.class, () -> format.version(file)).getMessage());
  }

  @Test
  void linesAreCountedAndBlankOnesLeftOutWhateverEndsThem() throws IOException {
    Path file = write("a.jsonl", "\uFEFF{\"a\":1}\r\n\r\n \t\n{\"a\":2}\n{\"a\":1}");

    List<RawRecord> records = all(file);
    assertEquals(List.of(1L, 4L, 5L), records.stream().map(RawRecord::line).toList());
    assertEquals(
        List.of("{\"a\":1}\r", "{\"a\":2}", "{\"a\":1}"),
        records.stream().map(record -> new String(record.bytes(), UTF_8)).toList());
    assertEquals(List.of(), all(write("empty.jsonl", "")));
    assertEquals(List.of(), all(write("white.jsonl", "\n\n \n")));
  }

  @Test
  void aCompressedFileGivesTheSameRecordsAsAPlainOne() throws IOException {
    String text = "{\"a\":1}\n".repeat(50_000);
    Path plain = write("a.jsonl", text);
    Path packed = folder.resolve("a.jsonl.gz");
    Files.write(packed, gzip(text));

    assertEquals(
        all(plain).stream().map(RawRecord::fingerprint).toList(),
        all(packed).stream().map(RawRecord::fingerprint).toList());
  }

  @Test
  void aFileThatIsCutOffGivesItsRecordsUpToThereAndSaysSo() throws IOException {
    byte[] whole = gzip("{\"a\":1}\n".repeat(50_000));
    Path file = folder.resolve("a.jsonl.gz");
    Files.write(file, Arrays.copyOf(whole, whole.length - 12));

    List<RawRecord> records = all(file);
    assertTrue(records.size() > 1, () -> records.size() + " records");
    assertEquals(
        "The file is damaged, and what follows can't be read: it ends too early.",
        records.getLast().problem());
    assertTrue(
        records.subList(0, records.size() - 1).stream().allMatch(r -> r.problem().isEmpty()));
  }

  @Test
  void aFileInUtf16IsRefusedAsAWhole() throws IOException {
    Path file = folder.resolve("a.jsonl");
    Files.write(file, "\uFEFF{\"a\":1}\n{}".getBytes(UTF_16LE));

    assertEquals(
        List.of("The file is in UTF-16; JSON Lines are in UTF-8."),
        all(file).stream().map(RawRecord::problem).toList());
  }

  @Test
  void aRecordOverTheLimitIsNotKeptAndTheNextOneIsRead() throws IOException {
    Path file = folder.resolve("a.jsonl");
    byte[] chunk = "x".repeat(1 << 16).getBytes(ISO_8859_1);
    try (OutputStream out = Files.newOutputStream(file)) {
      for (long written = 0; written <= JsonLinesFile.LONGEST; written += chunk.length) {
        out.write(chunk);
      }
      out.write("\n{\"a\":1}\n".getBytes(UTF_8));
    }

    List<RawRecord> records = all(file);
    assertEquals(2, records.size());
    assertEquals("The record is longer than the limit of 16 MB.", records.getFirst().problem());
    assertEquals(0, records.getFirst().bytes().length);
    assertEquals(2, records.getLast().line());
  }

  @Test
  void oldEncodingsAreRead() throws IOException {
    byte[] bytes =
        ("{\"body\": \"The café on the square was closed on Friday, the owner said in a note.\"}")
            .getBytes(ISO_8859_1);
    ReadResult read = read(bytes);
    assertTrue(
        read instanceof ReadResult.Success(Page page) && page.content().body().contains("café"),
        read::toString);
  }

  private static MetadataItem item(Property property, String field, String value) {
    return new MetadataItem(property, "field " + field, value);
  }

  private Page page(String record) throws IOException {
    return switch (read(record)) {
      case ReadResult.Success(Page page) -> page;
      case ReadResult.Empty empty -> throw new AssertionError(empty.toString());
      case ReadResult.Unreadable unreadable -> throw new AssertionError(unreadable.toString());
      case ReadResult.Failed failed -> throw new AssertionError(failed.toString());
    };
  }

  private ReadResult read(String record) throws IOException {
    return read(record.strip().getBytes(UTF_8));
  }

  private ReadResult read(byte[] bytes) throws IOException {
    Path file = folder.resolve("a.jsonl");
    Files.write(file, bytes);
    try (RecordFile open = format.open(file)) {
      RawRecord raw = open.next().orElseThrow();
      Address address = new Address(file, "0123456789abcdef");
      return open.read(
          new RawFile(address, raw.line(), Instant.EPOCH, raw.fingerprint(), raw.bytes()));
    }
  }

  private List<RawRecord> all(Path file) throws IOException {
    List<RawRecord> records = new ArrayList<>();
    try (RecordFile open = format.open(file)) {
      for (Optional<RawRecord> next = open.next(); next.isPresent(); next = open.next()) {
        records.add(next.get());
      }
    }
    return records;
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }
}
