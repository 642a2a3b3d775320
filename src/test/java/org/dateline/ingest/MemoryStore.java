package org.dateline.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dateline.article.Address;
import org.dateline.article.Article;
import org.dateline.ingest.Outcome.Result;

/** A store that forgets everything with the program, and counts commits. */
public final class MemoryStore implements ImportStore {
  final List<Path> roots = new ArrayList<>();
  final TreeMap<Address, Outcome> outcomes = new TreeMap<>();
  final TreeMap<Address, Article> articles = new TreeMap<>();
  private Map<Address, Outcome> committed = Map.of();
  int commits;
  int refreshes;
  private String failure = "";
  private int openLists;

  /** Lets every attempt to write fail from now on, for {@code reason}. */
  public void failWith(String reason) {
    failure = reason;
  }

  /** The article of a file. */
  Article article(Path file) {
    return articles.get(Address.of(file));
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
  public Optional<Outcome> outcome(Address address) {
    return Optional.ofNullable(outcomes.get(address));
  }

  @Override
  public Optional<Article> article(Address address) {
    return committed.containsKey(address)
        ? Optional.ofNullable(articles.get(address))
        : Optional.empty();
  }

  @Override
  public Optional<Outcome> original(String fingerprint) {
    return with(fingerprint).filter(o -> o.result() instanceof Result.Read).findFirst();
  }

  @Override
  public List<Outcome> copies(String fingerprint, int most) {
    return with(fingerprint).filter(o -> o.result() instanceof Result.Copy).limit(most).toList();
  }

  private Stream<Outcome> with(String fingerprint) {
    return committed.values().stream().filter(o -> o.state().fingerprint().equals(fingerprint));
  }

  @Override
  public void put(Article article, Outcome outcome) {
    articles.put(outcome.address(), article);
    outcomes.put(outcome.address(), outcome);
  }

  @Override
  public void put(Outcome outcome) {
    articles.remove(outcome.address());
    outcomes.put(outcome.address(), outcome);
  }

  @Override
  public void move(Address record, long line) {
    outcomes.computeIfPresent(record, (_, known) -> known.at(line));
  }

  @Override
  public void remove(Address address) {
    articles.remove(address);
    outcomes.remove(address);
  }

  @Override
  public void outcomes(Consumer<Outcome> each) {
    committed.values().stream()
        .sorted(Comparator.comparing(Outcome::file).thenComparingLong(Outcome::line))
        .forEach(each);
  }

  @Override
  public OutcomeList list(Consumer<Outcome> each) {
    List<Outcome> all = new ArrayList<>();
    outcomes(each.andThen(all::add));
    openLists++;
    return new OutcomeList() {
      private boolean closed;

      @Override
      public int size() {
        return all.size();
      }

      @Override
      public Outcome get(int row) {
        if (closed) {
          throw new IllegalStateException("closed");
        }
        return all.get(row);
      }

      @Override
      public void close() {
        openLists -= closed ? 0 : 1;
        closed = true;
      }
    };
  }

  /** How many lists were made and not closed. */
  public int openLists() {
    return openLists;
  }

  @Override
  public void files(Path root, Consumer<Outcome> each) {
    committed.values().stream()
        .filter(o -> !o.address().namesRecord() && o.file().startsWith(root))
        .forEach(each);
  }

  @Override
  public void records(Path file, Consumer<Outcome> each) {
    committed.values().stream()
        .filter(o -> o.address().namesRecord() && o.file().equals(file))
        .sorted(Comparator.comparingLong(Outcome::line))
        .forEach(each);
  }

  @Override
  public void refresh() {
    refreshes++;
    committed = new TreeMap<>(outcomes);
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
