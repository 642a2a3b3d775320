package org.dateline.read.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.article.MetadataItem.Property;
import org.dateline.read.html.HtmlMetadata.Sink;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads what elements of the page say of the article by their attributes: microdata, {@code
 * <time>}, and the classes of the hAtom microformat. Elements of other articles, comments and
 * furniture are passed over.
 */
final class Microdata {
  /** A page with more elements of a kind is a list of articles. */
  private static final int MOST = 40;

  /** A value of more words is no value. */
  private static final int LONGEST = 40;

  /** A label and its date are fewer words. */
  private static final int LABEL = 12;

  private static final Set<String> UPDATED =
      Set.of("updated", "modified", "datemodified", "lastmod");

  void read(Document page, Weights weights, Sink sink) {
    Zones zones = new Zones(weights);
    for (Element element : some(page, "[itemprop]")) {
      String name = element.attr("itemprop").strip();
      Property property = property(name);
      if (property != null && isOfArticle(element, zones)) {
        sink.item(property, "itemprop " + name, value(element, weights));
      }
    }
    boolean published = false;
    for (Element time :
        some(page, "time[datetime], .published[title], .updated[title], time[content]")) {
      if (isOfArticle(time, zones)) {
        boolean updated = isUpdated(time, weights);
        if (updated || !published) {
          String name = time.normalName() + (time.hasAttr("datetime") ? " datetime" : " title");
          sink.item(updated ? Property.MODIFIED : Property.PUBLISHED, name, value(time, weights));
          published |= !updated;
        }
      }
    }
  }

  private static List<Element> some(Document page, String query) {
    return page.body().select(query).stream().limit(MOST).toList();
  }

  private static @Nullable Property property(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "headline" -> Property.HEADLINE;
      case "datepublished", "datecreated" -> Property.PUBLISHED;
      case "datemodified" -> Property.MODIFIED;
      case "author" -> Property.AUTHOR;
      default -> null;
    };
  }

  private static String value(Element element, Weights weights) {
    for (String attribute : List.of("content", "datetime", "title")) {
      if (!element.attr(attribute).isBlank()) {
        return element.attr(attribute);
      }
    }
    Element name = element.selectFirst("[itemprop=name]");
    if (name != null && !name.attr("content").isBlank()) {
      return name.attr("content");
    }
    Element shown = name == null ? element : name;
    return weights.words(shown) > LONGEST ? "" : shown.text();
  }

  private static boolean isUpdated(Element time, Weights weights) {
    String words = (time.className() + " " + time.attr("itemprop")).toLowerCase(Locale.ROOT);
    for (String word : List.of(words.split("[^a-z]+", -1))) {
      if (UPDATED.contains(word)) {
        return true;
      }
    }
    Element parent = time.parent();
    boolean label = parent != null && weights.words(parent) < LABEL;
    String before = label && parent != null ? parent.text().toLowerCase(Locale.ROOT) : "";
    return (before.startsWith("updated") || before.startsWith("last"));
  }

  private static boolean isOfArticle(Element element, Zones zones) {
    for (Element at = element; at != null && !at.normalName().equals("body"); at = at.parent()) {
      Set<Zone> own = zones.of(at);
      boolean wide =
          !at.equals(element) && own.contains(Zone.CHROME) && at.normalName().equals("aside");
      if (own.contains(Zone.COMMENT) || own.contains(Zone.RELATED) || wide) {
        return false;
      }
    }
    return true;
  }
}
