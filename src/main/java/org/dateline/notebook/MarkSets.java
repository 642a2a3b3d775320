package org.dateline.notebook;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.search.ArticleSet;
import org.dateline.search.Mark;
import org.jspecify.annotations.Nullable;

/**
 * Which articles bear which mark, at one moment: unmodifiable, with a set for each mark that stays
 * the same object from one moment to the next unless it changed.
 *
 * @param kinds the marks there are one of
 * @param tags by their keys
 * @param names of tags, by their keys
 */
record MarkSets(
    Map<Mark.Kind, ArticleSet> kinds, Map<String, ArticleSet> tags, Map<String, String> names) {
  /**
   * From more articles on, reading all marks anew is quicker than changing one set after another.
   */
  private static final int FEW = 16;

  private static final String TAGGED =
      "article_tag join tag using (tag) join article using (entry)";

  /** The marks of all articles. */
  static MarkSets load(Connection connection) throws SQLException {
    Map<Mark.Kind, ArticleSet> kinds = new HashMap<>();
    for (Mark.Kind kind : Mark.Kind.values()) {
      kinds.put(kind, new ArticleSet(new HashSet<>(Entries.ids(connection, condition(kind)))));
    }
    return new MarkSets(kinds, loadTags(connection), loadNames(connection));
  }

  private static Map<String, ArticleSet> loadTags(Connection connection) throws SQLException {
    Map<String, Set<String>> tags = new HashMap<>();
    Sql.list(
        connection,
        "select key, id from " + TAGGED,
        row -> tags.computeIfAbsent(row.getString(1), _ -> new HashSet<>()).add(row.getString(2)));
    Map<String, ArticleSet> sets = new HashMap<>();
    tags.forEach((key, ids) -> sets.put(key, new ArticleSet(ids)));
    return sets;
  }

  private static Map<String, String> loadNames(Connection connection) throws SQLException {
    Map<String, String> names = new TreeMap<>();
    Sql.list(
        connection,
        "select distinct key, name from article_tag join tag using (tag)",
        row -> names.put(row.getString(1), row.getString(2)));
    return names;
  }

  /** What these become when the marks of some articles may have changed. */
  MarkSets updated(Connection connection, Collection<String> ids) throws SQLException {
    if (ids.size() > FEW) {
      return load(connection).keeping(this);
    }
    Map<Mark.Kind, ArticleSet> newKinds = new HashMap<>(kinds);
    Map<String, ArticleSet> newTags = new HashMap<>(tags);
    for (String id : ids) {
      for (Mark.Kind kind : Mark.Kind.values()) {
        boolean has =
            !Entries.ids(connection, "id = ? and (" + condition(kind) + ")", id).isEmpty();
        newKinds.merge(kind, ArticleSet.NONE, (set, _) -> with(set, id, has));
      }
      Set<String> keys =
          Set.copyOf(
              Sql.list(
                  connection,
                  "select key from " + TAGGED + " where id = ?",
                  row -> row.getString(1),
                  id));
      keys.forEach(key -> newTags.putIfAbsent(key, ArticleSet.NONE));
      newTags.replaceAll((key, set) -> with(set, id, keys.contains(key)));
      newTags.values().removeIf(set -> set.size() == 0);
    }
    return new MarkSets(newKinds, newTags, loadNames(connection));
  }

  /** These, with the very sets of others where they are equal. */
  private MarkSets keeping(MarkSets others) {
    kinds.replaceAll((kind, set) -> same(set, others.kinds.get(kind)));
    tags.replaceAll((key, set) -> same(set, others.tags.get(key)));
    return this;
  }

  private static ArticleSet same(ArticleSet set, @Nullable ArticleSet other) {
    return other != null && other.ids().equals(set.ids()) ? other : set;
  }

  /** The articles that bear a mark. */
  ArticleSet of(Mark mark) {
    return switch (mark) {
      case Mark.Kind kind -> kinds.getOrDefault(kind, ArticleSet.NONE);
      case Mark.Tag tag -> tags.getOrDefault(Mark.Tag.key(tag.name()), ArticleSet.NONE);
    };
  }

  /** The names of all tags in use, in order. */
  List<String> tagNames() {
    return List.copyOf(names.values());
  }

  /** The names of an article's tags, in order. */
  List<String> tagsOf(String id) {
    List<String> own = new ArrayList<>();
    names.forEach(
        (key, name) -> {
          if (tags.getOrDefault(key, ArticleSet.NONE).contains(id)) {
            own.add(name);
          }
        });
    return own;
  }

  private static String condition(Mark.Kind kind) {
    return switch (kind) {
      case STARRED -> "starred is not null";
      case READ -> "read is not null";
      case NOTED -> "entry in (select entry from note)";
      case TAGGED -> "entry in (select entry from article_tag)";
    };
  }

  private static ArticleSet with(ArticleSet set, String id, boolean has) {
    if (set.contains(id) == has) {
      return set;
    }
    Set<String> other = new HashSet<>(set.ids());
    if (has) {
      other.add(id);
    } else {
      other.remove(id);
    }
    return new ArticleSet(other);
  }
}
