package org.dateline.index;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is written beside the documents in every commit.
 *
 * @param format the version of the documents
 * @param roots the folders and files that were imported, in the order they were added
 * @param settled whether nothing was changed since articles were last dated beside each other
 */
record CommitData(int format, List<Path> roots, boolean settled) {
  /**
   * Grows with every change after which an older index can't be searched rightly: of fields, of
   * what is a word, of what is stored.
   */
  static final int FORMAT = 4;

  private static final String FORMAT_KEY = "format";
  private static final String ROOT_KEY = "root.";
  private static final String SETTLED_KEY = "settled";

  /** Keeps an unmodifiable copy. */
  CommitData {
    roots = List.copyOf(roots);
  }

  Map<String, String> write() {
    Map<String, String> data = new LinkedHashMap<>();
    data.put(FORMAT_KEY, Integer.toString(format));
    data.put(SETTLED_KEY, Boolean.toString(settled));
    for (int i = 0; i < roots.size(); i++) {
      data.put(ROOT_KEY + i, roots.get(i).toString());
    }
    return data;
  }

  static CommitData read(Map<String, String> data) {
    List<Path> roots = new ArrayList<>();
    for (String root = data.get(ROOT_KEY + 0); root != null; ) {
      roots.add(Path.of(root));
      root = data.get(ROOT_KEY + roots.size());
    }
    return new CommitData(
        Integer.parseInt(data.getOrDefault(FORMAT_KEY, "0")),
        roots,
        Boolean.parseBoolean(data.getOrDefault(SETTLED_KEY, "false")));
  }
}
