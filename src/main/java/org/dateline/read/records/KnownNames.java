package org.dateline.read.records;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.read.blocks.Resource;

/**
 * What fields are called, for each part of an article the most telling name first. Case and
 * punctuation do not count: {@code publishDate} is {@code publish_date}.
 *
 * @param own names that were given for these very records, as they are written there
 * @param usual names that many records have, without case and punctuation
 */
record KnownNames(Map<Part, List<String>> own, Map<Part, List<String>> usual) {

  /** The usual names: {@code fields.tsv}. */
  static KnownNames read() {
    Map<Part, List<String>> usual = new EnumMap<>(Part.class);
    Resource.lines(KnownNames.class, "fields.tsv")
        .map(line -> List.of(line.split("\t", 2)))
        .forEach(
            row ->
                usual
                    .computeIfAbsent(Part.valueOf(row.getFirst()), part -> new ArrayList<>())
                    .add(plain(row.getLast())));
    return new KnownNames(Map.of(), usual);
  }

  /** The same, where {@code given} says what is to be looked at in place of the usual names. */
  KnownNames with(Map<Part, List<String>> given) {
    Map<Part, List<String>> rest = new EnumMap<>(usual);
    rest.keySet().removeAll(given.keySet());
    return new KnownNames(given, rest);
  }

  /** A name without case and punctuation. */
  static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
