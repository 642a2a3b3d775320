package org.dateline.index;

import java.util.Iterator;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** The terms of one name, each with its frequency. */
final class CountedTerms extends TokenStream {
  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
  private final String name;
  private final Map<String, Integer> forms;
  private Iterator<Map.Entry<String, Integer>> rest;

  CountedTerms(String name, Map<String, Integer> forms) {
    this.name = name;
    this.forms = forms;
    this.rest = forms.entrySet().iterator();
  }

  @Override
  public void reset() {
    rest = forms.entrySet().iterator();
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (!rest.hasNext()) {
      return false;
    }
    Map.Entry<String, Integer> next = rest.next();
    term.setBytesRef(NameTerms.term(name, next.getKey()));
    frequency.setTermFrequency(next.getValue());
    return true;
  }
}
