package org.dateline.extract.names.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipFile;
import org.dateline.extract.names.tagger.Labels;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the collections that the tagger is trained on. */
public final class Collections {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int SENTENCES = 12;

  private Collections() {}

  /** Articles, one JSON object with headline and body a line, gzipped; nobody labelled them. */
  public static List<LabelledText> articles(Path file) throws IOException {
    List<LabelledText> texts = new ArrayList<>();
    try (BufferedReader lines = lines(Files.newInputStream(file))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode article = JsonMapper.shared().readTree(line);
        String text =
            article.get("headline").asString("") + "\n\n" + article.get("body").asString("");
        texts.add(new LabelledText(article.get("id").asString(), text, List.of()));
      }
    }
    return texts;
  }

  /** The sentences of the Groningen Meaning Bank as texts of {@code SENTENCES}; no labels. */
  public static List<LabelledText> meaningBank(Path zip) throws IOException {
    List<LabelledText> texts = new ArrayList<>();
    try (ZipFile file = new ZipFile(zip.toFile());
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    file.getInputStream(file.getEntry("ner_dataset.csv")), WINDOWS))) {
      TextBuilder text = new TextBuilder();
      int sentences = 0;
      lines.readLine();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        List<String> cells = cells(line);
        if (cells.size() < 4) {
          continue;
        }
        if (!cells.getFirst().isBlank() && sentences++ > 0) {
          text.endSentence();
          if (sentences % SENTENCES == 0) {
            texts.add(text.text("gmb/" + texts.size()));
            text = new TextBuilder();
          }
        }
        text.add(cells.get(1), "O");
      }
      texts.add(text.text("gmb/" + texts.size()));
    }
    return texts;
  }

  /**
   * A file of one word with its label a line, gzipped, blank lines between sentences.
   *
   * @param name what the texts' ids begin with
   * @param sentences how many sentences make a text
   */
  public static List<LabelledText> columns(Path file, String name, int sentences)
      throws IOException {
    List<LabelledText> texts = new ArrayList<>();
    try (BufferedReader lines = lines(Files.newInputStream(file))) {
      TextBuilder text = new TextBuilder();
      int count = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.strip().split("[\t ]+", -1);
        if (cells.length >= 2 && !cells[0].equals("-DOCSTART-")) {
          text.add(cells[0], cells[cells.length - 1]);
        } else if (text.endSentence() && ++count % sentences == 0) {
          texts.add(text.text(name + "/" + texts.size()));
          text = new TextBuilder();
        }
      }
      texts.add(text.text(name + "/" + texts.size()));
    }
    return texts;
  }

  /** The texts with the labels that a file gives: id, start, end and kind, parted by tabs. */
  public static List<LabelledText> labelled(List<LabelledText> texts, Path labels)
      throws IOException {
    Map<String, List<LabelledText.Name>> names = new HashMap<>();
    for (String line : Files.readAllLines(labels)) {
      String[] cells = line.split("\t", -1);
      names
          .computeIfAbsent(cells[0], _ -> new ArrayList<>())
          .add(
              new LabelledText.Name(
                  Integer.parseInt(cells[3]),
                  Integer.parseInt(cells[1]),
                  Integer.parseInt(cells[2])));
    }
    return texts.stream()
        .map(
            text ->
                new LabelledText(text.id(), text.text(), names.getOrDefault(text.id(), List.of())))
        .toList();
  }

  private static BufferedReader lines(InputStream in) throws IOException {
    return new BufferedReader(
        new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8));
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  /** Makes running text of words that were parted, and keeps where the names stand. */
  private static final class TextBuilder {
    private final StringBuilder text = new StringBuilder();
    private final List<LabelledText.Name> names = new ArrayList<>();
    private boolean sentence;
    private boolean quoted;
    private boolean glue = true;
    private String before = "O";

    void add(String word, String label) {
      boolean closing =
          ".,;:!?)]}%".indexOf(word.charAt(0)) >= 0
              || word.startsWith("'") && word.length() > 1
              || word.equals("n't")
              || (word.equals("\"") && quoted);
      if (!glue && !closing) {
        text.append(' ');
      }
      int start = text.length();
      text.append(word);
      glue = "([{$".indexOf(word.charAt(word.length() - 1)) >= 0;
      if (word.equals("\"")) {
        quoted = !quoted;
        glue = quoted;
      }
      int kind = kind(label);
      boolean goesOn =
          label.startsWith("I") && kind == kind(before) && !names.isEmpty() && sentence;
      if (kind >= 0 && goesOn) {
        names.add(new LabelledText.Name(kind, names.removeLast().start(), text.length()));
      } else if (kind >= 0) {
        names.add(new LabelledText.Name(kind, start, text.length()));
      }
      before = label;
      sentence = true;
    }

    boolean endSentence() {
      if (!sentence) {
        return false;
      }
      text.append("\n\n");
      sentence = false;
      quoted = false;
      glue = true;
      before = "O";
      return true;
    }

    LabelledText text(String id) {
      return new LabelledText(id, text.toString(), names);
    }

    private static int kind(String label) {
      return switch (label.substring(label.indexOf('-') + 1).toLowerCase(Locale.ROOT)) {
        case "per", "person" -> Labels.PERSON;
        case "loc", "location" -> Labels.PLACE;
        case "org", "organisation", "organization", "group", "corporation" -> Labels.ORGANISATION;
        default -> -1;
      };
    }
  }
}
