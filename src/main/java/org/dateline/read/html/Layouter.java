package org.dateline.read.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.article.Span;
import org.dateline.read.blocks.White;
import org.dateline.work.Deadline;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Lays the words of a page out as text, a paragraph for each block element, in time linear in the
 * size of the page. What no reader sees as text (scripts, styles, the choices of lists, pictures)
 * is left out; everything else is kept, hidden or not.
 */
final class Layouter implements NodeFilter {
  private static final Set<String> LEFT_OUT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "embed",
          "applet",
          "svg",
          "math",
          "canvas",
          "audio",
          "video",
          "select",
          "datalist",
          "textarea",
          "head",
          "title",
          "map",
          "progress",
          "meter",
          "frameset",
          "noframes");

  /** A line that {@code <br>} ends within a sentence is at least this long, in characters. */
  private static final int WRAPPED = 60;

  private final Zones zones;
  private final StringBuilder text = new StringBuilder();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final Deque<Map<Zone, Element>> standing = new ArrayDeque<>();
  private final Deque<Element> blocks = new ArrayDeque<>();
  private final StringBuilder line = new StringBuilder();
  private final Map<Zone, Integer> lineZones = new EnumMap<>(Zone.class);
  private final Map<Zone, Element> lineElements = new EnumMap<>(Zone.class);
  private int linked;
  private int links;
  private int preformatted;
  private boolean breaks;
  private boolean seam;

  private Layouter(Zones zones) {
    this.zones = zones;
  }

  static Laid lay(Element body, Weights weights) {
    Layouter layouter = new Layouter(new Zones(weights));
    layouter.standing.push(Map.of());
    layouter.blocks.push(body);
    body.filter(layouter);
    layouter.flush();
    return new Laid(layouter.text.toString(), layouter.paragraphs);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    Deadline.check();
    if (node instanceof TextNode words) {
      append(words.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String name = element.normalName();
    if (LEFT_OUT.contains(name)) {
      seam = true;
      return FilterResult.SKIP_ENTIRELY;
    }
    enter(element);
    switch (name) {
      case "br" -> lineBreak();
      case "hr" -> flush();
      case "pre" -> preformatted++;
      case "a" -> links++;
      default -> {}
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    switch (element.normalName()) {
      case "pre" -> preformatted--;
      case "a" -> {
        links--;
        seam = true;
      }
      default -> {}
    }
    leave(element);
    return FilterResult.CONTINUE;
  }

  private void enter(Element element) {
    if (element.isBlock() && !element.normalName().equals("br")) {
      flush();
      blocks.push(element);
    }
    Set<Zone> own = zones.of(element);
    Map<Zone, Element> above = standing.element();
    if (own.isEmpty()) {
      standing.push(above);
      return;
    }
    Map<Zone, Element> all = new EnumMap<>(Zone.class);
    own.forEach(zone -> all.put(zone, element));
    all.putAll(above);
    standing.push(all);
    seam = true;
  }

  private void leave(Element element) {
    if (element.isBlock() && !element.normalName().equals("br")) {
      flush();
      blocks.pop();
    }
    standing.pop();
    seam |= standing.element().size() > 0;
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '\n' && preformatted > 0) {
        preformattedLine();
      } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
        blank();
      } else {
        add(c);
      }
    }
  }

  private void add(char c) {
    // Parts of a line that a style sheet sets apart: names, dates, the links of a menu.
    boolean glued = !line.isEmpty() && Character.isLetterOrDigit(line.charAt(line.length() - 1));
    if (seam && glued && Character.isUpperCase(c)) {
      line.append(' ');
    }
    seam = false;
    breaks = false;
    line.append(c);
    linked += links > 0 ? 1 : 0;
    for (Map.Entry<Zone, Element> zone : standing.element().entrySet()) {
      lineZones.merge(zone.getKey(), 1, Integer::sum);
      lineElements.putIfAbsent(zone.getKey(), zone.getValue());
    }
  }

  private void blank() {
    if (!line.isEmpty()
        && line.charAt(line.length() - 1) != ' '
        && line.charAt(line.length() - 1) != '\n') {
      line.append(' ');
    }
  }

  /** An empty line ends a paragraph of preformatted text. */
  private void preformattedLine() {
    int end = White.trim(line, 0, line.length());
    if (line.indexOf("\n", end) >= 0) {
      flush();
    } else if (end > 0) {
      line.setLength(end);
      line.append('\n');
    }
  }

  /** A second break ends the paragraph, and so does one behind a sentence or a short line. */
  private void lineBreak() {
    int end = White.trim(line, 0, line.length());
    boolean sentence = end > 0 && ".!?:\u2026\u201D\"".indexOf(line.charAt(end - 1)) >= 0;
    if (breaks || end < WRAPPED || sentence) {
      flush();
    } else {
      blank();
    }
    breaks = true;
  }

  private void flush() {
    int from = White.skip(line, 0, line.length());
    int to = White.trim(line, from, line.length());
    if (to > from) {
      int start = text.isEmpty() ? 0 : text.length() + 2;
      text.append(text.isEmpty() ? "" : "\n\n").append(line, from, to);
      Map<Zone, Element> within = new EnumMap<>(Zone.class);
      lineZones.forEach(
          (zone, characters) -> {
            if (characters * 2 >= to - from) {
              within.put(zone, lineElements.get(zone));
            }
          });
      paragraphs.add(
          new Paragraph(blocks.element(), new Span(start, text.length()), linked, within));
    }
    line.setLength(0);
    lineZones.clear();
    lineElements.clear();
    linked = 0;
    breaks = false;
    seam = false;
  }
}
