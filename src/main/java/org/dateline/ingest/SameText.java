package org.dateline.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.Address;
import org.dateline.ingest.Outcome.Result;

/**
 * Which articles have the same bytes: what the store knew at its last commit, and what was put in
 * or removed since.
 */
final class SameText {
  private final ImportStore store;
  private final Map<String, Map<Address, Outcome>> since = new HashMap<>();
  private final Map<String, Outcome> originals = new HashMap<>();
  private final Map<Address, String> fingerprints = new HashMap<>();
  private final Set<Address> overtaken = new HashSet<>();

  SameText(ImportStore store) {
    this.store = store;
  }

  /** The article with these bytes that is no copy, unless it is {@code self}. */
  Optional<Outcome> original(String fingerprint, Address self) {
    Outcome put = originals.get(fingerprint);
    Optional<Outcome> original =
        put != null
            ? Optional.of(put)
            : store.original(fingerprint).filter(stored -> !overtaken.contains(stored.address()));
    return original.filter(outcome -> !outcome.address().equals(self));
  }

  /** The copies with these bytes, without {@code self}; at most {@code most} of the store's. */
  List<Outcome> copies(String fingerprint, Address self, int most) {
    List<Outcome> copies = new ArrayList<>();
    since.getOrDefault(fingerprint, Map.of()).values().stream()
        .filter(outcome -> outcome.result() instanceof Result.Copy)
        .forEach(copies::add);
    for (Outcome stored : store.copies(fingerprint, most)) {
      if (!overtaken.contains(stored.address())) {
        copies.add(stored);
      }
    }
    copies.removeIf(outcome -> outcome.address().equals(self));
    return copies;
  }

  /** Takes note of what was put in. */
  void put(Outcome outcome) {
    remove(outcome.address());
    if (hasArticle(outcome)) {
      String fingerprint = outcome.state().fingerprint();
      since
          .computeIfAbsent(fingerprint, f -> new LinkedHashMap<>())
          .put(outcome.address(), outcome);
      fingerprints.put(outcome.address(), fingerprint);
      if (outcome.result() instanceof Result.Read) {
        originals.put(fingerprint, outcome);
      }
    }
  }

  /** Takes note of what was removed. */
  void remove(Address address) {
    overtaken.add(address);
    String fingerprint = fingerprints.remove(address);
    if (fingerprint != null) {
      since.getOrDefault(fingerprint, Map.of()).remove(address);
      originals.computeIfPresent(
          fingerprint, (_, original) -> original.address().equals(address) ? null : original);
    }
  }

  /** How much was put in or removed since the last commit. */
  int size() {
    return overtaken.size();
  }

  /** Takes note that the store knows everything now. */
  void committed() {
    since.clear();
    originals.clear();
    fingerprints.clear();
    overtaken.clear();
  }

  /** Whether an article came of the file or record. */
  static boolean hasArticle(Outcome outcome) {
    return switch (outcome.result()) {
      case Result.Read _, Result.Copy _ -> true;
      case Result.Container _,
          Result.Empty _,
          Result.Unreadable _,
          Result.Skipped _,
          Result.Failed _ ->
          false;
    };
  }
}
