package org.dateline.index;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Adds the base forms of Ukrainian and Russian words, marked with {@link InflectionFilter#BASE} and
 * at the position of the word. Words in other scripts pass as they are.
 */
final class CyrillicBaseFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private @Nullable CyrillicBases bases;
  private final Deque<String> left = new ArrayDeque<>();

  CyrillicBaseFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!left.isEmpty()) {
      term.setEmpty().append(InflectionFilter.BASE).append(left.removeFirst());
      step.setPositionIncrement(0);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    if (term.length() > 0 && CyrillicBases.isCyrillic(term.charAt(0))) {
      left.addAll(bases().of(term.toString()));
    }
    return true;
  }

  /** Made when the first Cyrillic word is met, because it reads a dictionary. */
  private CyrillicBases bases() {
    CyrillicBases made = bases == null ? new CyrillicBases() : bases;
    bases = made;
    return made;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    left.clear();
  }
}
