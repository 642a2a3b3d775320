package org.dateline.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.ingest.Outcome.Result;

/**
 * Which articles have the same bytes: what the store knew at its last commit, and what was put in
 * or removed since.
 */
final class SameText {
  private final ImportStore store;
  private final Map<String, List<Outcome>> since = new HashMap<>();
  private final Set<Path> overtaken = new HashSet<>();

  SameText(ImportStore store) {
    this.store = store;
  }

  /** The articles with these bytes, without that of {@code self}, in the order of their paths. */
  List<Outcome> others(String fingerprint, Path self) {
    List<Outcome> others = new ArrayList<>(since.getOrDefault(fingerprint, List.of()));
    for (Outcome stored : store.withFingerprint(fingerprint)) {
      if (!overtaken.contains(stored.file())) {
        others.add(stored);
      }
    }
    others.removeIf(outcome -> outcome.file().equals(self));
    others.sort(Comparator.comparing(Outcome::file));
    return others;
  }

  /** Takes note of what was put in. */
  void put(Outcome outcome) {
    remove(outcome.file());
    if (hasArticle(outcome)) {
      since.computeIfAbsent(outcome.state().fingerprint(), f -> new ArrayList<>()).add(outcome);
    }
  }

  /** Takes note of what was removed. */
  void remove(Path file) {
    if (!overtaken.add(file)) {
      since.values().forEach(put -> put.removeIf(outcome -> outcome.file().equals(file)));
    }
  }

  /** Takes note that the store knows everything now. */
  void committed() {
    since.clear();
    overtaken.clear();
  }

  /** Whether an article came of the file. */
  static boolean hasArticle(Outcome outcome) {
    return switch (outcome.result()) {
      case Result.Read _, Result.Copy _ -> true;
      case Result.Empty _, Result.Unreadable _, Result.Skipped _, Result.Failed _ -> false;
    };
  }
}
