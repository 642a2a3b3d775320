package org.dateline.read.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How many words each element holds, and how many of them outside links and labels. */
final class Weights {
  /** A stretch of text with fewer words is a label. */
  private static final int LABEL = 6;

  private static final class Count {
    private int words;
    private int running;
    private boolean headed;
  }

  private final Map<Element, Count> counts = new HashMap<>();
  private final int all;

  Weights(Element body) {
    body.traverse(
        new NodeVisitor() {
          private int links;

          @Override
          public void head(Node node, int depth) {
            if (node instanceof Element element) {
              Count count = new Count();
              count.headed = element.normalName().equals("h1");
              counts.put(element, count);
              links += element.normalName().equals("a") ? 1 : 0;
            } else if (node instanceof TextNode text && node.parent() instanceof Element parent) {
              add(parent, words(text.getWholeText()));
            }
          }

          private void add(Element parent, int words) {
            Count count = counts.computeIfAbsent(parent, _ -> new Count());
            count.words += words;
            count.running += links == 0 && words >= LABEL ? words : 0;
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element) {
              links -= element.normalName().equals("a") ? 1 : 0;
              Count own = counts.get(element);
              Count above = node.parent() instanceof Element parent ? counts.get(parent) : null;
              if (own != null && above != null) {
                above.words += own.words;
                above.running += own.running;
                above.headed |= own.headed;
              }
            }
          }
        });
    Count whole = counts.get(body);
    all = whole == null ? 0 : whole.running;
  }

  /** The words in {@code element}. */
  int words(Element element) {
    Count count = counts.get(element);
    return count == null ? 0 : count.words;
  }

  /** Whether {@code element} is or holds a heading of the first order. */
  boolean headed(Element element) {
    Count count = counts.get(element);
    return count != null && count.headed;
  }

  /** The part of the page's running text that {@code element} holds, 0 to 1. */
  double share(Element element) {
    Count count = counts.get(element);
    return count == null || all == 0 ? 0 : count.running / (double) all;
  }

  private static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      boolean white = Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00A0';
      words += letter && !inside ? 1 : 0;
      inside = letter || (inside && !white);
    }
    return words;
  }
}
