package org.dateline.read.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.article.MetadataItem;
import org.dateline.article.MetadataItem.Property;
import org.dateline.read.Metadata;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The parts of an article that were found in a record.
 *
 * @param headline empty if there is none
 * @param headlineNode the value it was taken from, or null
 * @param body the text, as it stands there; empty if there is none
 * @param bodyNode the value it was taken from, or null
 * @param metadata everything that the record says about the article
 */
record RecordFields(
    String headline,
    @Nullable JsonNode headlineNode,
    String body,
    @Nullable JsonNode bodyNode,
    Metadata metadata) {
  /** Longer values are no metadata but the article itself. */
  private static final int LONGEST = 2_000;

  /** More authors are a list of something else. */
  private static final int MOST = 30;

  /** A value is at most a list of objects with a name. */
  private static final int DEPTH = 4;

  private static final Pattern WHITE = Pattern.compile("[\\p{Z}\\p{Cc}]+");

  /** Objects that hold the article where the record itself tells of something else. */
  private static final Set<String> WRAPPERS =
      Set.of(
          "source", "article", "story", "data", "doc", "document", "fields", "attributes", "item");

  private static final List<String> NAMES = List.of("name", "fullname", "title", "displayname");
  private static final List<String> TEXTS =
      List.of("text", "body", "content", "plain", "html", "value", "paragraph");

  /** What {@code names} find in a record. */
  static RecordFields of(ObjectNode record, KnownNames names) {
    List<Map<String, Named>> places = new ArrayList<>();
    places.add(byPlainName(record));
    for (Map.Entry<String, JsonNode> entry : record.properties()) {
      if (entry.getValue().isObject() && WRAPPERS.contains(KnownNames.plain(entry.getKey()))) {
        Map<String, Named> inside = byPlainName(entry.getValue());
        if (new Finder(record, names, List.of(inside)).text() != null) {
          places.add(inside);
        }
      }
    }
    Finder finder = new Finder(record, names, places);
    Named body = finder.text();
    Named headline = finder.headline();
    return new RecordFields(
        headline == null ? "" : shown(string(headline.value)),
        headline == null ? null : headline.value,
        body == null ? "" : textOf(body.value, DEPTH),
        body == null ? null : body.value,
        finder.metadata(body));
  }

  /** A value and what its field is called. */
  private record Named(String name, JsonNode value) {}

  private static Map<String, Named> byPlainName(JsonNode object) {
    Map<String, Named> named = new HashMap<>();
    object
        .properties()
        .forEach(
            entry ->
                named.putIfAbsent(
                    KnownNames.plain(entry.getKey()), new Named(entry.getKey(), entry.getValue())));
    return named;
  }

  private record Finder(ObjectNode record, KnownNames names, List<Map<String, Named>> places) {

    /** The fields of a part, the most telling first. */
    private List<Named> of(Part part) {
      List<Named> found = new ArrayList<>();
      for (String name : names.own().getOrDefault(part, List.of())) {
        JsonNode value = at(record, name);
        if (!value.isMissingNode()) {
          found.add(new Named(name, value));
        }
      }
      for (Map<String, Named> place : places) {
        for (String name : names.usual().getOrDefault(part, List.of())) {
          Named named = place.get(name);
          if (named != null) {
            found.add(named);
          }
        }
      }
      return found;
    }

    /** A field of that very name, else one inside others whose names stand before the dots. */
    private static JsonNode at(JsonNode record, String name) {
      JsonNode value = record.path(name);
      for (int dot = name.indexOf('.');
          value.isMissingNode() && dot > 0;
          dot = name.indexOf('.', dot + 1)) {
        value = at(record.path(name.substring(0, dot)), name.substring(dot + 1));
      }
      return value;
    }

    @Nullable Named text() {
      for (Named named : of(Part.BODY)) {
        if (!textOf(named.value, DEPTH).isBlank()) {
          return named;
        }
      }
      return null;
    }

    @Nullable Named headline() {
      for (Named named : of(Part.HEADLINE)) {
        String value = string(named.value);
        if (!value.isBlank() && value.length() <= LONGEST) {
          return named;
        }
      }
      return null;
    }

    Metadata metadata(@Nullable Named body) {
      Set<MetadataItem> items = new LinkedHashSet<>();
      for (Part part : Part.values()) {
        Property property = part.property();
        if (property != null) {
          for (Named named : of(part)) {
            if (body == null || !named.value.equals(body.value)) {
              List<String> values = new ArrayList<>();
              values(named.value, DEPTH, values);
              values.forEach(value -> add(items, property, named.name, value));
            }
          }
        }
      }
      return new Metadata(List.copyOf(items));
    }

    private static void add(Set<MetadataItem> items, Property property, String name, String value) {
      String shown = shown(value);
      if (!shown.isEmpty() && shown.length() <= LONGEST) {
        items.add(new MetadataItem(property, "field " + name, shown));
      }
    }
  }

  /** The strings that a value holds: itself, its name, or those of its elements. */
  private static void values(JsonNode value, int depth, List<String> found) {
    if (value.isArray() && depth > 0) {
      for (JsonNode element : value) {
        values(element, depth - 1, found);
      }
    } else if (value.isObject() && depth > 0) {
      first(value, NAMES, depth, found);
    } else if (found.size() < MOST) {
      found.add(string(value));
    }
  }

  private static void first(JsonNode object, List<String> names, int depth, List<String> found) {
    Map<String, Named> named = byPlainName(object);
    for (String name : names) {
      Named inside = named.get(name);
      if (inside != null) {
        values(inside.value, depth - 1, found);
        return;
      }
    }
  }

  /**
   * The text that a value holds: itself, that of its elements as paragraphs, or the first inside.
   */
  private static String textOf(JsonNode value, int depth) {
    if (value.isArray() && depth > 0) {
      StringBuilder all = new StringBuilder();
      for (JsonNode element : value) {
        String one = textOf(element, depth - 1);
        all.append(all.isEmpty() || one.isBlank() ? "" : "\n\n").append(one);
      }
      return all.toString();
    }
    if (value.isObject() && depth > 0) {
      Map<String, Named> named = byPlainName(value);
      for (String name : TEXTS) {
        Named inside = named.get(name);
        if (inside != null) {
          return textOf(inside.value, depth - 1);
        }
      }
      return "";
    }
    return value.isString() ? value.asString() : "";
  }

  /** A string, or a number as it is written; empty for anything else. */
  private static String string(JsonNode value) {
    if (value.isString()) {
      return value.asString();
    }
    return value.isIntegralNumber() ? value.asString() : "";
  }

  private static String shown(String value) {
    return WHITE.matcher(value).replaceAll(" ").strip();
  }
}
