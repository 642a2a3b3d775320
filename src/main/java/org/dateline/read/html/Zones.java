package org.dateline.read.html;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.read.blocks.Resource;
import org.jsoup.nodes.Element;

/**
 * Tells the zones of a page by tags, attributes and the wording of classes and ids ({@code
 * zones.tsv}). An element that holds a large part of the page's sentences is no furniture, whatever
 * its class is called.
 */
final class Zones {
  private static final Map<String, EnumSet<Zone>> WORDINGS = wordings();

  /** The longest phrase of the list, in words. */
  private static final int LONGEST = 4;

  /** An attribute longer than this is a list of generated classes and says nothing. */
  private static final int LONGEST_ATTRIBUTE = 400;

  private static final Pattern CUT =
      Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|[^\\p{L}]+|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

  private static final Pattern NOT_SHOWN =
      Pattern.compile(
          "(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)",
          Pattern.CASE_INSENSITIVE);

  /** The most words that a zone for a few of them may hold. */
  private static final Map<Zone, Integer> MOST_WORDS =
      Map.of(
          Zone.BYLINE, 60,
          Zone.DATE, 40,
          Zone.HEADLINE, 60,
          Zone.DEK, 120,
          Zone.DATELINE, 12,
          Zone.CAPTION, 200,
          Zone.PULL_QUOTE, 150);

  private final Weights weights;

  Zones(Weights weights) {
    this.weights = weights;
  }

  /** The zones that {@code element} makes of what it holds; those it stands in not counted. */
  Set<Zone> of(Element element) {
    EnumSet<Zone> zones = EnumSet.noneOf(Zone.class);
    byTag(element, zones);
    byAttributes(element, zones);
    if (!element.normalName().equals("body") && !element.normalName().equals("html")) {
      words(element.className(), zones);
      words(element.id(), zones);
      words(element.attr("role"), zones);
    }
    zones.removeIf(zone -> !fits(zone, element));
    return zones;
  }

  private boolean fits(Zone zone, Element element) {
    if (MOST_WORDS.containsKey(zone)) {
      return weights.words(element) <= MOST_WORDS.get(zone);
    }
    return switch (zone) {
      case COMMENT -> weights.share(element) < 0.9 && !weights.headed(element);
      case HIDDEN, CHROME, RELATED -> weights.share(element) < 0.5;
      case CAPTION, BYLINE, DATE, HEADLINE, DEK, DATELINE, PULL_QUOTE, BODY -> true;
    };
  }

  private static void byTag(Element element, Set<Zone> zones) {
    switch (element.normalName()) {
      case "nav", "footer", "form", "button", "menu", "dialog", "label", "legend" ->
          zones.add(Zone.CHROME);
      case "aside" -> zones.add(Zone.CHROME);
      case "figcaption", "caption" -> zones.add(Zone.CAPTION);
      case "time" -> zones.add(Zone.DATE);
      default -> {}
    }
  }

  private static void byAttributes(Element element, Set<Zone> zones) {
    if (element.hasAttr("hidden")
        || element.attr("aria-hidden").equalsIgnoreCase("true")
        || NOT_SHOWN.matcher(element.attr("style")).find()) {
      zones.add(Zone.HIDDEN);
    }
    if (element.attr("rel").toLowerCase(Locale.ROOT).matches("(?:.*\\s)?author(?:\\s.*)?")) {
      zones.add(Zone.BYLINE);
    }
    switch (element.attr("itemprop").toLowerCase(Locale.ROOT)) {
      case "articlebody" -> zones.add(Zone.BODY);
      case "author", "creator" -> zones.add(Zone.BYLINE);
      case "headline" -> zones.add(Zone.HEADLINE);
      case "datepublished", "datemodified", "datecreated" -> zones.add(Zone.DATE);
      case "alternativeheadline" -> zones.add(Zone.DEK);
      case "caption" -> zones.add(Zone.CAPTION);
      case "comment" -> zones.add(Zone.COMMENT);
      default -> {}
    }
  }

  private static void words(String attribute, Set<Zone> zones) {
    if (attribute.isEmpty() || attribute.length() > LONGEST_ATTRIBUTE) {
      return;
    }
    for (String name : attribute.strip().split("\\s+", -1)) {
      List<String> words =
          CUT.splitAsStream(name)
              .filter(word -> !word.isEmpty())
              .map(word -> word.toLowerCase(Locale.ROOT))
              .toList();
      // "has-sidebar", "with-comments", "no-ads" speak of the page, not of the element.
      if (!words.isEmpty()
          && !Set.of("has", "hasnt", "with", "no", "not", "without", "is", "isnt")
              .contains(words.getFirst())) {
        phrases(words, zones);
      }
    }
  }

  private static void phrases(List<String> words, Set<Zone> zones) {
    for (int from = 0; from < words.size(); from++) {
      StringBuilder phrase = new StringBuilder();
      for (int to = from; to < Math.min(words.size(), from + LONGEST); to++) {
        phrase.append(to == from ? "" : "-").append(words.get(to));
        EnumSet<Zone> found = WORDINGS.get(phrase.toString());
        if (found != null) {
          zones.addAll(found);
        }
      }
    }
  }

  private static Map<String, EnumSet<Zone>> wordings() {
    Map<String, EnumSet<Zone>> wordings = new HashMap<>();
    Resource.lines(Zones.class, "zones.tsv")
        .forEach(
            line -> {
              List<String> columns = List.of(line.split("\t", 2));
              Zone zone = Zone.valueOf(columns.getFirst());
              for (String words : columns.getLast().split(" ", -1)) {
                wordings.computeIfAbsent(words, _ -> EnumSet.noneOf(Zone.class)).add(zone);
              }
            });
    return wordings;
  }
}
