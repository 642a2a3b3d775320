package org.dateline.read.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.read.blocks.Line;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * Finds the element that holds the article: from the page's body down to the child that holds
 * nearly all of its sentences, as long as there is one.
 */
final class MainContent {
  /** The part of the sentences that has to be in one child to go down into it. */
  private static final double NEARLY_ALL = 0.75;

  /** An element that is marked as the article's text needs less. */
  private static final double MARKED = 0.5;

  private final Map<Element, Double> weights = new HashMap<>();

  private MainContent() {}

  /**
   * The paragraphs of the element that holds the article.
   *
   * @param first index of the first one
   * @param last index of the last one; {@code last < first} where no sentence was found
   */
  record Range(int first, int last) {
    boolean exists() {
      return last >= first;
    }

    boolean contains(int i) {
      return i >= first && i <= last;
    }
  }

  /** The stretch of {@code laid} that the article stands in. */
  static Range find(Element body, Laid laid, List<Line> lines) {
    MainContent content = new MainContent();
    for (int i = 0; i < lines.size(); i++) {
      double words = weight(laid.paragraphs().get(i), lines.get(i));
      content.weights.merge(laid.paragraphs().get(i).element(), words, Double::sum);
    }
    content.sumUp(body);
    if (content.of(body) <= 0) {
      return new Range(0, -1);
    }
    return range(laid, content.descend(body));
  }

  /** What a paragraph says for its element: its words, if it reads like one of an article. */
  private static double weight(Paragraph paragraph, Line line) {
    if (paragraph.outside()
        || paragraph.in(Zone.CAPTION)
        || paragraph.heading() > 0
        || paragraph.links() * 2 > paragraph.span().length()
        || !line.isSentence()) {
      return 0;
    }
    return Math.min(line.words(), 150);
  }

  private void sumUp(Element body) {
    body.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {}

          @Override
          public void tail(Node node, int depth) {
            if (!node.equals(body) && node instanceof Element element && of(element) > 0) {
              Element parent = element.parent();
              if (parent != null) {
                weights.merge(parent, of(element), Double::sum);
              }
            }
          }
        });
  }

  private double of(Element element) {
    return weights.getOrDefault(element, 0.0);
  }

  private Element descend(Element body) {
    Element at = body;
    while (true) {
      Element best = null;
      for (Element child : at.children()) {
        if (best == null || of(child) > of(best)) {
          best = child;
        }
      }
      if (best == null || of(best) < share(best) * of(at)) {
        return at;
      }
      at = best;
    }
  }

  private static double share(Element element) {
    boolean marked =
        element.attr("itemprop").equalsIgnoreCase("articleBody")
            || element.normalName().equals("article")
            || element.normalName().equals("main");
    return marked ? MARKED : NEARLY_ALL;
  }

  private static Range range(Laid laid, Element holder) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < laid.paragraphs().size(); i++) {
      if (isIn(laid.paragraphs().get(i).element(), holder)) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return first < 0 ? new Range(0, -1) : new Range(first, last);
  }

  private static boolean isIn(Element element, Element holder) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at.equals(holder)) {
        return true;
      }
    }
    return false;
  }
}
