package org.dateline.extract.names.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.SourceText;
import org.dateline.extract.names.tagger.Labels;
import org.dateline.extract.names.tokens.Tokeniser;
import org.dateline.extract.names.tokens.Tokens;

/**
 * Makes a teacher's labels agree with one another: what it labels one way nearly everywhere in a
 * collection, it should label that way wherever it passed it over; what it nearly always passes
 * over, it should not label.
 */
final class TeacherCorrections {
  private static final int LONGEST = 4;
  private static final int OFTEN = 6;
  private static final double CLEAR = 0.9;
  private static final double SELDOM = 0.1;
  private static final double HALF = 0.5;

  private final Map<String, int[]> forms = new HashMap<>();

  private TeacherCorrections() {}

  /** The texts with corrected labels. */
  static List<LabelledText> corrected(List<LabelledText> texts) {
    TeacherCorrections corrections = new TeacherCorrections();
    for (LabelledText text : texts) {
      corrections.countNames(text);
    }
    for (LabelledText text : texts) {
      corrections.countOthers(text);
    }
    return texts.stream().map(corrections::corrected).toList();
  }

  private void countNames(LabelledText text) {
    for (LabelledText.Name name : text.names()) {
      forms
          .computeIfAbsent(form(text, name.start(), name.end()), _ -> new int[Labels.KINDS + 1])[
          name.kind()]++;
    }
  }

  private void countOthers(LabelledText text) {
    walk(
        text,
        (tokens, start, end) -> {
          String form = tokens.words(start, end);
          int[] counts = forms.get(form);
          if (counts != null) {
            counts[Labels.KINDS]++;
          }
        });
  }

  private LabelledText corrected(LabelledText text) {
    List<LabelledText.Name> names = new ArrayList<>();
    for (LabelledText.Name name : text.names()) {
      int[] counts = forms.getOrDefault(form(text, name.start(), name.end()), new int[4]);
      int all = Arrays.stream(counts).sum();
      if (all < OFTEN || counts[Labels.KINDS] < (1 - SELDOM) * all) {
        names.add(name);
      }
    }
    walk(
        text,
        (tokens, start, end) -> {
          int[] counts = forms.getOrDefault(tokens.words(start, end), new int[4]);
          int labelled = counts[0] + counts[1] + counts[2];
          for (int kind = 0; kind < Labels.KINDS; kind++) {
            boolean clear =
                labelled >= OFTEN
                    && counts[kind] >= CLEAR * labelled
                    && counts[Labels.KINDS] <= HALF * labelled;
            if (clear) {
              names.add(
                  new LabelledText.Name(kind, tokens.starts()[start], tokens.ends()[end - 1]));
            }
          }
        });
    names.sort((one, other) -> Integer.compare(one.start(), other.start()));
    return new LabelledText(text.id(), text.text(), names);
  }

  /** Looks at capitalised words outside of names. */
  private interface Visitor {
    void visit(Tokens tokens, int start, int end);
  }

  /** Visits runs of capitalised words that no name touches, the longest first. */
  private static void walk(LabelledText text, Visitor visitor) {
    SourceText content = Trainings.content(text.text());
    Tokens tokens = Tokeniser.tokenise(content, content.blocks());
    boolean[] taken = new boolean[tokens.size()];
    int token = 0;
    for (LabelledText.Name name : text.names()) {
      while (token < taken.length && tokens.ends()[token] <= name.start()) {
        token++;
      }
      for (int i = token; i < taken.length && tokens.starts()[i] < name.end(); i++) {
        taken[i] = true;
      }
    }
    for (int i = 0; i < taken.length; i++) {
      boolean beside = i > 0 && !tokens.sentenceStarts()[i] && tokens.capitalised(i - 1);
      if (taken[i] || beside || !tokens.capitalised(i) || tokens.titleCase()[i]) {
        continue;
      }
      int end = i + 1;
      while (end < taken.length && tokens.continues(end) && tokens.capitalised(end)) {
        end++;
      }
      boolean free = end - i <= LONGEST;
      for (int k = i; k < end; k++) {
        free &= !taken[k];
      }
      if (free) {
        visitor.visit(tokens, i, end);
      }
    }
  }

  private static String form(LabelledText text, int start, int end) {
    return text.text().substring(start, end);
  }
}
