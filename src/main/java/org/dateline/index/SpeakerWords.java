package org.dateline.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.dateline.index.TextAnalysis.Form;
import org.dateline.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * Tells of a name whether the words of the field {@code speaker:} are in it, as the index does of
 * an article.
 */
final class SpeakerWords {
  private final TextAnalysis analysis;
  private final List<Predicate<Form>> words = new ArrayList<>();

  /** How far the words may be moved in all; beginnings and near misses may stand anywhere. */
  private final int slop;

  private final boolean lastApart;
  private final boolean anything;
  private final Set<String> meant;

  /**
   * Looks for what a leaf of the query asks for.
   *
   * @param meant the names that its word is another spelling of
   */
  SpeakerWords(Query leaf, Set<String> meant, TextAnalysis analysis) {
    this.meant = meant;
    this.analysis = analysis;
    List<Form> forms = analysis.words(text(leaf));
    for (Form form : forms) {
      words.add(
          leaf instanceof Query.Word ? inflection(form) : word -> word.word().equals(form.word()));
    }
    Predicate<Form> last = forms.isEmpty() ? null : last(leaf, forms.getLast());
    if (last != null) {
      words.set(words.size() - 1, last);
    }
    lastApart = last != null && words.size() > 1;
    anything = leaf instanceof Query.Prefix prefix && prefix.text().isEmpty();
    slop = leaf instanceof Query.Phrase phrase ? phrase.slop() : 0;
  }

  private static String text(Query leaf) {
    return switch (leaf) {
      case Query.Word word -> word.text();
      case Query.Phrase phrase -> phrase.text();
      case Query.Prefix prefix -> prefix.text();
      case Query.Fuzzy fuzzy -> fuzzy.text();
      case Query.And _, Query.Or _, Query.Not _ -> "";
      case Query.Period _, Query.Marked _, Query.Everything _ -> "";
    };
  }

  private static Predicate<Form> inflection(Form wanted) {
    Set<String> bases = bases(wanted);
    return word -> bases(word).stream().anyMatch(bases::contains);
  }

  private static Set<String> bases(Form form) {
    return new HashSet<>(form.bases().isEmpty() ? List.of(form.word()) : form.bases());
  }

  private static @Nullable Predicate<Form> last(Query leaf, Form form) {
    return switch (leaf) {
      case Query.Prefix _ -> word -> word.word().startsWith(form.word());
      case Query.Fuzzy fuzzy -> {
        CompiledAutomaton near = FuzzyQuery.getFuzzyAutomaton(form.word(), fuzzy.edits(), 0, true);
        ByteRunAutomaton run = near.runAutomaton;
        yield word -> accepts(run, word.word());
      }
      case Query.Word _, Query.Phrase _ -> null;
      case Query.And _, Query.Or _, Query.Not _ -> null;
      case Query.Period _, Query.Marked _, Query.Everything _ -> null;
    };
  }

  private static boolean accepts(@Nullable ByteRunAutomaton run, String word) {
    BytesRef bytes = new BytesRef(word);
    return run != null && run.run(bytes.bytes, bytes.offset, bytes.length);
  }

  /** Whether there is a word to look for at all. */
  boolean isEmpty() {
    return words.isEmpty() && !anything;
  }

  /** Whether the words are in a name. */
  boolean in(String name) {
    if (anything || meant.contains(name)) {
      return true;
    }
    List<Form> forms = analysis.words(name);
    if (lastApart) {
      return forms.stream().anyMatch(words.getLast())
          && follow(forms, words.subList(0, words.size() - 1));
    }
    return follow(forms, words);
  }

  private boolean follow(List<Form> name, List<Predicate<Form>> wanted) {
    for (int from = 0; from + wanted.size() <= name.size(); from++) {
      if (follow(name, from, wanted, 0, slop)) {
        return true;
      }
    }
    return false;
  }

  private static boolean follow(
      List<Form> name, int from, List<Predicate<Form>> wanted, int next, int slop) {
    if (next == wanted.size()) {
      return true;
    }
    for (int skipped = 0; skipped <= slop && from + skipped < name.size(); skipped++) {
      boolean fits = wanted.get(next).test(name.get(from + skipped));
      if (fits && follow(name, from + skipped + 1, wanted, next + 1, slop - skipped)) {
        return true;
      }
    }
    return false;
  }
}
