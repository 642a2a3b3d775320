package org.dateline.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dateline.article.Field;
import org.dateline.article.MetadataItem.Property;
import org.dateline.extract.Extractor;
import org.dateline.read.Page;

/**
 * The authors of web pages stripped of their tags, and of the articles with labelled quotes.
 *
 * <p>{@code byline.precision}: of the names offered where authors are labelled, those that are one
 * of them. {@code byline.recall}: of the labelled authors that stand in the text, those that were
 * found; single words (agencies, pen names) and what holds a digit or an address are left out.
 * {@code byline.invented}: of all articles, those where a name is offered that neither a label nor
 * the page's own metadata has.
 */
public final class BylineEvaluation implements Evaluation {
  private static final Path QUOTES = Path.of("corpora", "quotes");

  private final Supplier<Extractor> extractor;

  /** Measures what {@code extractor} makes of the texts. */
  public BylineEvaluation(Supplier<Extractor> extractor) {
    this.extractor = extractor;
  }

  @Override
  public String name() {
    return "byline";
  }

  @Override
  public List<Path> needs() {
    return List.of(WebPage.SET, QUOTES.resolve("metadata.tsv"));
  }

  @Override
  public void run(Path folder, Findings findings) throws IOException {
    Tally tally = new Tally(findings, "byline");
    Tally html = new Tally(findings, "byline.html");
    for (WebPage page : WebPage.read(folder)) {
      String author = page.author() == null ? "" : page.author();
      String told = told(page.ofHtml());
      tally.add(page.id(), author, page.authorInText(), told, names(page.ofText()));
      html.add(page.id(), author, page.authorInText(), told, names(page.ofHtml()));
    }
    quotes(folder.resolve(QUOTES), tally);
    tally.report();
    html.report();
  }

  private void quotes(Path set, Tally tally) throws IOException {
    List<String> rows = Files.readAllLines(set.resolve("metadata.tsv"));
    List<String> columns = Arrays.asList(rows.getFirst().split("\t", -1));
    for (String row : rows.subList(1, rows.size())) {
      List<String> cells = Arrays.asList(row.split("\t", -1));
      String id = cells.get(columns.indexOf("filename"));
      String author = cells.get(columns.indexOf("author"));
      Path file = set.resolve("train").resolve("text").resolve(id + ".txt");
      if (Files.exists(file)) {
        byte[] bytes = Files.readAllBytes(file);
        Optional<Page> page = CorpusPages.text(id + ".txt", bytes);
        String label = author.equals("None") ? "" : author;
        String text = page.map(read -> read.content().text()).orElse("");
        boolean stands = !label.isEmpty() && key(text).contains(key(label));
        tally.add(id, label, stands, "", names(page));
      }
    }
  }

  /** Whom the page's own metadata names. */
  private static String told(Optional<Page> page) {
    return page.stream()
        .flatMap(read -> read.metadata().of(Property.AUTHOR))
        .map(item -> key(item.value()))
        .collect(Collectors.joining(" / "));
  }

  private List<String> names(Optional<Page> page) {
    return page
        .map(read -> extractor.get().extract(read).heading().byline())
        .orElse(List.of())
        .stream()
        .map(Field::text)
        .toList();
  }

  private static String key(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
  }

  private static final class Tally {
    private final Findings findings;
    private final String measure;
    private int offered;
    private int right;
    private int wanted;
    private int reached;
    private int invented;
    private int all;

    Tally(Findings findings, String measure) {
      this.findings = findings;
      this.measure = measure;
    }

    void add(String id, String label, boolean stands, String told, List<String> names) {
      String authors = key(label);
      List<String> wrong = new ArrayList<>();
      for (String name : names) {
        boolean same =
            !authors.isEmpty() && (authors.contains(key(name)) || key(name).contains(authors));
        if (!same) {
          wrong.add(name);
        }
      }
      all++;
      invented += wrong.stream().allMatch(name -> told.contains(key(name))) ? 0 : 1;
      if (!authors.isEmpty()) {
        offered += names.size();
        right += names.size() - wrong.size();
      }
      if (!wrong.isEmpty()) {
        String kind = authors.isEmpty() ? ".invented" : ".precision";
        findings.mistake(measure + kind, id, label, String.join(", ", wrong));
      }
      if (stands) {
        recall(id, label, names);
      }
    }

    private void recall(String id, String label, List<String> names) {
      for (String author :
          label
              .replaceFirst("(?i)^\\s*by\\s+", "")
              .split("\\s+and\\s+|,\\s*|\\s*\\|\\s*|\\s+&\\s+", -1)) {
        String key = key(author);
        if (key.contains(" ") && !author.matches(".*[\\d@/].*")) {
          wanted++;
          boolean found =
              names.stream().anyMatch(n -> key(n).contains(key) || key.contains(key(n)));
          reached += found ? 1 : 0;
          if (!found) {
            findings.mistake(measure + ".recall", id, author, String.join(", ", names));
          }
        }
      }
    }

    void report() {
      findings.share(measure + ".precision", right, offered);
      findings.share(measure + ".recall", reached, wanted);
      findings.share(measure + ".invented", invented, all);
    }
  }
}
