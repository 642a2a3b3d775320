package org.dateline.extract.names.tagger;

import java.io.IOException;
import java.io.InputStream;

/**
 * The large files of a tagger, which can be read while people and places are.
 *
 * @param words what is known of the words of English
 * @param model the weights
 */
public record TaggerFiles(WordFile words, Model model) {
  /** The files that come with Dateline. */
  public static TaggerFiles bundled() {
    try {
      return new TaggerFiles(
          WordFile.read(resource("words.bin")), ModelFile.read(resource("model.bin")));
    } catch (IOException e) {
      throw new IllegalStateException(
          "a resource of the tagger can't be read: " + e.getMessage(), e);
    }
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = TaggerFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException(name + " is missing from the program");
      }
      return in.readAllBytes();
    }
  }
}
