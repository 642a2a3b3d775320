package org.dateline.ui.palette;

import java.util.List;

/**
 * Something that the palette can do.
 *
 * @param kind what it is
 * @param text what it is called
 * @param detail what stands behind that, or empty
 * @param keys the keys that do it without the palette, or none
 * @param act does it
 */
public record Entry(Kind kind, String text, String detail, List<String> keys, Runnable act) {

  /** What an entry is; those of one group stand together. */
  public enum Kind {
    /** The articles that have the words. */
    WORDS(Group.GO_TO),
    /** A screen. */
    SCREEN(Group.GO_TO),
    /** The page of a person or a place. */
    NAME(Group.GO_TO),
    /** Keeps the articles that have a value. */
    FILTER(Group.DO),
    /** Leaves out the articles that have a value. */
    LEAVE_OUT(Group.DO),
    /** What a key does. */
    COMMAND(Group.DO),
    /** Something that was searched for before. */
    RECENT(Group.RECENT);

    private final Group group;

    Kind(Group group) {
      this.group = group;
    }

    /** Where it stands. */
    public Group group() {
      return group;
    }
  }

  /** The parts of the list, in their order. */
  public enum Group {
    /** Places in the window. */
    GO_TO("Go to"),
    /** Commands. */
    DO("Do"),
    /** Earlier searches. */
    RECENT("Searched before");

    private final String text;

    Group(String text) {
      this.text = text;
    }

    /** What it is called. */
    public String text() {
      return text;
    }
  }

  /** Keeps an unmodifiable copy of the keys. */
  public Entry {
    keys = List.copyOf(keys);
  }
}
