package org.dateline.index;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.dateline.article.Article;
import org.dateline.article.Block;
import org.dateline.article.DateEstimate;
import org.dateline.article.Person;
import org.dateline.article.Place;
import org.dateline.article.Span;
import org.dateline.copies.Runs;
import org.dateline.copies.Sketch;
import org.dateline.correction.Corrections;
import org.dateline.ingest.Outcome;
import org.dateline.ingest.Outcome.Result;
import org.dateline.search.Facet;
import org.dateline.search.Filter;

/** Makes the document of a file and its article. */
final class ArticleDocument {
  /** A date that may lie in more years than this says nothing about the year. */
  static final int MOST_YEARS = 100;

  private static final int FINGERPRINT_DIGITS = 32;

  private static final FieldType WITH_OFFSETS = withOffsets();

  private final TextAnalysis analysis;
  private final ArticleCodec codec;
  private final AppliedCorrections corrections;

  ArticleDocument(TextAnalysis analysis, ArticleCodec codec, AppliedCorrections corrections) {
    this.analysis = analysis;
    this.codec = codec;
    this.corrections = corrections;
  }

  private static final int PRINT_DIGITS = 16;

  /** The corrections with which documents are made. */
  AppliedCorrections corrections() {
    return corrections;
  }

  private static FieldType withOffsets() {
    FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.freeze();
    return type;
  }

  /** The document of a file that gave no article. */
  static Document of(Outcome outcome) {
    Document document = new Document();
    document.add(new StringField(Fields.PATH, AddressKey.of(outcome.address()), Store.NO));
    if (outcome.address().namesRecord()) {
      document.add(new NumericDocValuesField(Fields.LINE, outcome.line()));
    }
    switch (outcome.result()) {
      case Result.Read _ -> document.add(fingerprint(Fields.ORIGINAL, outcome));
      case Result.Copy _ -> document.add(fingerprint(Fields.COPY, outcome));
      case Result.Container _,
          Result.Empty _,
          Result.Unreadable _,
          Result.Skipped _,
          Result.Failed _ -> {}
    }
    document.add(new BinaryDocValuesField(Fields.OUTCOME, OutcomeCodec.encode(outcome)));
    return document;
  }

  private static StringField fingerprint(String field, Outcome outcome) {
    return new StringField(field, fingerprint(outcome.state().fingerprint()), Store.NO);
  }

  /** What stands for a fingerprint: its first 32 digits tell it from all others. */
  static BytesRef fingerprint(String digits) {
    return new BytesRef(digits.substring(0, Math.min(FINGERPRINT_DIGITS, digits.length())));
  }

  /** The number that stands for a fingerprint where 64 bits are enough to tell contents apart. */
  static long print(String digits) {
    return HexFormat.fromHexDigitsToLong(digits, 0, Math.min(PRINT_DIGITS, digits.length()));
  }

  /** The document of a file and its article, which is corrected here and stored as extracted. */
  Document of(Article extracted, Outcome outcome) {
    Document document = of(outcome);
    Corrections made = corrections.current();
    Article article = made.apply(extracted);
    boolean reviewed = made.isReviewed(extracted);
    document.add(new StringField(Fields.KIND, Fields.ARTICLE, Store.NO));
    document.add(new StringField(Fields.ID, article.id(), Store.NO));
    addRuns(document, article);
    document.add(new NumericDocValuesField(Fields.PRINT, print(article.file().fingerprint())));
    document.add(new BinaryDocValuesField(Fields.ROW, Row.of(article).encode()));
    addStored(document, extracted);
    addText(document, article);
    addNames(document, article);
    addDate(document, article.date());
    addDating(document, article.date(), extracted.date());
    CorrectedFields.add(document, extracted, article, reviewed);
    if (!reviewed) {
      ReviewFields.add(document, article);
    }
    return document;
  }

  private static void addRuns(Document document, Article article) {
    Runs runs = Runs.of(article);
    document.add(new NumericDocValuesField(Fields.NUMBER, ArticleNumber.of(article.id())));
    document.add(new NumericDocValuesField(Fields.WORDS, runs.words()));
    BytesRef sketch = new BytesRef(Sketch.of(runs).encode());
    document.add(new BinaryDocValuesField(Fields.SKETCH, sketch));
  }

  private void addStored(Document document, Article article) {
    document.add(new StoredField(Fields.CONTENT, article.content().text()));
    document.add(new StoredField(Fields.BLOCKS, ArticleCodec.encode(article.content().blocks())));
    document.add(new StoredField(Fields.EXTRACTED, codec.extracted(article)));
  }

  private void addText(Document document, Article article) {
    String text = article.content().text();
    document.add(
        new Field(
            Fields.TEXT, analysis.stream(Fields.TEXT, text, stretches(article)), WITH_OFFSETS));
    String headline = TextAnalysis.plain(article.heading().headline().text());
    document.add(new Field(Fields.HEADLINE, headline, WITH_OFFSETS));
  }

  /** The stretches of the file that can be searched. */
  static List<Span> stretches(Article article) {
    return article.content().blocks().stream()
        .filter(block -> block.role().isSearched())
        .map(Block::span)
        .toList();
  }

  private static void addNames(Document document, Article article) {
    for (Person person : article.people()) {
      addValue(document, Facet.PERSON, person.name());
      addWords(document, Fields.PERSON_WORDS, person.name(), person.forms());
      NameTerms.add(document, Facet.PERSON, person.name(), person.mentions());
    }
    for (Place place : article.places()) {
      addValue(document, Facet.PLACE, place.name());
      addWords(document, Fields.PLACE_WORDS, place.name(), place.forms());
      NameTerms.add(document, Facet.PLACE, place.name(), place.mentions());
    }
    SpotCode.add(document, article);
    addQuotes(document, article);
    org.dateline.article.Field source = article.heading().source();
    if (source != null) {
      addValue(document, Facet.SOURCE, source.text());
      addWords(document, Fields.SOURCE_WORDS, source.text(), List.of());
    }
  }

  private static void addQuotes(Document document, Article article) {
    if (article.quotes().isEmpty()) {
      return;
    }
    QuoteCodec quotes = QuoteCodec.of(article);
    for (String speaker : quotes.speakers()) {
      addValue(document, Facet.SPEAKER, speaker);
      addWords(document, Fields.SPEAKER_WORDS, speaker, List.of());
    }
    for (String cue : quotes.cues()) {
      document.add(new SortedSetDocValuesField(Fields.CUE, new BytesRef(cue)));
    }
    document.add(new BinaryDocValuesField(Fields.QUOTES, quotes.encode()));
  }

  private static void addWords(Document document, String field, String name, List<String> forms) {
    Set<String> all = new LinkedHashSet<>();
    Stream.concat(Stream.of(name), forms.stream()).map(TextAnalysis::plain).forEach(all::add);
    all.forEach(words -> document.add(new TextField(field, words, Store.NO)));
  }

  private static void addValue(Document document, Facet facet, String value) {
    String kept = NameTerms.kept(value);
    if (!kept.isEmpty()) {
      document.add(new KeywordField(Fields.of(facet), kept, Store.NO));
    }
  }

  /**
   * Whether it tells the date of others goes by what was extracted: corrections are not evidence.
   */
  private static void addDating(Document document, DateEstimate date, DateEstimate extracted) {
    if (!extracted.isSure()) {
      document.add(new StringField(Fields.DATING, Fields.OPEN, Store.NO));
    } else if (date.isSure()) {
      document.add(new StringField(Fields.DATING, Fields.SURE, Store.NO));
    }
  }

  private static void addDate(Document document, DateEstimate date) {
    document.add(new SortedSetDocValuesField(Fields.MOMENT, Moment.of(date).encode()));
    LocalDate best = date.best();
    if (best == null) {
      addValue(document, Facet.YEAR, Filter.UNDATED);
      return;
    }
    LocalDate earliest = date.earliest() == null ? best : date.earliest();
    LocalDate latest = date.latest() == null ? best : date.latest();
    document.add(new NumericDocValuesField(Fields.DAY, best.toEpochDay()));
    document.add(new LongPoint(Fields.DAY, best.toEpochDay()));
    int[] from = {Math.toIntExact(earliest.toEpochDay())};
    int[] to = {Math.toIntExact(latest.toEpochDay())};
    document.add(new IntRange(Fields.INTERVAL, from, to));
    if (latest.getYear() - earliest.getYear() >= MOST_YEARS) {
      addValue(document, Facet.YEAR, Filter.UNDATED);
      return;
    }
    for (int year = earliest.getYear(); year <= latest.getYear(); year++) {
      addValue(document, Facet.YEAR, yearValue(year));
    }
  }

  /** A year as the facet writes it: four digits, so that they sort as years do. */
  private static String yearValue(int year) {
    String digits = Integer.toString(year);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }
}
