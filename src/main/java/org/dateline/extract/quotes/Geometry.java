package org.dateline.extract.quotes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far apart things of an article stand, in numbers small enough to be features. */
final class Geometry {
  private final Reading reading;
  private final List<Situation> situations;

  Geometry(Reading reading, List<Situation> situations) {
    this.reading = reading;
    this.situations = situations;
  }

  /** Where tokens stand that begin at {@code token}, seen from a stretch. */
  int position(Situation at, int token) {
    int block = reading.stretches().get(at.stretch()).block();
    int delta = block - reading.blockOf(token);
    if (delta != 0) {
      return 24 + Math.clamp(delta, -1, 4) + 1;
    }
    boolean after = token >= at.end();
    int edge = after ? Math.min(at.end(), reading.size() - 1) : at.first();
    int sentences = Math.abs(reading.sentenceOf(edge) - reading.sentenceOf(token));
    int between = between(at, token);
    return (after ? 12 : 0) + Math.min(3, sentences) * 3 + Math.min(2, between);
  }

  /** The number of other stretches between a token and a stretch. */
  private int between(Situation at, int token) {
    int count = 0;
    if (token >= at.end()) {
      for (int i = at.stretch() + 1; i < situations.size() && count < 2; i++) {
        if (situations.get(i).first() >= token) {
          break;
        }
        count++;
      }
    } else {
      for (int i = at.stretch() - 1; i >= 0 && count < 2; i--) {
        if (situations.get(i).first() < token) {
          break;
        }
        count++;
      }
    }
    return count;
  }

  /** How many tokens stand between, outside of quotation marks: a bucket. */
  int gap(Situation at, int token) {
    return Features.bucket(
        token >= at.end()
            ? reading.outsideBetween(at.end(), token)
            : reading.outsideBetween(token, at.first()));
  }

  /** How a stretch hangs together with the last one that is speech. */
  int link(Situation at, @Nullable Choice before) {
    if (before == null) {
      return 0;
    }
    Situation last = situations.get(before.stretch());
    Stretch stretch = reading.stretches().get(at.stretch());
    if (stretch.goesOn() && before.stretch() == at.stretch() - 1) {
      return 1;
    }
    int blocks = stretch.block() - reading.stretches().get(before.stretch()).block();
    if (blocks > 0) {
      boolean ended =
          reading.stretches().get(before.stretch()).outer().end()
              >= reading.block(reading.stretches().get(before.stretch()).block()).span().end() - 1;
      return 2 + Math.min(3, blocks) + (ended ? 4 : 0);
    }
    int sentences = reading.sentenceOf(at.first()) - reading.sentenceOf(last.end());
    int gap = Features.bucket(reading.outsideBetween(last.end(), at.first()));
    return 12 + Math.min(3, Math.max(0, sentences)) * 7 + gap;
  }
}
