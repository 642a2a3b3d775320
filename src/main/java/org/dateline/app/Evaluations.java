package org.dateline.app;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.dateline.evaluate.BodyEvaluation;
import org.dateline.evaluate.BylineEvaluation;
import org.dateline.evaluate.CostEvaluation;
import org.dateline.evaluate.DatingEvaluation;
import org.dateline.evaluate.Evaluator;
import org.dateline.evaluate.HeadlineEvaluation;
import org.dateline.evaluate.NewswireEvaluation;
import org.dateline.evaluate.PeopleEvaluation;
import org.dateline.evaluate.PlacesEvaluation;
import org.dateline.evaluate.SeedsEvaluation;
import org.dateline.evaluate.StatedDateEvaluation;
import org.dateline.evaluate.copies.DuplicatesEvaluation;
import org.dateline.evaluate.quotes.QuotesEvaluation;
import org.dateline.extract.Extractor;
import org.dateline.extract.dating.DateExtractor;
import org.dateline.extract.vocabulary.Fold;
import org.dateline.knowledge.chronology.Chronology;
import org.dateline.knowledge.people.People;
import org.dateline.knowledge.places.Gazetteer;

/** Puts together what {@code dateline evaluate} measures. */
final class Evaluations {
  /** After every article of the sets, so that a run tomorrow measures the same. */
  private static final Instant TODAY = Instant.parse("2026-01-01T12:00:00Z");

  private Evaluations() {}

  private static DateExtractor dates(Fold fold) {
    return new DateExtractor(Chronology.bundled(), People.bundled(), fold);
  }

  /** All evaluations; the knowledge is loaded when the first of them asks for it. */
  static Evaluator create() {
    Supplier<Extraction> extraction = new Lazy<>(Extraction::load);
    Supplier<Extractor> all =
        new Lazy<>(() -> extraction.get().extractor(InstantSource.fixed(TODAY)));
    return new Evaluator(
        List.of(
            new CostEvaluation(all),
            new SeedsEvaluation(all),
            new DatingEvaluation(Evaluations::dates),
            new HeadlineEvaluation(all),
            new StatedDateEvaluation(all),
            new BylineEvaluation(all),
            new NewswireEvaluation(() -> extraction.get().names()),
            new BodyEvaluation(),
            new PeopleEvaluation(all, new Lazy<>(People::bundled)),
            new PlacesEvaluation(all, new Lazy<>(Gazetteer::bundled)),
            new QuotesEvaluation(() -> extraction.get().names()::extract),
            new DuplicatesEvaluation()));
  }
}
