package org.dateline.extract.names.tagger;

/**
 * The labels a word can have: outside of any name, or begin, inside, last, only word of a name of
 * one of three kinds. Labels and kinds are small numbers, for speed.
 */
public final class Labels {
  /** A person's name. */
  public static final int PERSON = 0;

  /** A place's name. */
  public static final int PLACE = 1;

  /** An organisation's name. */
  public static final int ORGANISATION = 2;

  /** The number of kinds. */
  public static final int KINDS = 3;

  /** The number of labels. */
  public static final int COUNT = 1 + 4 * KINDS;

  /** The label of a word outside of any name. */
  public static final int OUTSIDE = 0;

  private static final int BEGIN = 0;
  private static final int INSIDE = 1;
  private static final int LAST = 2;
  private static final int ONLY = 3;

  private Labels() {}

  /** The kind of name that a label other than {@link #OUTSIDE} belongs to. */
  public static int kind(int label) {
    return (label - 1) / 4;
  }

  /** Whether a name begins with a word of that label. */
  public static boolean begins(int label) {
    return label != OUTSIDE && (position(label) == BEGIN || position(label) == ONLY);
  }

  /** Whether the name goes on after a word of that label. */
  public static boolean open(int label) {
    return label != OUTSIDE && (position(label) == BEGIN || position(label) == INSIDE);
  }

  /** Whether a word of label {@code next} can follow one of label {@code label}. */
  public static boolean follows(int label, int next) {
    boolean goesOn = next != OUTSIDE && (position(next) == INSIDE || position(next) == LAST);
    return goesOn ? open(label) && kind(label) == kind(next) : !open(label);
  }

  /** Writes the labels of a name of {@code kind} from {@code start} up to {@code end}. */
  public static void write(int[] labels, int kind, int start, int end) {
    for (int i = start; i < end; i++) {
      int position = end - start == 1 ? ONLY : i == start ? BEGIN : i == end - 1 ? LAST : INSIDE;
      labels[i] = 1 + 4 * kind + position;
    }
  }

  /** Where the name that begins at {@code start} ends. */
  public static int end(int[] labels, int start) {
    int end = start + 1;
    while (end < labels.length && open(labels[end - 1]) && follows(labels[end - 1], labels[end])) {
      end++;
    }
    return end;
  }

  private static int position(int label) {
    return (label - 1) % 4;
  }
}
