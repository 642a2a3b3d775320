package org.dateline.extract.quotes;

import java.util.List;
import java.util.Set;
import org.dateline.article.Role;
import org.jspecify.annotations.Nullable;

/** The features of a candidate as the speaker of a stretch. */
final class SpeakerFeatures {
  private final Reading reading;
  private final List<Candidate> candidates;
  private final List<List<Cue>> cuesOf;
  private final Geometry geometry;
  private final Neighbours neighbours;
  private final People people;
  private final Features features = new Features();

  SpeakerFeatures(
      Reading reading,
      List<Candidate> candidates,
      List<List<Cue>> cuesOf,
      Geometry geometry,
      Neighbours neighbours,
      People people) {
    this.reading = reading;
    this.candidates = candidates;
    this.cuesOf = cuesOf;
    this.geometry = geometry;
    this.neighbours = neighbours;
    this.people = people;
  }

  /**
   * What is known of the article's people.
   *
   * @param mentions how often each is named
   * @param named who is named in each stretch
   */
  record People(List<Integer> mentions, List<Set<Integer>> named) {}

  /**
   * The features of a candidate.
   *
   * @param option its number
   * @param before what was chosen for the last stretch that is speech
   * @param nearest the number of the last candidate before the stretch
   */
  long[] of(Situation at, int option, @Nullable Choice before, int nearest) {
    Candidate candidate = candidates.get(option);
    int kind = candidate.kind().code;
    int owns = at.owns(option);
    int position = geometry.position(at, candidate.first());
    int same = same(option, before);
    int link = geometry.link(at, before);
    int gap =
        geometry.gap(at, candidate.first() < at.first() ? candidate.end() : candidate.first());
    int preceded = neighbours.preceded(candidate);
    int followed = neighbours.followed(candidate);
    features.add(1, kind, position);
    features.add(2, kind, position, gap);
    features.add(3, at.cues(), owns, kind);
    features.add(4, at.cues(), owns, same > 0 ? 1 : 0, at.opening().code);
    features.add(5, same, link, at.cues());
    features.add(6, same, link, owns, at.opening().code);
    features.add(7, kind, preceded, followed);
    features.add(8, owns, preceded, followed);
    features.add(9, position, preceded);
    features.add(10, position, followed);
    features.add(11, rank(at, option, nearest), candidate.kind().isPronoun() ? 1 : 0, position);
    features.add(12, kind, at.opening().code, position);
    features.add(
        13,
        position,
        reading.block(reading.stretches().get(at.stretch()).block()).role() == Role.BODY ? 1 : 0);
    if (candidate.person() >= 0) {
      boolean inside = people.named().get(at.stretch()).contains(candidate.person());
      features.add(
          14,
          Features.bucket(people.mentions().get(candidate.person())),
          candidate.person() == 0 ? 1 : 0);
      features.add(15, inside ? 1 : 0, owns);
    }
    cue(at, option, position, owns);
    owner(at, owns, kind);
    return features.take();
  }

  /** The nearest cue that the candidate is the subject of. */
  private void cue(Situation at, int option, int position, int owns) {
    Cue best = null;
    int nearest = Integer.MAX_VALUE;
    for (Cue cue : cuesOf.get(option)) {
      int distance = Math.min(Math.abs(cue.token() - at.first()), Math.abs(cue.token() - at.end()));
      if (distance < nearest) {
        nearest = distance;
        best = cue;
      }
    }
    if (best == null) {
      features.add(20, position);
      return;
    }
    int where = geometry.position(at, best.token());
    int gap = geometry.gap(at, best.token() < at.first() ? best.token() + 1 : best.token());
    int verb = best.verb().code;
    int relation = best.relation().code;
    features.add(21, relation, where);
    features.add(22, relation, where, gap);
    features.add(23, relation, verb, best.form().code);
    features.add(24, where, verb, at.opening().code);
    features.add(25, owns, relation, verb);
    features.add(26, where, gap, at.cues());
  }

  /** The cues of the stretch that the candidate is, or is not, the subject of. */
  private void owner(Situation at, int owns, int kind) {
    Cue before = at.before();
    Cue after = at.after();
    if (after != null) {
      int gap = Features.bucket(after.token() - at.end());
      int mine = owns >> 1;
      features.add(30, mine, after.verb().code, after.relation().code, gap);
      features.add(31, mine, after.form().code, after.verb().code, kind);
    }
    if (before != null) {
      int gap = Features.bucket(reading.outsideBetween(before.token() + 1, at.first()));
      int mine = owns & 1;
      features.add(32, mine, before.verb().code, before.relation().code, gap);
      features.add(33, mine, before.form().code, before.verb().code, kind);
      features.add(34, mine, at.opening().code, gap, before.verb().code);
    }
  }

  private int same(int option, @Nullable Choice before) {
    if (before == null || before.candidate() < 0) {
      return 0;
    }
    if (before.candidate() == option) {
      return 1;
    }
    Candidate one = candidates.get(before.candidate());
    Candidate other = candidates.get(option);
    if (one.person() >= 0 && one.person() == other.person()) {
      return 2;
    }
    if (one.kind() == other.kind() && one.person() < 0) {
      boolean alike = reading.word(one.end() - 1).equals(reading.word(other.end() - 1));
      return alike ? 3 : 0;
    }
    return one.kind().isPronoun() || other.kind().isPronoun() ? 4 : 0;
  }

  /** How many other candidates stand nearer on the same side. */
  private int rank(Situation at, int option, int nearest) {
    boolean after = candidates.get(option).first() >= at.end();
    int steps = after ? option - nearest - 1 : nearest - option;
    return (after ? 8 : 0) + Math.min(6, Math.max(0, steps));
  }
}
