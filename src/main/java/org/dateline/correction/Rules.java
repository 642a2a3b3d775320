package org.dateline.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dateline.article.Article;

/** The corrections of a list by what they are about, so that a name finds its own at once. */
final class Rules {
  /** A name of one kind. */
  record Named(NameKind kind, String name) {}

  private static final List<Integer> NONE = List.of();

  private final List<Correction> all;
  private final Map<Named, List<Integer>> everywhere = new HashMap<>();
  private final Map<String, List<Integer>> byId = new HashMap<>();
  private final Map<String, List<Integer>> byFingerprint = new HashMap<>();

  Rules(List<Correction> all) {
    this.all = all;
    for (int at = 0; at < all.size(); at++) {
      Correction correction = all.get(at);
      ArticleKey article = correction.article();
      if (article != null) {
        put(byId, article.id(), at);
        put(byFingerprint, article.fingerprint(), at);
      } else if (correction.change() instanceof Change.OfName change) {
        put(everywhere, new Named(change.kind(), change.name()), at);
      }
    }
  }

  private static <K> void put(Map<K, List<Integer>> map, K key, int at) {
    map.computeIfAbsent(key, _ -> new ArrayList<>()).add(at);
  }

  Change change(int at) {
    return all.get(at).change();
  }

  Correction correction(int at) {
    return all.get(at);
  }

  /** The corrections that hold in an article alone, in their order. */
  List<Integer> of(Article article) {
    List<Integer> named = byId.getOrDefault(article.id(), NONE);
    List<Integer> alike = byFingerprint.getOrDefault(article.file().fingerprint(), NONE);
    if (named.isEmpty() || alike.isEmpty()) {
      return named.isEmpty() ? alike : named;
    }
    TreeSet<Integer> both = new TreeSet<>(named);
    both.addAll(alike);
    return List.copyOf(both);
  }

  /** Whether a name is changed in every article. */
  boolean has(NameKind kind, String name) {
    return everywhere.containsKey(new Named(kind, name));
  }

  /** The next correction of a name everywhere, from {@code at} on; the list's size for none. */
  int next(NameKind kind, String name, int at) {
    List<Integer> found = everywhere.getOrDefault(new Named(kind, name), NONE);
    int low = 0;
    int high = found.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (found.get(middle) < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < found.size() ? found.get(low) : all.size();
  }
}
