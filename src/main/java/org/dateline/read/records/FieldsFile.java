package org.dateline.read.records;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.read.Fingerprint;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the user says about the fields of the records in one folder: {@code docs/formats.md}.
 *
 * @param version tells this file from others; empty if there is none
 * @param names the fields to look at, for each part that the file speaks of
 */
record FieldsFile(String version, Map<Part, List<String>> names) {
  /** What it is called. */
  static final String NAME = "dateline-fields.json";

  private static final int LARGEST = 1 << 20;
  private static final int VERSION_DIGITS = 16;

  /**
   * What stands beside {@code records}.
   *
   * @throws IOException if it can't be read or understood; the message says why
   */
  static FieldsFile beside(Path records) throws IOException {
    byte[] bytes;
    try {
      Path file = records.resolveSibling(NAME);
      try (InputStream in = Files.newInputStream(file)) {
        bytes = in.readNBytes(LARGEST);
      }
    } catch (NoSuchFileException e) {
      return new FieldsFile("", Map.of());
    } catch (IOException e) {
      throw new IOException(NAME + " beside it can't be read.", e);
    }
    try {
      JsonNode root = JsonMapper.shared().readTree(bytes);
      return new FieldsFile(Fingerprint.of(bytes).substring(0, VERSION_DIGITS), names(root));
    } catch (JacksonException e) {
      String text = new String(bytes, StandardCharsets.UTF_8);
      throw new IOException(JsonMistake.say(NAME + " beside it", e, text), e);
    }
  }

  private static Map<Part, List<String>> names(JsonNode root) throws IOException {
    if (!root.isObject()) {
      throw new IOException(NAME + " beside it holds no JSON object.");
    }
    Map<Part, List<String>> names = new EnumMap<>(Part.class);
    for (Map.Entry<String, JsonNode> entry : root.properties()) {
      List<String> fields = new ArrayList<>();
      JsonNode value = entry.getValue();
      for (JsonNode field : value.isArray() ? value : List.of(value)) {
        if (!field.isString()) {
          throw new IOException(
              NAME + " beside it: \"" + entry.getKey() + "\" must be a name or a list of names.");
        }
        fields.add(field.asString());
      }
      names.put(part(entry.getKey()), List.copyOf(fields));
    }
    return names;
  }

  private static Part part(String name) throws IOException {
    for (Part part : Part.values()) {
      if (word(part).equals(name)) {
        return part;
      }
    }
    String all =
        Arrays.stream(Part.values()).map(FieldsFile::word).collect(Collectors.joining(", "));
    throw new IOException(NAME + " beside it: \"" + name + "\" is none of " + all + ".");
  }

  private static String word(Part part) {
    return part.name().toLowerCase(Locale.ROOT);
  }
}
