package org.dateline.index;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.dateline.article.Article;
import org.dateline.article.Field;
import org.dateline.article.Mention;
import org.dateline.article.Person;
import org.dateline.article.Place;
import org.dateline.article.Quote;

/** What is indexed of a corrected article to find it again when the corrections change. */
final class CorrectedFields {
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private CorrectedFields() {}

  /**
   * Adds nothing for an article that is as it was extracted.
   *
   * @param reviewed whether somebody looked it through
   */
  static void add(Document document, Article extracted, Article corrected, boolean reviewed) {
    if (corrected.equals(extracted) && !reviewed) {
      return;
    }
    long form = form(extracted, corrected, reviewed);
    document.add(new NumericDocValuesField(Fields.CORRECTED, form));
    addGone(document, Fields.EXTRACTED_PEOPLE, people(extracted), people(corrected));
    addGone(document, Fields.EXTRACTED_PLACES, places(extracted), places(corrected));
  }

  private static void addGone(
      Document document, String field, List<String> before, List<String> after) {
    Set<String> still = after.stream().map(NameTerms::kept).collect(Collectors.toSet());
    before.stream()
        .map(NameTerms::kept)
        .filter(name -> !still.contains(name))
        .distinct()
        .forEach(name -> document.add(new StringField(field, name, Store.NO)));
  }

  private static List<String> people(Article article) {
    return article.people().stream().map(Person::name).toList();
  }

  private static List<String> places(Article article) {
    return article.places().stream().map(Place::name).toList();
  }

  /**
   * A number that tells how an article is corrected; 0 if it is as it was extracted and nobody
   * looked it through.
   */
  static long form(Article extracted, Article corrected, boolean reviewed) {
    if (corrected.equals(extracted) && !reviewed) {
      return 0;
    }
    StringBuilder all = new StringBuilder(reviewed ? "reviewed\n" : "");
    all.append(corrected.heading().headline().text()).append('\n');
    all.append(corrected.heading().headline().origin()).append('\n');
    for (Field author : corrected.heading().byline()) {
      all.append(author.text()).append(author.origin()).append('\n');
    }
    all.append(corrected.date().edtf()).append(corrected.date().origin()).append('\n');
    for (Person person : corrected.people()) {
      append(all.append(person.name()).append(person.certainty()), person.mentions());
    }
    for (Place place : corrected.places()) {
      append(
          all.append(place.name()).append(place.certainty()).append(place.at()), place.mentions());
    }
    for (Quote quote : corrected.quotes()) {
      Quote.Speaker speaker = quote.speaker();
      all.append(quote.span().start()).append(speaker == null ? "" : speaker.shown()).append('\n');
    }
    return hash(all);
  }

  private static void append(StringBuilder all, List<Mention> mentions) {
    mentions.forEach(mention -> all.append(' ').append(mention.span().start()));
    all.append('\n');
  }

  /** FNV-1a over the units of the text. */
  private static long hash(CharSequence text) {
    long hash = OFFSET;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return hash == 0 ? 1 : hash;
  }
}
