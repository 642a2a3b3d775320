package org.dateline.extract.quotes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Person;
import org.dateline.article.Span;
import org.dateline.evaluate.quotes.AttributedArticle;
import org.dateline.evaluate.quotes.AttributedArticle.Labelled;
import org.dateline.evaluate.quotes.RightSpeaker;
import org.dateline.extract.names.NameExtractor;
import org.dateline.extract.names.Names;
import org.dateline.extract.names.tokens.Lexicon;
import org.jspecify.annotations.Nullable;

/** A labelled article as the choice of speakers sees it. */
final class LabelledStage {
  /** Words from which on a stretch without a label is more often forgotten than no speech. */
  private static final int FORGOTTEN = 8;

  private static final int FORGOTTEN_BESIDE_A_CUE = 5;

  private final String id;
  private final Stage stage;
  private final Names names;
  private final List<@Nullable Labelled> labels = new ArrayList<>();

  private LabelledStage(AttributedArticle article, Names names, Stage stage) {
    this.id = article.id();
    this.names = names;
    this.stage = stage;
    for (Stretch stretch : stage.reading().stretches()) {
      labels.add(
          article.quotes().stream()
              .filter(quote -> quote.words().overlaps(stretch.inner()))
              .findFirst()
              .orElse(null));
    }
  }

  static List<LabelledStage> read(Path folder, NameExtractor extractor) throws IOException {
    SpeechWords words = SpeechWords.bundled();
    Lexicon lexicon = Lexicon.bundled();
    List<LabelledStage> stages = new ArrayList<>();
    for (AttributedArticle article : AttributedArticle.read(folder)) {
      Names names = extractor.extract(article.page());
      Stage stage = QuoteExtractor.stage(article.page(), names, words, lexicon);
      stages.add(new LabelledStage(article, names, stage));
    }
    return stages;
  }

  int fold() {
    return Folds.of(id);
  }

  Stage stage() {
    return stage;
  }

  int size() {
    return labels.size();
  }

  /** Whether a stretch has no label though it may well be speech: nothing is learnt from it. */
  boolean isForgotten(int stretch) {
    if (labels.get(stretch) != null) {
      return false;
    }
    Situation at = stage.situation(stretch);
    boolean cue =
        at.before() != null || at.after() != null || at.opening() == Situation.Opening.COLON;
    int length = at.end() - at.first() - 2;
    return length >= FORGOTTEN || (cue && length >= FORGOTTEN_BESIDE_A_CUE);
  }

  boolean isLabelled(int stretch) {
    return labels.get(stretch) != null;
  }

  /** Whether an option of a stretch's scene is right. */
  boolean isRight(int stretch, int option) {
    Labelled label = labels.get(stretch);
    if (label == null || option < 0) {
      return label == null && option < 0;
    }
    Candidate candidate = stage.candidates().get(option);
    Span span = stage.reading().span(candidate.first(), candidate.end());
    Person person = candidate.person() < 0 ? null : names.people().get(candidate.person());
    String text = stage.reading().tokens().text();
    return RightSpeaker.isRight(text, span, person, label.sources());
  }
}
