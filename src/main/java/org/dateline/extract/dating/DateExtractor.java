package org.dateline.extract.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.DateEstimate;
import org.dateline.article.Neighbour;
import org.dateline.article.Role;
import org.dateline.article.SourceText;
import org.dateline.article.Span;
import org.dateline.extract.vocabulary.Fold;
import org.dateline.extract.vocabulary.VocabularyClock;
import org.dateline.knowledge.chronology.Chronology;
import org.dateline.knowledge.people.People;
import org.dateline.read.Page;

/** Dates a page: its clues are found, weighed, and summed up. Pure and thread-safe. */
public final class DateExtractor {
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
    return date(content, today, List.of());
  }

  /**
   * Dates a text with its blocks beside the dated articles of the archive most like it.
   *
   * @param neighbours the one most like it first; may be empty
   */
  public DateEstimate date(SourceText content, LocalDate today, List<Neighbour> neighbours) {
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
    return StatedDays.settle(MetadataDates.in(page.metadata()), clues(page.content()), body);
  }

  /** All clues of a text, block by block, then that of its vocabulary. */
  List<Clue> clues(SourceText content) {
    List<Clue> clues = new ArrayList<>();
    List<Span> own = new ArrayList<>();
    OwnWords.each(
        content,
        (words, teasers) -> {
          own.addAll(OwnWords.in(words, teasers));
          Passage passage = Passage.of(words);
          for (Finder finder : finders) {
            finder.find(
                passage,
                clue -> {
                  if (teasers.stream().noneMatch(clue::overlaps)) {
                    clues.add(clue);
                  }
                });
          }
        });
    vocabulary.find(content.text(), own).ifPresent(clues::add);
    return clues;
  }
}
