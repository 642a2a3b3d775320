package org.dateline.read.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.article.MetadataItem;
import org.dateline.article.MetadataItem.Property;
import org.dateline.read.Metadata;
import org.dateline.read.blocks.Line;
import org.dateline.read.blocks.Titles;
import org.dateline.read.html.MainContent.Range;

/**
 * Chooses the paragraph that is the headline: a heading near the article that says what the page's
 * title and metadata say.
 */
final class HeadlineChoice {
  private static final int MOST_WORDS = 40;
  private static final int MOST_TITLES = 8;

  /** What a paragraph needs at least. */
  private static final double LEAST = 3;

  /** So many paragraphs above the article say nothing for or against one. */
  private static final int NEAR = 12;

  private final Laid laid;
  private final List<Line> lines;
  private final Range main;
  private final Set<String> readings = new HashSet<>();
  private final List<Set<String>> stems = new ArrayList<>();

  HeadlineChoice(Laid laid, List<Line> lines, Range main, Metadata metadata) {
    this.laid = laid;
    this.lines = lines;
    this.main = main;
    metadata.items().stream()
        .filter(item -> item.property() == Property.HEADLINE || item.property() == Property.TITLE)
        .map(MetadataItem::value)
        .distinct()
        .limit(MOST_TITLES)
        .forEach(this::addTitle);
  }

  private void addTitle(String title) {
    readings.add(Titles.key(title));
    readings.addAll(Titles.readings(title));
    stems.add(Titles.stems(title));
  }

  /** The index of the headline's paragraph, or -1 if none looks like one. */
  int find() {
    int best = -1;
    double most = LEAST;
    for (int i = 0; i < lines.size(); i++) {
      double score = score(i);
      if (score > most) {
        most = score;
        best = i;
      }
    }
    return best;
  }

  private double score(int i) {
    Paragraph paragraph = laid.paragraphs().get(i);
    Line line = lines.get(i);
    if (line.words() == 0 || line.words() > MOST_WORDS || paragraph.in(Zone.HIDDEN)) {
      return 0;
    }
    int heading = paragraph.heading();
    boolean marked = heading > 0 || paragraph.in(Zone.HEADLINE);
    boolean exact = !marked && readings.contains(Titles.key(line.text()));
    if (!marked && !exact) {
      return 0;
    }
    double likeness = exact ? 1 : likeness(line);
    double score =
        switch (heading) {
          case 1 -> 4;
          case 2 -> 2;
          case 3 -> 1;
          default -> 0;
        };
    score += paragraph.in(Zone.HEADLINE) ? 2 : 0;
    score += 6 * likeness;
    score -= paragraph.outside() ? 4 : 0;
    score -= paragraph.in(Zone.DEK) ? 3 : 0;
    score -= paragraph.mostlyLinks() ? 1 : 0;
    score -= line.words() == 1 ? 2 : 0;
    return score - distance(i);
  }

  /** Headings far above the article and anywhere below its beginning are less likely. */
  private double distance(int i) {
    if (!main.exists()) {
      return 0;
    }
    if (i < main.first()) {
      return Math.min(3, Math.max(0, main.first() - i - NEAR) * 0.1);
    }
    return Math.min(3, (i - main.first()) * (i > main.last() ? 1 : 0.25));
  }

  /** How much of a title the line says, and of the line the title; 0 to 1. */
  private double likeness(Line line) {
    String key = Titles.key(line.text());
    if (readings.contains(key)) {
      return 1;
    }
    Set<String> own = Titles.stems(line.text());
    return stems.stream().mapToDouble(title -> overlap(own, title)).max().orElse(0);
  }

  private static double overlap(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    long common = a.stream().filter(b::contains).count();
    return 0.9 * common / (double) (a.size() + b.size() - common);
  }
}
