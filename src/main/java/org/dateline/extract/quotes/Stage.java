package org.dateline.extract.quotes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.article.Mention;
import org.dateline.article.Person;
import org.dateline.extract.names.Names;
import org.dateline.extract.names.tokens.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * An article with everything that the choice of a speaker goes by; makes the scene of a stretch.
 */
final class Stage {
  private static final int BLOCKS_BEFORE = 3;
  private static final int MOST_BEFORE = 26;
  private static final int MOST_AFTER = 10;

  private final Reading reading;
  private final List<Candidate> candidates;
  private final List<Cue> cues;
  private final List<Situation> situations = new ArrayList<>();
  private final SpeakerFeatures speakers;
  private final SpeechFeatures speech;

  Stage(Reading reading, SpeechWords words, Lexicon lexicon, Names names) {
    this.reading = reading;
    this.candidates = new CandidateFinder(reading, words, lexicon).find(names);
    this.cues = new CueFinder(reading, words, candidates).find();
    List<List<Cue>> cuesOf = new ArrayList<>();
    candidates.forEach(_ -> cuesOf.add(new ArrayList<>(1)));
    for (Cue cue : cues) {
      if (cue.subject() >= 0) {
        cuesOf.get(cue.subject()).add(cue);
      }
    }
    int next = 0;
    for (int i = 0; i < reading.stretches().size(); i++) {
      int first = reading.tokenFrom(reading.stretches().get(i).outer().start());
      while (next < cues.size() && cues.get(next).token() < first) {
        next++;
      }
      situations.add(Situation.of(reading, words, cues, i, next));
    }
    Geometry geometry = new Geometry(reading, situations);
    this.speech = new SpeechFeatures(reading, geometry);
    this.speakers =
        new SpeakerFeatures(
            reading,
            candidates,
            cuesOf,
            geometry,
            new Neighbours(reading, words),
            people(names.people()));
  }

  private SpeakerFeatures.People people(List<Person> people) {
    List<Integer> mentions = new ArrayList<>();
    List<Set<Integer>> named = new ArrayList<>();
    reading.stretches().forEach(_ -> named.add(new HashSet<>()));
    for (int i = 0; i < people.size(); i++) {
      mentions.add(people.get(i).mentions().size());
      for (Mention mention : people.get(i).mentions()) {
        int token = reading.tokenFrom(mention.span().start());
        if (token < reading.size() && reading.stretchOf(token) >= 0) {
          named.get(reading.stretchOf(token)).add(i);
        }
      }
    }
    return new SpeakerFeatures.People(mentions, named);
  }

  Reading reading() {
    return reading;
  }

  List<Candidate> candidates() {
    return candidates;
  }

  List<Cue> cues() {
    return cues;
  }

  Situation situation(int stretch) {
    return situations.get(stretch);
  }

  /**
   * The options for a stretch.
   *
   * @param before what was chosen for the last stretch that is speech
   */
  Scene scene(int stretch, @Nullable Choice before) {
    Situation at = situations.get(stretch);
    List<Integer> options = options(at, before);
    List<long[]> all = new ArrayList<>(options.size());
    int nearestBefore = lastBefore(at.first());
    for (int option : options) {
      all.add(
          option == Scene.NOBODY
              ? speech.of(at, before)
              : speakers.of(at, option, before, nearestBefore));
    }
    return new Scene(options, all);
  }

  private int lastBefore(int token) {
    int low = 0;
    int high = candidates.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (candidates.get(middle).first() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  private List<Integer> options(Situation at, @Nullable Choice before) {
    List<Integer> options = new ArrayList<>();
    int block = reading.stretches().get(at.stretch()).block();
    int last = lastBefore(at.first());
    for (int i = last; i >= 0 && last - i < MOST_BEFORE; i--) {
      if (block - reading.blockOf(candidates.get(i).first()) > BLOCKS_BEFORE) {
        break;
      }
      options.add(i);
    }
    for (int i = last + 1; i < candidates.size() && i - last <= MOST_AFTER; i++) {
      if (reading.blockOf(candidates.get(i).first()) > block + 1) {
        break;
      }
      options.add(i);
    }
    if (before != null && before.candidate() >= 0 && !options.contains(before.candidate())) {
      options.add(before.candidate());
    }
    options.add(Scene.NOBODY);
    return options;
  }
}
