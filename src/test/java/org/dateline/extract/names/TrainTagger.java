package org.dateline.extract.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.SourceText;
import org.dateline.extract.names.Recogniser.Found;
import org.dateline.extract.names.Recogniser.Kind;
import org.dateline.extract.names.tagger.Labels;
import org.dateline.extract.names.tagger.Trainer;
import org.dateline.extract.names.tagger.Vocabulary;
import org.dateline.extract.names.tagger.WordFile;
import org.dateline.extract.names.tokens.Lexicon;
import org.dateline.extract.names.tokens.Tokeniser;
import org.dateline.extract.names.tokens.Tokens;
import org.dateline.extract.names.training.LabelledText;
import org.dateline.extract.names.training.Trainings;
import org.dateline.knowledge.people.People;
import org.dateline.knowledge.places.Gazetteer;

/**
 * Trains the tagger and writes its two models. Takes the folder of the collections, the folder that
 * holds the teacher's labels and {@code words.bin}, the folder to write to, and what to train on:
 * names of collections, each with how many of its texts at most and how much they count, {@code
 * gmb:4000:1}.
 */
final class TrainTagger {
  private static final long SEED = 1;

  private TrainTagger() {}

  /** What the recogniser goes by besides the tagger. */
  private record Knowledge(
      People people,
      Gazetteer gazetteer,
      Lexicon lexicon,
      RuleRecogniser rules,
      HyphenSplitter hyphens) {}

  /** Writes {@code first.bin} and {@code second.bin}. */
  public static void main(String[] args) throws IOException {
    Path corpora = Path.of(args[0]);
    Path work = Path.of(args[1]);
    People people = People.bundled();
    Gazetteer gazetteer = Gazetteer.bundled();
    Lexicon lexicon = Lexicon.bundled();
    Knowledge knowledge =
        new Knowledge(
            people,
            gazetteer,
            lexicon,
            new RuleRecogniser(people, gazetteer, lexicon),
            new HyphenSplitter(people, gazetteer, lexicon));
    List<Trainer.Example> examples = new ArrayList<>();
    for (String set : args[3].split(",", -1)) {
      String[] words = set.split(":", -1);
      int most = Integer.parseInt(words[1]);
      for (LabelledText text : Trainings.labelled(corpora, work, words[0])) {
        if (most-- > 0) {
          examples.add(example(text, Float.parseFloat(words[2]), knowledge));
        }
      }
    }
    Vocabulary vocabulary =
        new Vocabulary(
            WordFile.read(Files.readAllBytes(work.resolve("words.bin"))),
            lexicon,
            people,
            gazetteer);
    Trainer trainer =
        new Trainer(
            vocabulary,
            Integer.getInteger("epochs", 5),
            Integer.getInteger("smallest", 3),
            Integer.getInteger("margin", 0));
    List<byte[]> models = trainer.train(examples, SEED);
    Files.write(Path.of(args[2], "first.bin"), models.get(0));
    Files.write(Path.of(args[2], "second.bin"), models.get(1));
    System.out.println(
        examples.size()
            + " texts, "
            + models.get(0).length
            + " + "
            + models.get(1).length
            + " bytes");
  }

  private static Trainer.Example example(LabelledText text, float weight, Knowledge knowledge) {
    SourceText content = Trainings.content(text.text());
    Tokens tokens = knowledge.hyphens().split(Tokeniser.tokenise(content, content.blocks()));
    int[] labels = new int[tokens.size()];
    Map<Integer, Integer> starts = new HashMap<>();
    for (int i = 0; i < tokens.size(); i++) {
      starts.put(tokens.starts()[i], i);
    }
    for (LabelledText.Name name : text.names()) {
      Integer first = starts.get(name.start());
      if (first != null) {
        int end = first;
        while (end < tokens.size() && tokens.ends()[end] <= name.end()) {
          end++;
        }
        if (end > first) {
          Labels.write(labels, name.kind(), first, end);
        }
      }
    }
    List<Found> ruled = knowledge.rules().recognise(tokens);
    addKnown(tokens, ruled, labels, knowledge);
    return new Trainer.Example(tokens, TaggedRecogniser.marks(tokens, ruled), labels, weight);
  }

  /** Teachers made before 2014 do not know Kyiv. */
  private static void addKnown(
      Tokens tokens, List<Found> ruled, int[] labels, Knowledge knowledge) {
    Corrections corrections =
        new Corrections(tokens, knowledge.people(), knowledge.gazetteer(), knowledge.lexicon());
    for (Found name : ruled) {
      if (name.kind() == Kind.PLACE && corrections.isKnown(name)) {
        int first = Arrays.binarySearch(tokens.starts(), name.span().start());
        int end = first;
        boolean free = true;
        while (end < tokens.size() && tokens.ends()[end] <= name.span().end()) {
          free &= labels[end] == Labels.OUTSIDE;
          end++;
        }
        if (free) {
          Labels.write(labels, Labels.PLACE, first, end);
        }
      }
    }
  }
}
