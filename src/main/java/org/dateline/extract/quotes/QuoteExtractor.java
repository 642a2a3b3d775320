package org.dateline.extract.quotes;

import java.util.List;
import org.dateline.article.Block;
import org.dateline.article.Quote;
import org.dateline.extract.names.Names;
import org.dateline.extract.names.tokens.Lexicon;
import org.dateline.extract.names.tokens.Tokeniser;
import org.dateline.read.Page;

/**
 * Finds who says what on a page: direct, reported and partly quoted speech, with its speaker where
 * that can be told. Reads the blocks that are the article's own words; knows English verbs of
 * speech only. Pure and thread-safe.
 */
public final class QuoteExtractor {
  private final SpeechWords words = SpeechWords.bundled();
  private final Lexicon lexicon = Lexicon.bundled();
  private final Genders genders = Genders.bundled();
  private final Attribution attribution;

  private QuoteExtractor(SpeakerModel model) {
    this.attribution = new Attribution(model);
  }

  /** Goes by the weights that come with Dateline. */
  public static QuoteExtractor bundled() {
    return new QuoteExtractor(FittedWeights.bundled());
  }

  /** Goes by weights that the labelled articles of one of the {@link Folds} had no part in. */
  public static QuoteExtractor without(int fold) {
    return new QuoteExtractor(FittedWeights.without(fold));
  }

  /** The quotes of {@code page} in the order of the text; never throws for anything it holds. */
  public List<Quote> extract(Page page, Names names) {
    Stage stage = stage(page, names, words, lexicon);
    List<Choice> choices = attribution.choose(stage);
    return new QuoteMaker(stage, words, names, genders).quotes(choices);
  }

  /** A page with everything that the choice of speakers goes by. */
  static Stage stage(Page page, Names names, SpeechWords words, Lexicon lexicon) {
    List<Block> blocks =
        page.content().blocks().stream().filter(block -> block.role().isArticle()).toList();
    List<Stretch> stretches = QuotationMarks.pair(page.content().text(), blocks);
    Reading reading =
        new Reading(Tokeniser.tokenise(page.content(), blocks), blocks, stretches, words);
    return new Stage(reading, words, lexicon, names);
  }
}
