package org.dateline.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.dateline.article.Span;

/**
 * Finds words by their beginning or by what is close to them, by reading the text again: such a
 * word has thousands of endings in the index, and a text has a few hundred words.
 */
final class WordScan {
  private final TextAnalysis analysis;
  private final Map<String, List<ByteRunAutomaton>> wanted = new HashMap<>();

  /** Looks for every word of {@code query}, which has beginnings and near misses only. */
  WordScan(TextAnalysis analysis, Query query) {
    this.analysis = analysis;
    query.visit(new Collector());
  }

  /** Where the stretches of a text have such words, in order. */
  List<Span> in(String field, String text, List<Span> stretches) throws IOException {
    List<ByteRunAutomaton> automata = wanted.getOrDefault(field, List.of());
    List<Span> found = new ArrayList<>();
    if (automata.isEmpty()) {
      return found;
    }
    try (TokenStream words = analysis.stream(field, text, stretches)) {
      TermToBytesRefAttribute word = words.getAttribute(TermToBytesRefAttribute.class);
      OffsetAttribute at = words.getAttribute(OffsetAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        if (matches(automata, word.getBytesRef())) {
          found.add(new Span(at.startOffset(), at.endOffset()));
        }
      }
      words.end();
    }
    return found;
  }

  private static boolean matches(List<ByteRunAutomaton> automata, BytesRef word) {
    for (ByteRunAutomaton automaton : automata) {
      if (automaton.run(word.bytes, word.offset, word.length)) {
        return true;
      }
    }
    return false;
  }

  /** Takes what each query of words accepts, once. */
  private final class Collector extends QueryVisitor {
    private final Set<Query> seen = new HashSet<>();

    @Override
    public void consumeTerms(Query query, Term... terms) {
      for (Term term : terms) {
        take(query, term.field(), () -> exactly(term));
      }
    }

    @Override
    public void consumeTermsMatching(
        Query query, String field, Supplier<ByteRunAutomaton> automaton) {
      take(query, field, automaton);
    }

    private static ByteRunAutomaton exactly(Term term) {
      return new ByteRunAutomaton(Automata.makeBinary(term.bytes()), true);
    }

    private void take(Query query, String field, Supplier<ByteRunAutomaton> automaton) {
      if (seen.add(query)) {
        wanted.computeIfAbsent(field, _ -> new ArrayList<>()).add(automaton.get());
      }
    }
  }
}
