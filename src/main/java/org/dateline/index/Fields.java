package org.dateline.index;

import org.dateline.search.Facet;
import org.dateline.search.Query.Scope;

/** The names of the fields of a document, and what each holds. */
final class Fields {
  /** Every file and record: its {@link AddressKey}, as a term. */
  static final String PATH = "path";

  /** Every record: the line it stands on, as numeric doc values, which are changed in place. */
  static final String LINE = "line";

  /** Articles that are no copy: the first half of their bytes' fingerprint, as a term. */
  static final String ORIGINAL = "original";

  /** Articles that are copies: the same. */
  static final String COPY = "copy";

  /** Articles: the first 64 bits of their bytes' fingerprint, as numeric doc values. */
  static final String PRINT = "print";

  /** Every file and record: what came of it, as binary doc values. */
  static final String OUTCOME = "outcome";

  /** Articles: their id, as a term. */
  static final String ID = "id";

  /** Articles: always {@link #ARTICLE}, as a term, which tells them from other files. */
  static final String KIND = "kind";

  static final String ARTICLE = "article";

  /**
   * Articles: words of headline, dek, body, captions, byline and dateline, with their offsets in
   * the file.
   */
  static final String TEXT = "text";

  /** Articles: words of the headline, with their offsets in it. */
  static final String HEADLINE = "headline";

  /** Articles: words of the names of people, canonical and as written. */
  static final String PERSON_WORDS = "person.words";

  /** Articles: words of the names of places, canonical and as written. */
  static final String PLACE_WORDS = "place.words";

  /** Articles: words of the publisher's name. */
  static final String SOURCE_WORDS = "source.words";

  /** Articles with quotes: words of the names of whoever speaks. */
  static final String SPEAKER_WORDS = "speaker.words";

  /** Articles with quotes: the words that tell of speech, as sorted set doc values. */
  static final String CUE = "cue";

  /** Articles with quotes: what {@link QuoteCodec} keeps of them, as binary doc values. */
  static final String QUOTES = "quotes";

  /** Dated articles: the days of the 90 % interval, as an {@code IntRange} of epoch days. */
  static final String INTERVAL = "interval";

  /**
   * Dated articles: the likeliest day, as an epoch day in numeric doc values, and as a point, by
   * which Lucene skips what comes too late in a list ordered by day.
   */
  static final String DAY = "day";

  /** Articles: the {@link SpotCode}s of their places, as sorted set doc values. */
  static final String SPOT = "spot";

  /** Articles: their {@link Moment}, as sorted set doc values. */
  static final String MOMENT = "moment";

  /**
   * Articles: {@link #SURE} if their own evidence fixes their date to within days, {@link #OPEN} if
   * that of others may help.
   */
  static final String DATING = "dating";

  static final String SURE = "sure";

  static final String OPEN = "open";

  /** Articles whose people were corrected: the names that were extracted and are gone, as terms. */
  static final String EXTRACTED_PEOPLE = "person.extracted";

  /** Articles whose places were corrected: the same. */
  static final String EXTRACTED_PLACES = "place.extracted";

  /** Corrected articles: what tells one form of them from another, as numeric doc values. */
  static final String CORRECTED = "corrected";

  /** Articles: what a row of the result list shows, as binary doc values. */
  static final String ROW = "row";

  /** Articles: the decoded file, stored. */
  static final String CONTENT = "content";

  /** Articles: the blocks of the decoded file, stored. */
  static final String BLOCKS = "blocks";

  /** Articles: everything else that was extracted, stored. */
  static final String EXTRACTED = "extracted";

  /** Articles: a number made of their id, as numeric doc values: {@link ArticleNumber}. */
  static final String NUMBER = "number";

  /** Articles: the {@link org.dateline.copies.Sketch} of their body, as binary doc values. */
  static final String SKETCH = "sketch";

  /**
   * The generation that an article was put in with, see {@link CommitData}; not in documents that
   * were made before there were any.
   */
  static final String GENERATION = "generation";

  /** Articles: how many words their body has, as numeric doc values. */
  static final String WORDS = "words";

  /**
   * Articles that were compared with the others: the {@link #NUMBER} of the one that stands for
   * their cluster, as numeric doc values, which are changed in place.
   */
  static final String CLUSTER = "cluster";

  /** The same: how alike they are to it in thousandths, in the same way. */
  static final String ALIKE = "alike";

  /** Articles that are left to review: what is gained by it, as numeric doc values. */
  static final String REVIEW = "review";

  /** The same: what of them is not sure, as binary doc values. */
  static final String REVIEW_SUMMARY = "review.summary";

  private Fields() {}

  /** The field with the values of a facet, as terms and as sorted set doc values. */
  static String of(Facet facet) {
    return switch (facet) {
      case PERSON -> "person";
      case PLACE -> "place";
      case YEAR -> "year";
      case SOURCE -> "source";
      case SPEAKER -> "speaker";
    };
  }

  /** The field with the ways that the names of a facet are written: {@link NameTerms}. */
  static String forms(Facet facet) {
    return of(facet) + ".forms";
  }

  /** The same of those mentions alone that are guesses. */
  static String guesses(Facet facet) {
    return of(facet) + ".guesses";
  }

  /** The field with what is written, and whom it names: {@link NameTerms}, the form first. */
  static String bearers(Facet facet) {
    return of(facet) + ".bearers";
  }

  /** The field whose words a scope looks at; for {@link Scope#TEXT} the headline comes on top. */
  static String of(Scope scope) {
    return switch (scope) {
      case TEXT -> TEXT;
      case HEADLINE -> HEADLINE;
      case PERSON -> PERSON_WORDS;
      case PLACE -> PLACE_WORDS;
      case SOURCE -> SOURCE_WORDS;
      case SPEAKER -> SPEAKER_WORDS;
    };
  }
}
