package org.dateline.extract.names;

import java.util.List;
import org.dateline.extract.names.tagger.Tagger;
import org.dateline.extract.names.tagger.Tagger.Tagged;
import org.dateline.extract.names.tagger.TaggerFiles;
import org.dateline.extract.names.tagger.Vocabulary;
import org.dateline.extract.names.tokens.Lexicon;
import org.dateline.extract.names.tokens.Tokens;
import org.dateline.knowledge.people.People;
import org.dateline.knowledge.places.Gazetteer;

/**
 * Recognises names by a trained tagger, which sees what the rules make of the article and weighs
 * that against everything else.
 */
final class TaggedRecogniser implements Recogniser {
  private final RuleRecogniser rules;
  private final HyphenSplitter hyphens;
  private final People people;
  private final Gazetteer gazetteer;
  private final Lexicon lexicon;
  private final Tagger tagger;

  TaggedRecogniser(People people, Gazetteer gazetteer, Lexicon lexicon, Tagger tagger) {
    this.rules = new RuleRecogniser(people, gazetteer, lexicon);
    this.hyphens = new HyphenSplitter(people, gazetteer, lexicon);
    this.people = people;
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
    this.tagger = tagger;
  }

  /** The recogniser that comes with Dateline. */
  static TaggedRecogniser bundled(People people, Gazetteer gazetteer, TaggerFiles files) {
    Lexicon lexicon = Lexicon.bundled();
    Vocabulary vocabulary = new Vocabulary(files.words(), lexicon, people, gazetteer);
    return new TaggedRecogniser(people, gazetteer, lexicon, new Tagger(vocabulary, files.model()));
  }

  @Override
  public List<Found> recognise(Tokens tokens) {
    Tokens parted = hyphens.split(tokens);
    List<Found> ruled = rules.recognise(parted);
    List<Tagged> tagged = tagger.tag(parted, marks(parted, ruled));
    List<Found> corrected =
        new Corrections(parted, people, gazetteer, lexicon).found(tagged, ruled);
    return new Consistency(parted, lexicon).of(corrected);
  }

  /**
   * What the rules hold each word to be: 0 nothing, else twice the kind, and one more where a name
   * begins.
   */
  static int[] marks(Tokens tokens, List<Found> ruled) {
    int[] marks = new int[tokens.size()];
    int at = 0;
    for (Found name : ruled) {
      while (tokens.starts()[at] < name.span().start()) {
        at++;
      }
      int mark =
          switch (name.kind()) {
            case PERSON -> 2;
            case PLACE -> 4;
            case ORGANISATION -> 6;
            case OTHER -> 8;
          };
      for (int i = at; i < tokens.size() && tokens.starts()[i] < name.span().end(); i++) {
        marks[i] = i == at ? mark + 1 : mark;
      }
    }
    return marks;
  }
}
