package org.dateline.read.records;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Writes a record as JSON for people, indented by two blanks. The article's text stands above it
 * already; long strings and lists are cut, and say how long they are.
 */
final class RecordJson {
  private static final int LONGEST = 500;
  private static final int MOST = 50;
  private static final int DEEPEST = 20;

  private final @Nullable JsonNode headline;
  private final @Nullable JsonNode body;
  private final StringBuilder json = new StringBuilder();

  /** Writes records whose headline and text are these values. */
  RecordJson(@Nullable JsonNode headline, @Nullable JsonNode body) {
    this.headline = headline;
    this.body = body;
  }

  /** The record as JSON. */
  String of(ObjectNode record) {
    write(record, 1);
    return json.toString();
  }

  private void write(JsonNode value, int depth) {
    if (value.equals(headline) || value.equals(body)) {
      json.append("(above)");
    } else if (depth > DEEPEST && value.isContainer() && !value.isEmpty()) {
      json.append(value.isArray() ? "[ … ]" : "{ … }");
    } else if (value.isObject()) {
      object(value, depth);
    } else if (value.isArray()) {
      array(value, depth);
    } else if (value.isString() && value.asString().length() > LONGEST) {
      String text = value.asString();
      int cut = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
      json.append(quoted(text.substring(0, cut)))
          .append(" … (")
          .append(text.length())
          .append(" characters)");
    } else {
      json.append(value);
    }
  }

  private void object(JsonNode object, int depth) {
    String before = "{\n";
    for (Map.Entry<String, JsonNode> entry : object.properties()) {
      json.append(before).append("  ".repeat(depth)).append(quoted(entry.getKey())).append(": ");
      write(entry.getValue(), depth + 1);
      before = ",\n";
    }
    json.append(object.isEmpty() ? "{}" : "\n" + "  ".repeat(depth - 1) + "}");
  }

  private void array(JsonNode array, int depth) {
    json.append('[');
    int written = 0;
    for (JsonNode element : array) {
      if (written == MOST) {
        json.append(", … (").append(array.size()).append(" elements)");
        break;
      }
      json.append(written == 0 ? "" : ", ");
      write(element, depth + 1);
      written++;
    }
    json.append(']');
  }

  private static String quoted(String text) {
    return StringNode.valueOf(text).toString();
  }
}
