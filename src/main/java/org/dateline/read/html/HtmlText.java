package org.dateline.read.html;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The words of a piece of HTML that stands in another format. */
public final class HtmlText {
  private HtmlText() {}

  /** A paragraph for each block element, with an empty line between two. */
  public static String of(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    return Layouter.lay(body, new Weights(body)).text();
  }
}
