package org.dateline.extract.names.training;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.SourceText;
import org.dateline.extract.names.tagger.Labels;
import org.dateline.extract.names.tokens.Tokeniser;
import org.dateline.extract.names.tokens.Tokens;

/**
 * Labels texts with Stanford NER, which is under the GPL and therefore a dependency of the profile
 * {@code train} alone. Takes the folder of the collections, the collection ({@code dated}, {@code
 * scale} or {@code gmb}), the classifier and the file to write.
 */
public final class TeacherLabels {
  private TeacherLabels() {}

  /** Writes id, start, end and kind of each name. */
  public static void main(String[] args) throws Exception {
    List<LabelledText> texts = Trainings.texts(Path.of(args[0]), args[1]);
    CRFClassifier<CoreLabel> teacher =
        CRFClassifier.getClassifier("edu/stanford/nlp/models/ner/" + args[2] + ".crf.ser.gz");
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(args[3])))) {
      for (LabelledText text : texts) {
        label(text, teacher, out);
      }
    }
  }

  private static void label(LabelledText text, CRFClassifier<CoreLabel> teacher, PrintWriter out)
      throws IOException {
    SourceText content = Trainings.content(text.text());
    Tokens tokens = Tokeniser.tokenise(content, content.blocks());
    int at = 0;
    while (at < tokens.size()) {
      int end = at + 1;
      while (tokens.continues(end)) {
        end++;
      }
      List<CoreLabel> sentence = new ArrayList<>();
      for (int i = at; i < end; i++) {
        CoreLabel word = new CoreLabel();
        String plain = plain(tokens.word(i));
        word.setWord(plain);
        word.setValue(plain);
        word.set(CoreAnnotations.TextAnnotation.class, plain);
        word.setBeginPosition(tokens.starts()[i]);
        word.setEndPosition(tokens.ends()[i]);
        sentence.add(word);
      }
      List<CoreLabel> labels = teacher.classifySentence(sentence);
      for (int i = 0; i < labels.size(); ) {
        int kind = kind(labels.get(i));
        int stop = i + 1;
        while (kind >= 0 && stop < labels.size() && kind(labels.get(stop)) == kind) {
          stop++;
        }
        if (kind >= 0) {
          out.println(
              text.id()
                  + "\t"
                  + tokens.starts()[at + i]
                  + "\t"
                  + tokens.ends()[at + stop - 1]
                  + "\t"
                  + kind);
        }
        i = stop;
      }
      at = end;
    }
  }

  private static String plain(String word) {
    return switch (word) {
      case "\u201c" -> "``";
      case "\u201d" -> "''";
      case "\u2018" -> "`";
      case "(" -> "-LRB-";
      case ")" -> "-RRB-";
      default -> word.replace('\u2019', '\'');
    };
  }

  private static int kind(CoreLabel label) {
    return switch (label.get(CoreAnnotations.AnswerAnnotation.class)) {
      case "PERSON" -> Labels.PERSON;
      case "LOCATION" -> Labels.PLACE;
      case "ORGANIZATION" -> Labels.ORGANISATION;
      default -> -1;
    };
  }
}
