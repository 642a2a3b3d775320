package org.dateline.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.dateline.article.Article;
import org.dateline.ingest.Outcome.Result;

/** A store that forgets everything with the program, and counts commits. */
public final class MemoryStore implements ImportStore {
  final List<Path> roots = new ArrayList<>();
  final TreeMap<Path, Outcome> outcomes = new TreeMap<>();
  final TreeMap<Path, Article> articles = new TreeMap<>();
  private Map<Path, Outcome> committed = Map.of();
  int commits;
  private String failure = "";

  /** Lets every attempt to write fail from now on, for {@code reason}. */
  public void failWith(String reason) {
    failure = reason;
  }

  @Override
  public List<Path> roots() {
    return List.copyOf(roots);
  }

  @Override
  public void addRoot(Path root) {
    roots.add(root);
  }

  @Override
  public Optional<Outcome> outcome(Path file) {
    return Optional.ofNullable(outcomes.get(file));
  }

  @Override
  public List<Outcome> withFingerprint(String fingerprint) {
    return committed.values().stream()
        .filter(o -> o.result() instanceof Result.Read || o.result() instanceof Result.Copy)
        .filter(o -> o.state().fingerprint().equals(fingerprint))
        .toList();
  }

  @Override
  public void put(Article article, Outcome outcome) {
    articles.put(outcome.file(), article);
    outcomes.put(outcome.file(), outcome);
  }

  @Override
  public void put(Outcome outcome) {
    articles.remove(outcome.file());
    outcomes.put(outcome.file(), outcome);
  }

  @Override
  public void remove(Path file) {
    articles.remove(file);
    outcomes.remove(file);
  }

  @Override
  public void outcomes(Consumer<Outcome> each) {
    committed.values().forEach(each);
  }

  @Override
  public void outcomes(Path root, Consumer<Outcome> each) {
    committed.values().stream().filter(o -> o.file().startsWith(root)).forEach(each);
  }

  @Override
  public void commit() {
    if (!failure.isEmpty()) {
      throw new UncheckedIOException(new IOException(failure));
    }
    commits++;
    committed = new TreeMap<>(outcomes);
  }
}
