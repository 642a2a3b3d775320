package org.dateline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a careful reader finds in the seed articles: {@code seeds.json} in the test resources, whose
 * own {@code about} explains its fields.
 */
public final class GoldSeeds {
  private GoldSeeds() {}

  /**
   * The labels of one seed.
   *
   * @param file the seed itself
   * @param labels its object in {@code seeds.json}
   */
  public record Seed(Path file, JsonNode labels) {
    /** The strings of a list, empty if the field is missing. */
    public List<String> strings(String... path) {
      JsonNode node = labels;
      for (String name : path) {
        node = node.path(name);
      }
      return StreamSupport.stream(node.spliterator(), false).map(JsonNode::asString).toList();
    }

    /** The number in the name of the file: 0 to 4. */
    @Override
    public String toString() {
      return file.getFileName().toString().substring(0, 3);
    }
  }

  /** The five seeds, in order. */
  public static List<Seed> all() {
    try (InputStream in = GoldSeeds.class.getResourceAsStream("seeds.json")) {
      JsonNode root = new JsonMapper().readTree(in);
      return StreamSupport.stream(root.path("articles").spliterator(), false)
          .map(labels -> new Seed(Path.of("seeds", labels.path("file").asString()), labels))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
