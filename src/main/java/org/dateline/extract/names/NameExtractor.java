package org.dateline.extract.names;

import java.util.List;
import org.dateline.article.Block;
import org.dateline.article.Role;
import org.dateline.extract.names.tagger.TaggerFiles;
import org.dateline.extract.names.tokens.Lexicon;
import org.dateline.extract.names.tokens.Tokeniser;
import org.dateline.extract.names.tokens.Tokens;
import org.dateline.knowledge.people.People;
import org.dateline.knowledge.places.Gazetteer;
import org.dateline.read.Page;

/**
 * Finds the people and places of a page: the blocks that are the article's own words, and its
 * dateline, are cut into tokens, names are recognised in them, and each name is resolved. Bylines,
 * related links, comments and site furniture are not read. Pure and thread-safe.
 */
public final class NameExtractor {
  private final Recogniser recogniser;
  private final PeopleResolver people;
  private final PlaceResolver places;
  private final CyrillicNames cyrillic;

  /** Goes by what is known of people and places, both of which may be empty. */
  public NameExtractor(People people, Gazetteer gazetteer) {
    this(people, gazetteer, TaggerFiles.bundled());
  }

  /** The same with files that were read already. */
  public NameExtractor(People people, Gazetteer gazetteer, TaggerFiles files) {
    this(people, gazetteer, TaggedRecogniser.bundled(people, gazetteer, files));
  }

  /** Resolves what {@code recogniser} finds. */
  NameExtractor(People people, Gazetteer gazetteer, Recogniser recogniser) {
    this.recogniser = recogniser;
    this.people = new PeopleResolver(people);
    this.places = new PlaceResolver(gazetteer, Lexicon.bundled());
    this.cyrillic = new CyrillicNames(people, gazetteer);
  }

  /** The people and places of {@code page}; never throws for anything its text holds. */
  public Names extract(Page page) {
    Tokens tokens = tokens(page);
    List<Recogniser.Found> found = latin(tokens, recogniser.recognise(tokens));
    Names names = new Names(people.resolve(tokens, found), places.resolve(tokens, found));
    return names.with(cyrillic.find(tokens));
  }

  /** The names on {@code page} as they stand there, in the order of the text, without overlap. */
  public List<Recogniser.Found> recognise(Page page) {
    return recogniser.recognise(tokens(page));
  }

  /** The recogniser knows no Cyrillic letters; what it makes of them is not worth keeping. */
  private static List<Recogniser.Found> latin(Tokens tokens, List<Recogniser.Found> found) {
    return found.stream()
        .filter(name -> !CyrillicNames.isCyrillic(tokens.text().charAt(name.span().start())))
        .toList();
  }

  private static Tokens tokens(Page page) {
    List<Block> blocks =
        page.content().blocks().stream()
            .filter(block -> block.role().isArticle() || block.role() == Role.DATELINE)
            .toList();
    return Tokeniser.tokenise(page.content(), blocks);
  }
}
