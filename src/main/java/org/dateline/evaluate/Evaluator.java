package org.dateline.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;

/** Runs evaluations one after the other. */
public final class Evaluator {
  private final List<Evaluation> evaluations;

  /** An evaluator of {@code evaluations}, in that order. */
  public Evaluator(List<Evaluation> evaluations) {
    this.evaluations = List.copyOf(evaluations);
  }

  /** The names of all evaluations, in order. */
  public List<String> names() {
    return evaluations.stream().map(Evaluation::name).toList();
  }

  /**
   * Runs the evaluations whose name begins with {@code prefix}.
   *
   * @param folder holds {@code corpora/} and {@code gold/}
   * @param each is told of every one as soon as it has ended
   */
  public void run(Path folder, String prefix, Consumer<Evaluated> each) {
    for (Evaluation evaluation : evaluations) {
      if (evaluation.name().startsWith(prefix)) {
        each.accept(run(folder, evaluation));
      }
    }
  }

  private static Evaluated run(Path folder, Evaluation evaluation) {
    String name = evaluation.name();
    Optional<Path> missing =
        evaluation.needs().stream()
            .filter(need -> Files.notExists(folder.resolve(need)))
            .findFirst();
    if (missing.isPresent()) {
      return new Evaluated.Skipped(name, missing.get());
    }
    Findings findings = new Findings();
    try {
      evaluation.run(folder, findings);
    } catch (IOException e) {
      return new Evaluated.Failed(name, String.valueOf(e.getMessage()));
    } catch (UncheckedIOException | JacksonException | DateTimeException e) {
      return new Evaluated.Failed(name, String.valueOf(e.getMessage()));
    }
    return new Evaluated.Done(name, findings.measures(), findings.mistakes());
  }
}
