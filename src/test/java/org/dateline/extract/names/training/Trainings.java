package org.dateline.extract.names.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Block;
import org.dateline.article.Role;
import org.dateline.article.SourceText;
import org.dateline.article.Span;

/** What the programs that label and train have in common. */
public final class Trainings {
  private Trainings() {}

  /** A collection of texts to label, by name, from the folder of all collections. */
  public static List<LabelledText> texts(Path corpora, String name) throws IOException {
    Path names = corpora.resolve("names/training");
    return switch (name) {
      case "dated" -> Collections.articles(corpora.resolve("dated-articles.jsonl.gz"));
      case "scale" -> Collections.articles(corpora.resolve("scale-articles.jsonl.gz"));
      case "gmb" -> Collections.meaningBank(names.resolve("gmb-text.zip"));
      case "wikigold" -> Collections.columns(names.resolve("wikigold.conll.gz"), name, 12);
      case "wnut" -> Collections.columns(names.resolve("wnut17-train.conll.gz"), name, 1);
      case "re3d" -> Collections.columns(names.resolve("re3d-without-bbc.conll.gz"), name, 12);
      default -> throw new IllegalArgumentException("no such collection: " + name);
    };
  }

  /** A collection with its labels: its own, or the teacher's from the folder {@code work}. */
  public static List<LabelledText> labelled(Path corpora, Path work, String name)
      throws IOException {
    List<LabelledText> texts = texts(corpora, name);
    Path labels = work.resolve(name + ".tsv");
    return Files.exists(labels)
        ? TeacherCorrections.corrected(Collections.labelled(texts, labels))
        : texts;
  }

  /** A text whose paragraphs are blocks of the article. */
  public static SourceText content(String text) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf("\n\n", at);
      end = end < 0 ? text.length() : end;
      if (!text.substring(at, end).isBlank()) {
        blocks.add(new Block(blocks.isEmpty() ? Role.HEADLINE : Role.BODY, new Span(at, end)));
      }
      at = end + 2;
    }
    return new SourceText(text, blocks);
  }
}
