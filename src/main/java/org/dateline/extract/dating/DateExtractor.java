package org.dateline.extract.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.DateEstimate;
import org.dateline.article.Neighbourhood;
import org.dateline.article.Role;
import org.dateline.article.SourceText;
import org.dateline.article.Span;
import org.dateline.extract.vocabulary.Fold;
import org.dateline.extract.vocabulary.VocabularyClock;
import org.dateline.knowledge.chronology.Chronology;
import org.dateline.knowledge.people.People;
import org.dateline.read.Page;
import org.dateline.work.Deadline;

/** Dates a page: its clues are found, weighed, and summed up. Pure and thread-safe. */
public final class DateExtractor {
  /** A block, and the headlines of other articles in it. */
  private record Read(Passage passage, List<Span> teasers) {}

  private final List<Finder> finders;
  private final WordsInUse vocabulary;
  private final NeighbourDays neighbours = new NeighbourDays(NeighbourNumbers.bundled());
  private final Likelihoods likelihoods;

  /**
   * Reads the parameters that come with Dateline.
   *
   * @param chronology the dated facts that a mention of dates an article
   * @param people who held which office when
   */
  public DateExtractor(Chronology chronology, People people) {
    this(chronology, people, Fold.ALL);
  }

  /** The same with the parameters that have not seen a fold of the development articles. */
  public DateExtractor(Chronology chronology, People people, Fold fold) {
    this(chronology, people, VocabularyClock.bundled(fold), Likelihoods.bundled(fold));
  }

  DateExtractor(
      Chronology chronology, People people, VocabularyClock clock, Likelihoods likelihoods) {
    this.vocabulary = new WordsInUse(clock);
    this.likelihoods = likelihoods;
    this.finders =
        List.of(
            new StatedDates(),
            new Datelines(),
            new TextDates(),
            new Weekdays(),
            new Years(),
            new KnownFacts(chronology),
            new Anniversaries(chronology),
            new Offices(people));
  }

  /**
   * Dates {@code page}.
   *
   * @param today the day of the import; no article is later
   */
  public DateEstimate date(Page page, LocalDate today) {
    return new Reasoning(Timeline.to(today), likelihoods).estimate(clues(page));
  }

  /** Dates a text with its blocks. */
  DateEstimate date(SourceText content, LocalDate today) {
    return date(content, today, Neighbourhood.NONE);
  }

  /**
   * Dates a text with its blocks beside the dated articles of the archive most like it; there may
   * be none.
   */
  public DateEstimate date(SourceText content, LocalDate today, Neighbourhood neighbours) {
    Timeline timeline = Timeline.to(today);
    List<Clue> clues = clues(content);
    this.neighbours.clue(neighbours, timeline).ifPresent(clues::add);
    return new Reasoning(timeline, likelihoods).estimate(clues);
  }

  /** All clues of a page, those of its metadata first. */
  List<Clue> clues(Page page) {
    int body =
        page.content()
            .blocks(Role.BODY)
            .mapToInt(block -> block.span().start())
            .findFirst()
            .orElse(0);
    List<Clue> text = clues(page.content(), NumericOrder.usual(page.metadata()));
    return StatedDays.settle(MetadataDates.in(page.metadata()), text, body);
  }

  /** All clues of a text, block by block, then that of its vocabulary. */
  List<Clue> clues(SourceText content) {
    return clues(content, NumericOrder.EITHER);
  }

  private List<Clue> clues(SourceText content, NumericOrder usual) {
    List<Read> blocks = new ArrayList<>();
    OwnWords.each(content, (words, teasers) -> blocks.add(new Read(Passage.of(words), teasers)));
    List<WrittenDate> dates = blocks.stream().flatMap(r -> r.passage().dates().stream()).toList();
    NumericOrder order = NumericOrder.proved(dates).or(usual);
    List<Clue> clues = new ArrayList<>();
    for (Read read : blocks) {
      Passage passage = read.passage().in(order);
      for (Finder finder : finders) {
        Deadline.check();
        finder.find(
            passage,
            clue -> {
              if (read.teasers().stream().noneMatch(clue::overlaps)) {
                clues.add(clue);
              }
            });
      }
    }
    List<Span> own =
        blocks.stream()
            .flatMap(read -> OwnWords.in(read.passage().words(), read.teasers()).stream())
            .toList();
    vocabulary.find(content.text(), own).ifPresent(clues::add);
    return clues;
  }
}
