package org.dateline.extract.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.article.SourceText;
import org.dateline.evaluate.CorpusArticle;
import org.dateline.extract.names.tagger.PassModel;
import org.dateline.extract.names.tagger.RowUses;
import org.dateline.extract.names.tagger.Vocabulary;
import org.dateline.extract.names.tagger.WordFile;
import org.dateline.extract.names.tokens.Lexicon;
import org.dateline.extract.names.tokens.Tokeniser;
import org.dateline.extract.names.tokens.Tokens;
import org.dateline.extract.names.training.Trainings;
import org.dateline.knowledge.people.People;
import org.dateline.knowledge.places.Gazetteer;

/**
 * Makes {@code model.bin} of {@code first.bin} and {@code second.bin}, with the weights that are
 * met most often first. Takes the folder with these two and {@code words.bin}, to which it writes,
 * and the gzipped articles to count in, of which every third is enough.
 */
final class ArrangeTagger {
  private static final int EACH = 3;

  private ArrangeTagger() {}

  /** Writes {@code model.bin}. */
  public static void main(String[] args) throws IOException {
    Path work = Path.of(args[0]);
    People people = People.bundled();
    Gazetteer gazetteer = Gazetteer.bundled();
    Lexicon lexicon = Lexicon.bundled();
    WordFile words = WordFile.read(Files.readAllBytes(work.resolve("words.bin")));
    RowUses uses =
        new RowUses(
            new Vocabulary(words, lexicon, people, gazetteer),
            PassModel.read(Files.readAllBytes(work.resolve("first.bin"))),
            PassModel.read(Files.readAllBytes(work.resolve("second.bin"))));
    HyphenSplitter hyphens = new HyphenSplitter(people, gazetteer, lexicon);
    RuleRecogniser rules = new RuleRecogniser(people, gazetteer, lexicon);
    int[] read = new int[1];
    CorpusArticle.read(
        Path.of(args[1]),
        article -> {
          if (read[0]++ % EACH == 0) {
            SourceText content = Trainings.content(article.body());
            Tokens tokens = hyphens.split(Tokeniser.tokenise(content, content.blocks()));
            uses.add(tokens, TaggedRecogniser.marks(tokens, rules.recognise(tokens)));
          }
        });
    Files.write(work.resolve("model.bin"), uses.pack());
  }
}
