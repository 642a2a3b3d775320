package org.dateline.extract.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Block;
import org.dateline.article.DateEstimate;
import org.dateline.article.Role;
import org.dateline.article.SourceText;
import org.dateline.article.Span;
import org.dateline.knowledge.chronology.Chronology;
import org.dateline.knowledge.people.People;
import org.dateline.read.Page;

/** Dates a page: its clues are found, weighed, and summed up. Pure and thread-safe. */
public final class DateExtractor {
  /** Paragraphs that count as the head of the article. */
  private static final int LEAD = 3;

  /** How much of a file is read, in UTF-16 units; no article is longer. */
  private static final int LONGEST = 300_000;

  private final List<Finder> finders;
  private final Likelihoods likelihoods;

  /**
   * Reads the parameters that come with Dateline.
   *
   * @param chronology the dated facts that a mention of dates an article
   * @param people who held which office when
   */
  public DateExtractor(Chronology chronology, People people) {
    this(chronology, people, Likelihoods.bundled());
  }

  DateExtractor(Chronology chronology, People people, Likelihoods likelihoods) {
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
    return new Reasoning(Timeline.to(today), likelihoods).estimate(clues(content));
  }

  /** All clues of a page, those of its metadata first. */
  List<Clue> clues(Page page) {
    return StatedDays.settle(MetadataDates.in(page.metadata()), clues(page.content()));
  }

  /** All clues of a text, block by block. */
  List<Clue> clues(SourceText content) {
    List<Clue> clues = new ArrayList<>();
    int paragraphs = 0;
    for (Block block : content.blocks()) {
      if (block.span().end() > LONGEST) {
        break;
      }
      boolean body = block.role() == Role.BODY;
      boolean lead = paragraphs < LEAD;
      paragraphs += body ? 1 : 0;
      Words words = new Words(content.text(), block.span(), block.role(), lead);
      List<Span> teasers = Teasers.in(words);
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
    }
    return clues;
  }
}
