package org.dateline.read.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.MetadataItem;
import org.dateline.article.MetadataItem.Property;
import org.dateline.read.Metadata;
import org.dateline.read.Page.Warning;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Collects what a page says about itself: JSON-LD, meta elements, microdata, {@code <time>}, the
 * title of the window and the page's address. In this order, which is the order of trust.
 */
final class HtmlMetadata {
  /** Longer values are no metadata but the article itself. */
  private static final int LONGEST = 2_000;

  /** More items of one property are a list of other articles. */
  private static final int MOST = 30;

  private static final Pattern WHITE = Pattern.compile("[\\p{Z}\\p{Cc}]+");
  private static final Pattern SAVED_FROM =
      Pattern.compile("saved from url=\\(\\d+\\)(\\S+)", Pattern.CASE_INSENSITIVE);

  private final Map<String, Property> names = MetaNames.read();
  private final JsonLd jsonLd = new JsonLd();
  private final Microdata microdata = new Microdata();

  /** The metadata of {@code page}; what could not be read of it is added to {@code warnings}. */
  Metadata of(Document page, Weights weights, List<Warning> warnings) {
    Set<MetadataItem> items = new LinkedHashSet<>();
    for (Element script : page.select("script[type~=(?i)^application/ld\\+json]")) {
      if (!jsonLd.read(
          script.data(), (property, name, value) -> add(items, property, name, value))) {
        warnings.add(new Warning("The page's JSON-LD is damaged and was left out.", 0));
      }
    }
    metaElements(page, items);
    microdata.read(page, weights, (property, name, value) -> add(items, property, name, value));
    add(items, Property.TITLE, "title", page.title());
    for (Element link : page.select("link[rel=canonical][href]")) {
      add(items, Property.URL, "link canonical", link.attr("href"));
    }
    savedFrom(page, items);
    add(items, Property.LANGUAGE, "html lang", language(page));
    return new Metadata(List.copyOf(items));
  }

  private void metaElements(Document page, Set<MetadataItem> items) {
    List<List<MetadataItem>> found = new ArrayList<>();
    List<String> order = List.copyOf(names.keySet());
    order.forEach(_ -> found.add(new ArrayList<>(1)));
    for (Element meta : page.select("meta")) {
      for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
        String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
        Property property = names.get(name);
        String content = meta.hasAttr("content") ? meta.attr("content") : meta.attr("value");
        if (property != null) {
          Set<MetadataItem> one = new LinkedHashSet<>();
          add(one, property, "meta " + meta.attr(attribute).strip(), content);
          List<MetadataItem> same = found.get(order.indexOf(name));
          same.addAll(same.size() < MOST ? one : Set.of());
          break;
        }
      }
    }
    found.forEach(items::addAll);
  }

  private static void savedFrom(Document page, Set<MetadataItem> items) {
    List<Node> nodes = new ArrayList<>(page.childNodes());
    page.children().forEach(child -> nodes.addAll(child.childNodes()));
    for (Node node : nodes) {
      if (node instanceof Comment comment) {
        Matcher address = SAVED_FROM.matcher(comment.getData());
        if (address.find()) {
          add(items, Property.URL, "saved from", address.group(1));
        }
      }
    }
  }

  private static String language(Document page) {
    Element html = page.selectFirst("html");
    return html == null ? "" : html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang");
  }

  private static void add(Set<MetadataItem> items, Property property, String name, String value) {
    String shown = WHITE.matcher(value).replaceAll(" ").strip();
    boolean room = items.stream().filter(item -> item.property() == property).count() < MOST;
    if (!shown.isEmpty() && shown.length() <= LONGEST && room) {
      items.add(new MetadataItem(property, name, shown));
    }
  }

  /** Takes items as they are found. */
  interface Sink {
    void item(Property property, String name, String value);
  }
}
