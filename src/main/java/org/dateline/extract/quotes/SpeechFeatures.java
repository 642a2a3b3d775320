package org.dateline.extract.quotes;

import org.dateline.article.Role;
import org.jspecify.annotations.Nullable;

/**
 * The features of a stretch as no speech at all: a title, a nickname, a word held at a distance.
 */
final class SpeechFeatures {
  private final Reading reading;
  private final Geometry geometry;
  private final Features features = new Features();

  SpeechFeatures(Reading reading, Geometry geometry) {
    this.reading = reading;
    this.geometry = geometry;
  }

  long[] of(Situation at, @Nullable Choice before) {
    Stretch stretch = reading.stretches().get(at.stretch());
    String text = reading.tokens().text();
    int length = Features.bucket(at.end() - at.first() - 2);
    char first = text.charAt(stretch.inner().start());
    char last = text.charAt(stretch.inner().end() - 1);
    int capital = Character.isUpperCase(first) ? 1 : Character.isLowerCase(first) ? 0 : 2;
    int stop = ".!?\u2026".indexOf(last) >= 0 ? 2 : last == ',' ? 1 : 0;
    int opening = at.opening().code;
    int role = role(reading.block(stretch.block()).role());
    int titled = titled(at) ? 1 : 0;
    int closed = (stretch.closed() ? 1 : 0) + (stretch.goesOn() ? 2 : 0);
    int single =
        text.charAt(stretch.outer().start()) == '"'
            ? 0
            : stretch.outer().start() + 1 == stretch.inner().start()
                    && "'\u2018".indexOf(text.charAt(stretch.outer().start())) >= 0
                ? 2
                : 1;
    features.add(40);
    features.add(41, length, capital, stop);
    features.add(42, opening, length, stop);
    features.add(43, role, length, titled);
    features.add(44, at.cues(), opening);
    features.add(45, at.cues(), length, stop);
    features.add(46, titled, length, opening);
    features.add(47, closed, single, length);
    features.add(48, geometry.link(at, before), length, stop);
    features.add(49, titled, capital, stop);
    if (at.before() != null) {
      int gap = Features.bucket(reading.outsideBetween(at.before().token() + 1, at.first()));
      features.add(50, at.before().verb().code, gap, opening);
    }
    if (at.after() != null) {
      int gap = Features.bucket(at.after().token() - at.end());
      features.add(51, at.after().verb().code, gap, at.after().relation().code);
    }
    return features.take();
  }

  private static int role(Role role) {
    return switch (role) {
      case HEADLINE -> 1;
      case DEK -> 2;
      case CAPTION -> 6;
      case SUBHEADING -> 7;
      case BODY -> 8;
      case CHROME, BYLINE, DATELINE, DATE_LINE, RELATED, COMMENT, FIELD -> 0;
    };
  }

  /** Whether most words of a stretch begin with a capital letter, as in a title. */
  private boolean titled(Situation at) {
    int all = 0;
    int capitals = 0;
    for (int i = at.first(); i < Math.min(at.end(), at.first() + 12); i++) {
      if (reading.isWord(i)) {
        all++;
        capitals += reading.tokens().capitalised(i) ? 1 : 0;
      }
    }
    return capitals > 0 && capitals * 3 >= all * 2;
  }
}
