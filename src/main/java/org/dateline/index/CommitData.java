package org.dateline.index;

import java.util.Map;

/**
 * What is written beside the documents in every commit.
 *
 * @param format the version of the documents
 * @param settled whether nothing was changed since articles were last dated beside each other
 * @param generation how often articles were dated beside each other: those that were put in since
 *     are of the next generation
 * @param compared whether nothing was changed since copies were last looked for
 */
record CommitData(int format, boolean settled, long generation, boolean compared) {
  /**
   * Grows with every change after which an older index can't be searched rightly: of fields, of
   * what is a word, of what is stored.
   */
  static final int FORMAT = 13;

  private static final String FORMAT_KEY = "format";
  private static final String SETTLED_KEY = "settled";
  private static final String GENERATION_KEY = "generation";
  private static final String COMPARED_KEY = "compared";

  /** Of an archive without articles, which are as they should be. */
  static CommitData empty() {
    return new CommitData(FORMAT, true, 1, true);
  }

  Map<String, String> write() {
    return Map.of(
        FORMAT_KEY,
        Integer.toString(format),
        SETTLED_KEY,
        Boolean.toString(settled),
        GENERATION_KEY,
        Long.toString(generation),
        COMPARED_KEY,
        Boolean.toString(compared));
  }

  static CommitData read(Map<String, String> data) {
    return new CommitData(
        Integer.parseInt(data.getOrDefault(FORMAT_KEY, "0")),
        Boolean.parseBoolean(data.getOrDefault(SETTLED_KEY, "false")),
        Long.parseLong(data.getOrDefault(GENERATION_KEY, "0")),
        Boolean.parseBoolean(data.getOrDefault(COMPARED_KEY, "false")));
  }
}
