package org.dateline.index;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.dateline.article.Certainty;
import org.dateline.article.Mention;
import org.dateline.search.Facet;

/**
 * The terms of how names are written: name and form with a sign between them that neither has. A
 * term's frequency in an article is the number of its mentions there, so that the postings of the
 * terms that begin with a name hold all there is to count.
 */
final class NameTerms {
  /** Longer names are no names; Lucene takes no longer terms than 32 KB. */
  static final int LONGEST_NAME = 1000;

  private static final char BETWEEN = '\0';

  private static final FieldType COUNTED = counted();

  private NameTerms() {}

  private static FieldType counted() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    return type;
  }

  /** A name as it is kept. */
  static String kept(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
  }

  /** Adds the terms of the mentions of one name. */
  static void add(Document document, Facet facet, String name, List<Mention> mentions) {
    Map<String, Integer> forms = new TreeMap<>();
    Map<String, Integer> guesses = new TreeMap<>();
    for (Mention mention : mentions) {
      String form = part(mention.form());
      forms.merge(form, 1, Integer::sum);
      if (mention.certainty() == Certainty.GUESS) {
        guesses.merge(form, 1, Integer::sum);
      }
    }
    String named = part(name);
    count(document, Fields.forms(facet), named, forms);
    count(document, Fields.guesses(facet), named, guesses);
    String bearers = Fields.bearers(facet);
    for (String form : forms.keySet()) {
      document.add(new StringField(bearers, term(form, named), Store.NO));
    }
  }

  private static void count(
      Document document, String field, String name, Map<String, Integer> forms) {
    if (!forms.isEmpty()) {
      document.add(new Field(field, new CountedTerms(name, forms), COUNTED));
    }
  }

  /** The term of a first part, a name or a form, and what goes with it. */
  static BytesRef term(String first, String second) {
    return new BytesRef(first + BETWEEN + second);
  }

  /** What all terms of a first part begin with. */
  static BytesRef prefix(String first) {
    return term(part(first), "");
  }

  /** The first part of a term. */
  static String first(BytesRef term) {
    String text = term.utf8ToString();
    return text.substring(0, text.indexOf(BETWEEN));
  }

  /** The second part of a term. */
  static String second(BytesRef term) {
    String text = term.utf8ToString();
    return text.substring(text.indexOf(BETWEEN) + 1);
  }

  /** A name or a form, so that it can be a part of a term. */
  static String part(String name) {
    return kept(name).replace(BETWEEN, ' ');
  }
}
