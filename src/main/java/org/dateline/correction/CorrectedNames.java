package org.dateline.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.Article;
import org.dateline.article.Block;
import org.dateline.article.Certainty;
import org.dateline.article.Mention;
import org.dateline.article.Person;
import org.dateline.article.Place;
import org.dateline.article.Resolution;
import org.dateline.article.Span;
import org.dateline.correction.Change.Whereabouts;
import org.jspecify.annotations.Nullable;

/** The people and places of an article after its corrections. */
final class CorrectedNames {
  private final Article article;
  private final Ways ways;

  CorrectedNames(Article article, Ways ways) {
    this.article = article;
    this.ways = ways;
  }

  /** A person or a place, whichever. */
  private record Named(
      String name, Certainty certainty, List<Mention> mentions, @Nullable Whereabouts where) {}

  List<Person> people() {
    List<Named> extracted =
        article.people().stream()
            .map(p -> new Named(p.name(), p.certainty(), p.mentions(), null))
            .toList();
    @Nullable List<Named> corrected = correct(NameKind.PERSON, extracted);
    return corrected == null
        ? article.people()
        : corrected.stream().map(n -> new Person(n.name, n.certainty, n.mentions)).toList();
  }

  List<Place> places() {
    List<Named> extracted =
        article.places().stream()
            .map(
                p ->
                    new Named(
                        p.name(),
                        p.certainty(),
                        p.mentions(),
                        new Whereabouts(p.country(), p.at())))
            .toList();
    @Nullable List<Named> corrected = correct(NameKind.PLACE, extracted);
    return corrected == null
        ? article.places()
        : corrected.stream().map(CorrectedNames::place).toList();
  }

  private static Place place(Named named) {
    Whereabouts where = named.where == null ? new Whereabouts("", null) : named.where;
    return new Place(named.name, where.country(), where.at(), named.certainty, named.mentions);
  }

  /** Null if nothing was corrected. */
  private @Nullable List<Named> correct(NameKind kind, List<Named> extracted) {
    Map<String, Group> groups = new LinkedHashMap<>();
    boolean changed = false;
    for (Named named : extracted) {
      for (Mention mention : named.mentions) {
        Way way = ways.lead(kind, named.name, mention.form(), 0);
        changed |= way.isHere() || !way.steps().isEmpty();
        group(groups, way).ifNamed(named, mention, way);
      }
      if (named.mentions.isEmpty()) {
        Way way = ways.lead(kind, named.name, named.name, 0);
        changed |= way.isHere() || !way.steps().isEmpty();
        group(groups, way).ifNamed(named, null, way);
      }
    }
    changed |= add(kind, groups);
    if (!changed) {
      return null;
    }
    groups.values().removeIf(group -> group.name.isEmpty());
    return groups.values().stream()
        .map(Group::named)
        .sorted(Comparator.comparingInt(named -> -named.mentions.size()))
        .toList();
  }

  private static Group group(Map<String, Group> groups, Way way) {
    return groups.computeIfAbsent(way.name() == null ? "" : way.name(), Group::new);
  }

  private boolean add(NameKind kind, Map<String, Group> groups) {
    boolean added = false;
    for (int at : ways.own()) {
      if (ways.rules().change(at) instanceof Change.Add add && add.kind() == kind) {
        added = true;
        Way way = ways.lead(kind, add.name(), add.form(), at + 1);
        Whereabouts where = way.where() == null && !way.isElsewhere() ? add.where() : way.where();
        for (Span span : occurrences(article, add.form())) {
          if (groups.values().stream().noneMatch(group -> group.names(span))) {
            Mention mention = new Mention(span, add.form(), Certainty.SURE, Resolution.CORRECTED);
            group(groups, way).take(mention, Certainty.SURE, where);
          }
        }
      }
    }
    return added;
  }

  /** Where words stand, whole, in an article's own words. */
  static List<Span> occurrences(Article article, String form) {
    List<Span> found = new ArrayList<>();
    String text = article.content().text();
    if (form.isBlank()) {
      return found;
    }
    for (Block block : article.content().blocks()) {
      Span within = block.span();
      int at = block.role().isArticle() ? text.indexOf(form, within.start()) : -1;
      while (at >= 0 && at + form.length() <= within.end()) {
        Span span = new Span(at, at + form.length());
        if (isWhole(text, span)) {
          found.add(span);
        }
        at = text.indexOf(form, span.end());
      }
    }
    return found;
  }

  private static boolean isWhole(String text, Span span) {
    boolean begins =
        span.start() == 0 || !Character.isLetterOrDigit(text.codePointBefore(span.start()));
    return begins
        && (span.end() == text.length()
            || !Character.isLetterOrDigit(text.codePointAt(span.end())));
  }

  /** What came together under one name. */
  private static final class Group {
    private final String name;
    private final List<Mention> mentions = new ArrayList<>();
    private Certainty certainty = Certainty.GUESS;
    private @Nullable Whereabouts own;
    private @Nullable Whereabouts told;
    private @Nullable Whereabouts taken;

    Group(String name) {
      this.name = name;
    }

    void ifNamed(Named from, @Nullable Mention mention, Way way) {
      boolean moved = !from.name.equals(name);
      Certainty sure = way.isHere() ? Certainty.SURE : from.certainty;
      if (mention != null) {
        mentions.add(
            moved || way.isHere()
                ? new Mention(
                    mention.span(),
                    mention.form(),
                    way.isHere() ? Certainty.SURE : mention.certainty(),
                    Resolution.CORRECTED)
                : mention);
      }
      certainty = sure.compareTo(certainty) < 0 ? sure : certainty;
      if (!moved && !way.isElsewhere()) {
        own = from.where;
      } else if (way.where() != null) {
        told = way.where();
      } else if (!way.isElsewhere()) {
        taken = from.where;
      }
    }

    void take(Mention mention, Certainty sure, @Nullable Whereabouts where) {
      mentions.add(mention);
      certainty = sure;
      told = where == null ? told : where;
    }

    boolean names(Span span) {
      return mentions.stream().anyMatch(mention -> mention.span().overlaps(span));
    }

    Named named() {
      mentions.sort(Comparator.comparingInt(mention -> mention.span().start()));
      return new Named(name, certainty, mentions, own != null ? own : told != null ? told : taken);
    }
  }
}
