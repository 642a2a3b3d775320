package org.dateline.read.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.MetadataItem.Property;
import org.dateline.read.html.HtmlMetadata.Sink;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what schema.org's vocabulary says of an article in JSON-LD: of the first object that is an
 * article of some kind, else of the first web page. Lists, {@code @graph} and references by {@code
 * @id} within the page are followed.
 */
final class JsonLd {
  /** An author is at most a reference to an object with a list of names. */
  private static final int DEPTH = 4;

  private static final List<String> INSIDE =
      List.of("@graph", "mainEntity", "mainEntityOfPage", "hasPart", "item", "itemReviewed");

  private final JsonMapper mapper =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_JAVA_COMMENTS,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  /** Hands the items of one script to {@code sink}; false if it is no JSON. */
  boolean read(String script, Sink sink) {
    String json =
        script
            .strip()
            .replaceFirst("^(?://)?\\s*<!(?:--|\\[CDATA\\[)", "")
            .replaceFirst("(?://)?\\s*(?:-->|\\]\\]>)\\s*$", "")
            .strip();
    if (json.isEmpty()) {
      return true;
    }
    JsonNode root;
    try {
      root = mapper.readTree(json);
    } catch (JacksonException e) {
      return false;
    }
    Objects objects = Objects.in(root);
    JsonNode article = objects.first();
    if (article != null) {
      hand(article, objects, sink);
    }
    return true;
  }

  private static void hand(JsonNode article, Objects objects, Sink sink) {
    String headline = text(article.path("headline"));
    name(sink, Property.HEADLINE, "headline", headline);
    if (headline.isEmpty() && kind(article) == Kind.ARTICLE) {
      name(sink, Property.HEADLINE, "name", text(article.path("name")));
    }
    List<String> authors = new ArrayList<>();
    objects.names(article.path("author"), DEPTH, authors);
    authors.forEach(author -> name(sink, Property.AUTHOR, "author", author));
    if (authors.isEmpty()) {
      objects.names(article.path("creator"), DEPTH, authors);
      authors.forEach(author -> name(sink, Property.AUTHOR, "creator", author));
    }
    name(sink, Property.PUBLISHED, "datePublished", text(article.path("datePublished")));
    name(sink, Property.PUBLISHED, "dateCreated", text(article.path("dateCreated")));
    name(sink, Property.MODIFIED, "dateModified", text(article.path("dateModified")));
    List<String> publishers = new ArrayList<>();
    objects.names(article.path("publisher"), DEPTH, publishers);
    publishers.forEach(publisher -> name(sink, Property.PUBLISHER, "publisher", publisher));
    name(sink, Property.DESCRIPTION, "description", text(article.path("description")));
    name(sink, Property.LANGUAGE, "inLanguage", text(article.path("inLanguage")));
    name(sink, Property.URL, "url", text(article.path("url")));
  }

  private static void name(Sink sink, Property property, String name, String value) {
    sink.item(property, "JSON-LD " + name, value);
  }

  /** A string, or the first of a list of them, its entities resolved; empty for anything else. */
  private static String text(JsonNode node) {
    JsonNode one = node.isArray() && !node.isEmpty() ? node.get(0) : node;
    return one.isString() || one.isNumber() ? Parser.unescapeEntities(one.asString(), false) : "";
  }

  private enum Kind {
    ARTICLE,
    PAGE,
    OTHER
  }

  private static Kind kind(JsonNode object) {
    JsonNode type = object.path("@type");
    List<String> types = new ArrayList<>();
    if (type.isArray()) {
      type.forEach(each -> types.add(each.asString("")));
    } else {
      types.add(type.asString(""));
    }
    boolean article =
        types.stream()
            .map(each -> each.substring(each.lastIndexOf('/') + 1))
            .anyMatch(
                each ->
                    each.endsWith("Article")
                        || each.endsWith("Posting")
                        || each.equals("Report")
                        || each.equals("Review")
                        || each.equals("CreativeWork"));
    return article ? Kind.ARTICLE : types.contains("WebPage") ? Kind.PAGE : Kind.OTHER;
  }

  /** The objects of a script, and those that can be referred to. */
  private record Objects(@Nullable JsonNode first, Map<String, JsonNode> byId) {

    static Objects in(JsonNode root) {
      JsonNode article = null;
      JsonNode page = null;
      Map<String, JsonNode> byId = new HashMap<>();
      Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
      while (!open.isEmpty()) {
        JsonNode node = open.removeFirst();
        if (node.isArray()) {
          List<JsonNode> elements = new ArrayList<>();
          node.forEach(elements::add);
          elements.reversed().forEach(open::addFirst);
        } else if (node.isObject()) {
          byId.putIfAbsent(node.path("@id").asString(""), node);
          Kind kind = kind(node);
          article = article == null && kind == Kind.ARTICLE ? node : article;
          page = page == null && kind == Kind.PAGE ? node : page;
          INSIDE.forEach(name -> open.addLast(node.path(name)));
        }
      }
      return new Objects(article == null ? page : article, byId);
    }

    /** Adds the names of people or organisations: a string, an object, a reference, or a list. */
    void names(JsonNode node, int depth, List<String> names) {
      if (depth == 0) {
        return;
      }
      if (node.isArray()) {
        node.forEach(each -> names(each, depth - 1, names));
      } else if (node.isObject()) {
        JsonNode name = node.path("name");
        JsonNode same = byId.get(node.path("@id").asString(""));
        if (!name.isMissingNode()) {
          names(name, depth - 1, names);
        } else if (same != null) {
          names(same, depth - 1, names);
        }
      } else if (!text(node).isEmpty()) {
        names.add(text(node));
      }
    }
  }
}
