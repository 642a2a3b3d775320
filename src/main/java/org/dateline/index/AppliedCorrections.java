package org.dateline.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.dateline.article.Address;
import org.dateline.correction.Affected;
import org.dateline.correction.ArticleKey;
import org.dateline.correction.Correction;
import org.dateline.correction.Corrections;
import org.dateline.correction.Spelling;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The corrections with which articles are indexed, and the articles that may still be indexed with
 * others. Both are written beside the documents in every commit, so that an index always tells what
 * it was made with.
 */
final class AppliedCorrections {
  private static final String MADE_KEY = "corrections";
  private static final String OPEN_KEY = "corrections.open";
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<List<List<String>>> LISTS = new TypeReference<>() {};

  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Set<Address> putMeanwhile = ConcurrentHashMap.newKeySet();
  private volatile Corrections current;
  private volatile Affected open;

  private AppliedCorrections(Corrections current, Affected open) {
    this.current = current;
    this.open = open;
  }

  /** What is written in a commit. */
  static AppliedCorrections read(Map<String, String> data) {
    List<Correction> made = new ArrayList<>();
    for (List<String> one : lists(data, MADE_KEY)) {
      String id = one.get(0);
      ArticleKey article = id.isEmpty() ? null : new ArticleKey(id, one.get(1));
      new Spelling(one.get(2), one.subList(3, one.size()))
          .change()
          .ifPresent(change -> made.add(new Correction(article, change)));
    }
    List<List<String>> left = lists(data, OPEN_KEY);
    if (left.isEmpty()) {
      return new AppliedCorrections(Corrections.of(made), Affected.NONE);
    }
    Set<ArticleKey> articles = new HashSet<>();
    left.stream().skip(2).forEach(key -> articles.add(new ArticleKey(key.get(0), key.get(1))));
    return new AppliedCorrections(
        Corrections.of(made),
        new Affected(new HashSet<>(left.get(0)), new HashSet<>(left.get(1)), articles));
  }

  private static List<List<String>> lists(Map<String, String> data, String key) {
    String json = data.get(key);
    return json == null ? List.of() : JSON.readValue(json, LISTS);
  }

  /** What is to be written in a commit. */
  Map<String, String> write() {
    List<List<String>> made = new ArrayList<>();
    for (Correction correction : current.list()) {
      List<String> one = new ArrayList<>();
      ArticleKey article = correction.article();
      one.add(article == null ? "" : article.id());
      one.add(article == null ? "" : article.fingerprint());
      Spelling spelling = Spelling.of(correction.change());
      one.add(spelling.what());
      one.addAll(spelling.values());
      made.add(one);
    }
    Affected left = open;
    List<List<String>> names = new ArrayList<>();
    names.add(left.people().stream().sorted().toList());
    names.add(left.places().stream().sorted().toList());
    left.articles().forEach(key -> names.add(List.of(key.id(), key.fingerprint())));
    Map<String, String> data = new HashMap<>();
    data.put(MADE_KEY, JSON.writeValueAsString(made));
    if (!left.isEmpty()) {
      data.put(OPEN_KEY, JSON.writeValueAsString(names));
    }
    return data;
  }

  Corrections current() {
    return current;
  }

  /** What may still be indexed with other corrections. */
  Affected open() {
    return open;
  }

  /** Changes the corrections, and remembers what that leaves open. */
  void change(Corrections next, Affected left) {
    current = next;
    open = left;
    putMeanwhile.clear();
  }

  /** Takes note that every article is indexed with the current corrections. */
  void done() {
    open = Affected.NONE;
    putMeanwhile.clear();
  }

  /** Takes note that an article was put in or removed, and need not be indexed anew any more. */
  void put(Address address) {
    if (!open.isEmpty()) {
      putMeanwhile.add(address);
    }
  }

  /** Whether an article was put in or removed since the corrections changed. */
  boolean wasPut(Address address) {
    return putMeanwhile.contains(address);
  }

  /** Runs what reads the corrections and writes by them; many may at once. */
  void whileUnchanged(Runnable work) {
    lock.readLock().lock();
    try {
      work.run();
    } finally {
      lock.readLock().unlock();
    }
  }

  /** Runs what changes them, or must not meet what is put in. */
  void alone(Runnable work) {
    lock.writeLock().lock();
    try {
      work.run();
    } finally {
      lock.writeLock().unlock();
    }
  }
}
