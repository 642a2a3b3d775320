package org.dateline.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.dateline.search.Archive;
import org.dateline.search.Facet;
import org.dateline.search.FacetCounts.Count;
import org.dateline.search.Filter;
import org.dateline.search.Query;
import org.dateline.search.QueryParser;
import org.dateline.search.SearchRequest;
import org.dateline.search.SearchRequest.Sort;
import org.dateline.work.CancelToken;

/**
 * What is asked of an archive to measure it: 240 questions of every kind, made of the words, the
 * sentences and the names that it holds, always the same ones of the same archive.
 */
final class SearchQueries {
  /** A question and the kind it belongs to. */
  record Asked(String kind, String text, SearchRequest request) {}

  private static final int[] FREQUENCIES = {20, 200, 2_000, 20_000, 200_000};

  private final Random random;
  private final IndexReader reader;
  private final Archive archive;
  private final List<List<String>> words = new ArrayList<>();
  private final List<Asked> asked = new ArrayList<>();

  private SearchQueries(IndexReader reader, Archive archive, long seed) throws IOException {
    this.reader = reader;
    this.archive = archive;
    this.random = new Random(seed);
    sampleWords();
  }

  /** The questions to an archive. */
  static List<Asked> of(IndexReader reader, Archive archive, long seed) throws IOException {
    SearchQueries queries = new SearchQueries(reader, archive, seed);
    queries.make();
    return List.copyOf(queries.asked);
  }

  /** Words of letters by how many articles have them, within a factor of three; spread evenly. */
  private void sampleWords() throws IOException {
    Terms terms = MultiTerms.getTerms(reader, Fields.TEXT);
    if (terms == null) {
      throw new IOException("the archive is empty");
    }
    for (int frequency : FREQUENCIES) {
      List<String> found = new ArrayList<>();
      int met = 0;
      TermsEnum each = terms.iterator();
      for (BytesRef term = each.next(); term != null; term = each.next()) {
        int articles = each.docFreq();
        boolean fits = articles >= frequency / 2 && articles <= frequency * 2;
        if (fits && isWord(term)) {
          met++; // a reservoir, so that no part of the alphabet comes first
          if (found.size() < 200) {
            found.add(term.utf8ToString());
          } else if (random.nextInt(met) < 200) {
            found.set(random.nextInt(200), term.utf8ToString());
          }
        }
      }
      if (!found.isEmpty()) {
        words.add(found);
      }
    }
  }

  private static boolean isWord(BytesRef term) {
    if (term.length < 4) {
      return false;
    }
    for (int i = 0; i < term.length; i++) {
      byte c = term.bytes[term.offset + i];
      if (c < 'a' || c > 'z') {
        return false;
      }
    }
    return true;
  }

  private void make() throws IOException {
    for (int i = 0; i < 60; i++) {
      ask("word", word(i % words.size()), Sort.RELEVANCE);
    }
    for (int i = 0; i < 30; i++) {
      ask("two words", together(2), Sort.RELEVANCE);
    }
    for (int i = 0; i < 15; i++) {
      ask("three words", together(3), i % 3 == 0 ? Sort.NEWEST : Sort.RELEVANCE);
    }
    for (int i = 0; i < 30; i++) {
      ask("phrase", '"' + phrase(2 + i % 3) + '"', Sort.RELEVANCE);
    }
    for (int i = 0; i < 20; i++) {
      String word = longWord();
      ask("beginning", word.substring(0, 3 + i % 3) + "*", Sort.RELEVANCE);
    }
    for (int i = 0; i < 15; i++) {
      ask("near miss", misspelt(longWord()) + (i % 3 == 0 ? "~2" : "~1"), Sort.RELEVANCE);
    }
    for (int i = 0; i < 20; i++) {
      ask("boolean", combined(i), Sort.RELEVANCE);
    }
    for (int i = 0; i < 30; i++) {
      Sort sort = i % 5 == 0 ? Sort.NEWEST : Sort.RELEVANCE;
      ask("word, filtered", word(1 + i % (words.size() - 1)), sort, filter(i));
    }
    for (int i = 0; i < 10; i++) {
      ask("all, filtered", "", Sort.NEWEST, filter(i));
    }
    for (int i = 0; i < 10; i++) {
      ask("everything", "", i % 2 == 0 ? Sort.NEWEST : Sort.OLDEST);
    }
  }

  private void ask(String kind, String text, Sort sort, Filter... filters) {
    Query query = QueryParser.parse(text).query();
    asked.add(new Asked(kind, text, new SearchRequest(query, List.of(filters), sort)));
  }

  private String word(int frequency) {
    List<String> of = words.get(frequency);
    return of.get(random.nextInt(of.size()));
  }

  private String longWord() {
    String word = word(random.nextInt(words.size()));
    return word.length() < 6 ? longWord() : word;
  }

  private String misspelt(String word) {
    int at = 1 + random.nextInt(word.length() - 2);
    return word.substring(0, at) + (char) ('a' + random.nextInt(26)) + word.substring(at + 1);
  }

  private String combined(int i) throws IOException {
    return switch (i % 4) {
      case 0 -> word(2) + " OR " + word(3) + " OR " + word(words.size() - 1);
      case 1 -> together(1) + " -" + word(words.size() - 1);
      case 2 -> "(" + word(1) + " OR " + word(2) + ") " + word(words.size() - 1);
      default -> "headline:" + word(3) + " OR \"" + phrase(2) + "\"";
    };
  }

  private Filter filter(int i) {
    Facet facet = Facet.values()[i % Facet.values().length];
    SearchRequest all = new SearchRequest(new Query.Everything(), List.of(), Sort.NEWEST);
    List<Count> values = archive.values(all, facet, "", 1000, new CancelToken());
    int rank = (int) Math.pow(values.size(), random.nextDouble()) - 1;
    return new Filter(facet, values.get(rank).value(), i % 7 == 6);
  }

  /** Words that stand in one article, none of the most common. */
  private String together(int many) throws IOException {
    List<String> sentence = words();
    List<String> some = new ArrayList<>();
    for (int tries = 0; some.size() < many && tries < 100; tries++) {
      String word = sentence.get(random.nextInt(sentence.size()));
      if (word.length() > 4 && !some.contains(word)) {
        some.add(word);
      }
    }
    return String.join(" ", some);
  }

  /** Words as they stand beside each other in an article. */
  private String phrase(int many) throws IOException {
    List<String> sentence = words();
    int from = random.nextInt(sentence.size() - many);
    return String.join(" ", sentence.subList(from, from + many));
  }

  /** The words of a stretch of some article. */
  private List<String> words() throws IOException {
    String text =
        reader.storedFields().document(random.nextInt(reader.maxDoc())).get(Fields.CONTENT);
    List<String> found = new ArrayList<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
      if (!word.isEmpty()) {
        found.add(word);
      }
    }
    return found.size() < 20 ? words() : found;
  }
}
