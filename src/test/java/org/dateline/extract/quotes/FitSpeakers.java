package org.dateline.extract.quotes;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.dateline.extract.names.NameExtractor;
import org.dateline.knowledge.people.People;
import org.dateline.knowledge.places.Gazetteer;

/**
 * Fits the weights that choose the speakers of quotes, on {@code corpora/quotes/train} of the
 * folder given as the first argument, and writes them into the folder given as the second: {@code
 * speaker-weights.tsv} from all articles, and {@code speaker-weights-by-fold.tsv} with a column for
 * each of the {@link Folds}, fitted without the articles in it. The same on every machine.
 *
 * <pre>mvn test-compile
 * java -cp … org.dateline.extract.quotes.FitSpeakers DIR src/main/resources/org/dateline/extract/quotes
 * </pre>
 */
public final class FitSpeakers {
  /** Weights smaller than this everywhere change nothing. */
  private static final double SMALLEST = 0.05;

  private FitSpeakers() {}

  /** Fits and writes. */
  public static void main(String[] args) throws IOException {
    NameExtractor names = new NameExtractor(People.bundled(), Gazetteer.bundled());
    Path corpus = Path.of(args[0], "corpora", "quotes", "train");
    List<LabelledStage> all = LabelledStage.read(corpus, names);
    Path folder = Path.of(args[1]);
    write(folder.resolve("speaker-weights.tsv"), "all articles", List.of(fit(all)));
    List<SpeakerTrainer> folds = new ArrayList<>();
    for (int i = 0; i < Folds.COUNT; i++) {
      int fold = i;
      folds.add(fit(all.stream().filter(stage -> stage.fold() != fold).toList()));
    }
    write(folder.resolve("speaker-weights-by-fold.tsv"), "all but one fold a column", folds);
  }

  private static SpeakerTrainer fit(List<LabelledStage> stages) {
    SpeakerTrainer trainer = new SpeakerTrainer();
    trainer.train(stages);
    return trainer;
  }

  private static void write(Path file, String from, List<SpeakerTrainer> columns)
      throws IOException {
    TreeSet<Long> features = new TreeSet<>();
    columns.forEach(column -> features.addAll(column.features(SMALLEST)));
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write(
          "# Weights of features in hundredths, fitted on attributions labelled by hand ("
              + from
              + "), 2026-11-22,\n"
              + "# by org.dateline.extract.quotes.FitSpeakers in the test sources.\n");
      for (long feature : features) {
        StringBuilder line = new StringBuilder(Long.toHexString(feature));
        for (SpeakerTrainer column : columns) {
          line.append('\t').append(Math.round(column.weight(feature) * 100));
        }
        out.write(line.append('\n').toString());
      }
    }
  }
}
