package org.dateline.search;

import java.util.List;

/**
 * Which names what was typed is another spelling of. May be asked from any thread but the window's.
 */
@FunctionalInterface
public interface Spellings {
  /** Nothing is known of any name: words are looked for as they are written. */
  Spellings NONE = (_, _) -> List.of();

  /**
   * The canonical names that {@code text} is another spelling of: a surname or a whole name of
   * people, a name of a place, which is the one that articles mean by it where nothing else tells.
   * Empty if it is none that is known.
   */
  List<String> spelled(Facet facet, String text);
}
