package org.dateline.correction;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.correction.Change.Whereabouts;
import org.jspecify.annotations.Nullable;

/** Leads the names of one article through the corrections. */
final class Ways {
  private final Rules rules;
  private final List<Integer> own;
  private final int end;

  Ways(Rules rules, int size, Article article) {
    this.rules = rules;
    this.own = rules.of(article);
    this.end = size;
  }

  /** The positions of the corrections that hold in this article alone. */
  List<Integer> own() {
    return own;
  }

  Rules rules() {
    return rules;
  }

  /**
   * Leads a name through.
   *
   * @param form as it is written in the text
   * @param from the position of the first correction to look at
   */
  Way lead(NameKind kind, String name, String form, int from) {
    String now = name;
    boolean here = false;
    boolean elsewhere = false;
    Whereabouts where = null;
    List<Integer> steps = new ArrayList<>();
    for (int at = next(kind, now, from); at < end && now != null; at = next(kind, now, at + 1)) {
      if (!(rules.change(at) instanceof Change.OfName change)
          || (change instanceof Change.Split split && !split.form().equals(form))) {
        continue;
      }
      boolean single = rules.correction(at).article() != null;
      String before = now;
      switch (change) {
        case Change.Merge merge -> {
          now = merge.into();
          where = merge.where();
          elsewhere |= single;
        }
        case Change.Rename rename -> now = rename.newName();
        case Change.Split split -> {
          now = split.newName();
          where = split.where();
          elsewhere = true;
        }
        case Change.NotAName _ -> now = null;
        case Change.Confirm _ -> {}
      }
      here |= single;
      if (!before.equals(now)) {
        steps.add(at);
      }
    }
    return new Way(now, here, where, elsewhere, steps);
  }

  private int next(NameKind kind, @Nullable String name, int from) {
    if (name == null) {
      return end;
    }
    int everywhere = rules.next(kind, name, from);
    for (int at : own) {
      if (at >= everywhere) {
        break;
      }
      if (at >= from
          && rules.change(at) instanceof Change.OfName change
          && change.kind() == kind
          && change.name().equals(name)) {
        return at;
      }
    }
    return everywhere;
  }
}
