package org.dateline.search;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.search.Query.Scope;
import org.jspecify.annotations.Nullable;

/** What can stand before a colon, and what stands for no field at all. */
enum QueryField {
  NONE(Kind.TEXT, Scope.TEXT),
  HEADLINE(Kind.TEXT, Scope.HEADLINE),
  PERSON(Kind.TEXT, Scope.PERSON),
  PLACE(Kind.TEXT, Scope.PLACE),
  SOURCE(Kind.TEXT, Scope.SOURCE),
  SPEAKER(Kind.TEXT, Scope.SPEAKER),
  YEAR(Kind.TIME, null),
  DATE(Kind.TIME, null),
  IS(Kind.MARK, null),
  HAS(Kind.MARK, null),
  TAG(Kind.MARK, null);

  /** What can stand behind the colon. */
  enum Kind {
    /** Words, which are looked for in a {@link Scope}. */
    TEXT,
    /** A period. */
    TIME,
    /** A mark of the user's. */
    MARK
  }

  /** Names that people bring along from elsewhere. */
  private static final Map<String, QueryField> MEANT =
      Map.ofEntries(
          Map.entry("title", HEADLINE),
          Map.entry("people", PERSON),
          Map.entry("persons", PERSON),
          Map.entry("name", PERSON),
          Map.entry("who", PERSON),
          Map.entry("places", PLACE),
          Map.entry("location", PLACE),
          Map.entry("country", PLACE),
          Map.entry("where", PLACE),
          Map.entry("publisher", SOURCE),
          Map.entry("site", SOURCE),
          Map.entry("speakers", SPEAKER),
          Map.entry("quoted", SPEAKER),
          Map.entry("said", SPEAKER),
          Map.entry("says", SPEAKER),
          Map.entry("years", YEAR),
          Map.entry("day", DATE),
          Map.entry("month", DATE),
          Map.entry("when", DATE),
          Map.entry("tags", TAG),
          Map.entry("tagged", TAG),
          Map.entry("label", TAG));

  private final Kind kind;
  private final @Nullable Scope scope;

  QueryField(Kind kind, @Nullable Scope scope) {
    this.kind = kind;
    this.scope = scope;
  }

  /** What can stand behind the colon. */
  Kind kind() {
    return kind;
  }

  /** Where words of this field are looked for; null for a field without words. */
  @Nullable Scope scope() {
    return scope;
  }

  /** How it is written, without the colon. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The field written {@code name}, whatever its case. */
  static Optional<QueryField> named(String name) {
    for (QueryField field : values()) {
      if (field != NONE && field.word().equalsIgnoreCase(name)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  /** The field that somebody who wrote {@code name} most likely means. */
  static Optional<QueryField> meantBy(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    QueryField meant = MEANT.get(lower);
    if (meant != null) {
      return Optional.of(meant);
    }
    for (QueryField field : values()) {
      if (field != NONE && oneLetterAway(field.word(), lower)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  /** Whether one letter more, less, other or swapped with its neighbour makes one of the other. */
  private static boolean oneLetterAway(String a, String b) {
    int head = 0;
    while (head < a.length() && head < b.length() && a.charAt(head) == b.charAt(head)) {
      head++;
    }
    int endA = a.length();
    int endB = b.length();
    while (endA > head && endB > head && a.charAt(endA - 1) == b.charAt(endB - 1)) {
      endA--;
      endB--;
    }
    int restA = endA - head;
    int restB = endB - head;
    boolean swapped =
        restA == 2
            && restB == 2
            && a.charAt(head) == b.charAt(head + 1)
            && a.charAt(head + 1) == b.charAt(head);
    return (restA <= 1 && restB <= 1) || swapped;
  }
}
