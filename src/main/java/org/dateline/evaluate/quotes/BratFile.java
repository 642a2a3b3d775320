package org.dateline.evaluate.quotes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.Span;

/**
 * A file of attributions in brat's standoff format: text-bound lines {@code T1⇥Source 0 8⇥words},
 * whose offsets count characters and may be several, and event lines {@code E1⇥Attribution:T4
 * Content:T3 Cue:T2 Source:T1}.
 */
final class BratFile {
  private BratFile() {}

  /**
   * Who is given as the source of what.
   *
   * @param sources the stretches of the source's words
   * @param contents the stretches of the words attributed
   */
  record Attribution(List<Span> sources, List<Span> contents) {}

  /** The attributions that have a source and a content; offsets count code points. */
  static List<Attribution> read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    Map<String, List<Span>> bound = new HashMap<>();
    for (String line : lines) {
      String[] columns = line.split("\t", 3);
      if (line.startsWith("T") && columns.length > 1) {
        bound.put(columns[0], spans(columns[1].substring(columns[1].indexOf(' ') + 1)));
      }
    }
    List<Attribution> found = new ArrayList<>();
    for (String line : lines) {
      String[] columns = line.split("\t", 2);
      if (line.startsWith("E") && columns.length > 1) {
        List<Span> sources = new ArrayList<>();
        List<Span> contents = new ArrayList<>();
        for (String argument : columns[1].split(" ", -1)) {
          int colon = argument.indexOf(':');
          if (colon > 0) {
            List<Span> spans = bound.getOrDefault(argument.substring(colon + 1), List.of());
            if (argument.startsWith("Source")) {
              sources.addAll(spans);
            } else if (argument.startsWith("Content")) {
              contents.addAll(spans);
            }
          }
        }
        if (!sources.isEmpty() && !contents.isEmpty()) {
          found.add(new Attribution(sources, contents));
        }
      }
    }
    return found;
  }

  /** "1359 1390;1393 1432". */
  private static List<Span> spans(String offsets) {
    List<Span> spans = new ArrayList<>();
    for (String pair : offsets.split(";", -1)) {
      String[] ends = pair.split(" ", 2);
      spans.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
    }
    return spans;
  }
}
