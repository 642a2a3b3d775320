package org.dateline.ui.copies;

import java.text.NumberFormat;
import java.util.Locale;
import org.dateline.search.Copies.Copy;
import org.dateline.ui.control.DateText;

/** What copies are called on the screen. */
final class CopyWords {
  private CopyWords() {}

  /** "1,234". */
  static String number(long number) {
    return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number);
  }

  /** "4 copies in 3 sources". */
  static String counts(long copies, long sources) {
    String from =
        sources == 0
            ? ", no source known"
            : " in " + number(sources) + (sources == 1 ? " source" : " sources");
    return number(copies) + (copies == 1 ? " copy" : " copies") + from;
  }

  /** "91 %": rounded down, so that 100 is all. */
  static String percent(double share) {
    return (int) Math.floor(share * 100 + 1e-9) + " %";
  }

  /** The publisher, or the file where none is known. */
  static String source(Copy copy) {
    return copy.source().isEmpty() ? copy.fileName() : copy.source();
  }

  /** The date. */
  static DateText date(Copy copy) {
    return DateText.brief(copy.date().edtf(), copy.date().origin());
  }

  /** How a copy differs from the one that stands for the story, in a few words. */
  static String kind(Copy copy, Copy first) {
    if (copy.id().equals(first.id())) {
      return "Earliest: it stands for the story in lists.";
    }
    if (copy.sameBytes()) {
      return "The same file, saved twice: " + copy.fileName();
    }
    String headline = copy.headline().equals(first.headline()) ? "" : ", another headline";
    String length =
        copy.words() < first.words() * 0.9
            ? "Shortened"
            : copy.words() > first.words() * 1.1 ? "Longer" : "About as long";
    return copy.alike() >= 1 && copy.words() == first.words()
        ? "The same text" + headline + "."
        : length + headline + ".";
  }
}
