package org.dateline.evaluate.quotes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.article.Span;
import org.dateline.evaluate.CorpusPages;
import org.dateline.evaluate.quotes.BratFile.Attribution;
import org.dateline.read.Page;

/**
 * An article of {@code corpora/quotes} with its attributed direct quotes. Where several people
 * labelled it, the first file by name counts.
 *
 * @param id the name of its text without the ending
 * @param page as the program reads it
 * @param quotes in the order of the text
 */
public record AttributedArticle(String id, Page page, List<Labelled> quotes) {
  /** Marks in the usual styles; a quote that is not closed runs to the end of its paragraph. */
  private static final Pattern QUOTED =
      Pattern.compile("[\u201c\"]([^\u201c\u201d\"\\n]{2,})(?:[\u201d\"]|$)", Pattern.MULTILINE);

  /**
   * A stretch in quotation marks that lies in an attributed content.
   *
   * @param words without the marks
   * @param sources the words that name its source
   */
  public record Labelled(Span words, List<Span> sources) {}

  /** Keeps an unmodifiable copy of the quotes. */
  public AttributedArticle {
    quotes = List.copyOf(quotes);
  }

  /** The parts of the set: the folders that hold texts and their labels. */
  static List<Path> parts(Path corpus) throws IOException {
    try (Stream<Path> folders = Files.list(corpus)) {
      return folders
          .filter(folder -> Files.isDirectory(folder.resolve("attributions")))
          .sorted()
          .toList();
    }
  }

  /** All articles of a part that the program finds an article in, in the order of their names. */
  public static List<AttributedArticle> read(Path folder) throws IOException {
    Map<String, Path> labels = new HashMap<>();
    try (Stream<Path> files = Files.list(folder.resolve("attributions"))) {
      files
          .sorted()
          .forEach(
              file -> {
                String name = file.getFileName().toString();
                labels.putIfAbsent(name.replaceFirst("_[0-9a-f]+\\.ann$", ""), file);
              });
    }
    List<AttributedArticle> articles = new ArrayList<>();
    for (Map.Entry<String, Path> entry : new TreeMap<>(labels).entrySet()) {
      Path text = folder.resolve("text").resolve(entry.getKey() + ".txt");
      if (Files.exists(text)) {
        read(entry.getKey(), text, entry.getValue()).ifPresent(articles::add);
      }
    }
    return articles;
  }

  private static Optional<AttributedArticle> read(String id, Path file, Path labels)
      throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Optional<Page> page = CorpusPages.text(id + ".txt", bytes);
    if (page.isEmpty()) {
      return Optional.empty();
    }
    String text = page.get().content().text();
    // The labels count the characters of the file, among them a byte order mark.
    int shift = new String(bytes, StandardCharsets.UTF_8).startsWith("\ufeff") ? -1 : 0;
    Map<Span, Labelled> quotes = new TreeMap<>(Comparator.comparingInt(Span::start));
    Map<Span, Integer> lengths = new HashMap<>();
    for (Attribution attribution : BratFile.read(labels)) {
      List<Span> sources =
          attribution.sources().stream().map(span -> units(text, span, shift)).toList();
      int length = attribution.contents().stream().mapToInt(Span::length).sum();
      for (Span content : attribution.contents()) {
        for (Span words : quoted(text, units(text, content, shift))) {
          if (length < lengths.getOrDefault(words, Integer.MAX_VALUE)) {
            lengths.put(words, length);
            quotes.put(words, new Labelled(words, sources));
          }
        }
      }
    }
    return Optional.of(new AttributedArticle(id, page.get(), List.copyOf(quotes.values())));
  }

  /** The stretches in quotation marks of a content, whose own marks may stand just outside it. */
  private static List<Span> quoted(String text, Span content) {
    int start = Math.max(0, content.start() - 1);
    int end = Math.min(text.length(), content.end() + 1);
    List<Span> found = new ArrayList<>();
    Matcher marks = QUOTED.matcher(text).region(start, end);
    while (marks.find()) {
      found.add(new Span(marks.start(1), marks.end(1)));
    }
    return found;
  }

  private static Span units(String text, Span codePoints, int shift) {
    int last = text.codePointCount(0, text.length());
    int start = Math.clamp(codePoints.start() + shift, 0, last);
    int end = Math.clamp(codePoints.end() + shift, start, last);
    return new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }
}
