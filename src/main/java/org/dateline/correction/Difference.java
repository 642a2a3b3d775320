package org.dateline.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.correction.Rules.Named;
import org.jspecify.annotations.Nullable;

/**
 * What tells two lists of corrections apart, and which articles that may change: those that have a
 * name which one of the two lists leads to a correction that the other has not.
 */
final class Difference {
  private final List<Correction> before;
  private final List<Correction> after;

  Difference(List<Correction> before, List<Correction> after) {
    this.before = before;
    this.after = after;
  }

  Affected affected() {
    List<Correction> changed = changed();
    if (changed.isEmpty()) {
      return Affected.NONE;
    }
    Set<ArticleKey> articles = new HashSet<>();
    Set<Named> names = new HashSet<>();
    for (Correction correction : changed) {
      if (correction.article() != null) {
        articles.add(correction.article());
      } else if (correction.change() instanceof Change.OfName change) {
        names.add(new Named(change.kind(), change.name()));
      }
    }
    followBack(names, articles);
    return new Affected(names(names, NameKind.PERSON), names(names, NameKind.PLACE), articles);
  }

  private static Set<String> names(Set<Named> keys, NameKind kind) {
    Set<String> names = new HashSet<>();
    keys.stream().filter(key -> key.kind() == kind).map(Named::name).forEach(names::add);
    return names;
  }

  /** Adds the names that are led to one of {@code names}. */
  private void followBack(Set<Named> names, Set<ArticleKey> articles) {
    Map<Named, List<Correction>> leading = new HashMap<>();
    Stream.concat(before.stream(), after.stream())
        .forEach(
            made -> {
              Named target = target(made.change());
              if (target != null) {
                leading.computeIfAbsent(target, _ -> new ArrayList<>()).add(made);
              }
            });
    List<Named> open = new ArrayList<>(names);
    while (!open.isEmpty()) {
      for (Correction made : leading.getOrDefault(open.removeLast(), List.of())) {
        if (made.article() != null) {
          articles.add(made.article());
        } else if (made.change() instanceof Change.OfName change) {
          Named source = new Named(change.kind(), change.name());
          if (names.add(source)) {
            open.add(source);
          }
        }
      }
    }
  }

  private static @Nullable Named target(Change change) {
    return switch (change) {
      case Change.Merge merge -> new Named(merge.kind(), merge.into());
      case Change.Rename rename -> new Named(rename.kind(), rename.newName());
      case Change.Split split -> new Named(split.kind(), split.newName());
      case Change.Add add -> new Named(add.kind(), add.name());
      case Change.Speaker speaker -> new Named(NameKind.PERSON, speaker.name());
      case Change.NotAName _,
          Change.Confirm _,
          Change.Headline _,
          Change.Published _,
          Change.Byline _,
          Change.NotAQuote _,
          Change.Reviewed _ ->
          null;
    };
  }

  /** The corrections that only one list has; all of both if they have the others in two orders. */
  private List<Correction> changed() {
    List<Correction> gone = new ArrayList<>();
    List<Correction> kept = common(before, after, gone);
    List<Correction> changed = new ArrayList<>(gone);
    if (!kept.equals(common(after, before, changed))) {
      changed = new ArrayList<>(before);
      changed.addAll(after);
    }
    return changed;
  }

  /**
   * What both lists have, in the order of {@code list}; what only it has is added to {@code own}.
   */
  private static List<Correction> common(
      List<Correction> list, List<Correction> other, List<Correction> own) {
    Map<Correction, Integer> counts = new HashMap<>();
    other.forEach(made -> counts.merge(made, 1, Integer::sum));
    List<Correction> common = new ArrayList<>();
    for (Correction made : list) {
      if (counts.merge(made, -1, Integer::sum) >= 0) {
        common.add(made);
      } else {
        own.add(made);
      }
    }
    return common;
  }
}
