package org.dateline.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.dateline.search.Histogram.Unit;
import org.dateline.search.Stack;
import org.jspecify.annotations.Nullable;

/** Counts the hits of each bar by a few values of one kind. */
final class StackCollector extends SimpleCollector {
  private final Columns columns;
  private final Parts parts;

  /** By the number of a bar: for each value its articles, last those of no value. */
  private final Map<Long, long[]> bars = new HashMap<>();

  private @Nullable SegmentValues values;
  private @Nullable NumericDocValues days;

  /** For each value of the segment one more than its place among those told apart, or 0. */
  private byte[] places = {};

  /** By the number of a moment in the segment: whether it is a date. */
  private boolean[] dated = {};

  /**
   * What the bars are divided by.
   *
   * @param unit how long a bar is
   * @param kind whose values
   * @param values those told apart
   */
  record Parts(Unit unit, Counted kind, List<String> values) {}

  private StackCollector(Columns columns, Parts parts) {
    this.columns = columns;
    this.parts = parts;
  }

  static CollectorManager<StackCollector, Stack> of(Columns columns, Parts parts) {
    return new CollectorManager<>() {
      @Override
      public StackCollector newCollector() {
        return new StackCollector(columns, parts);
      }

      @Override
      public Stack reduce(Collection<StackCollector> collectors) {
        Map<Long, long[]> all = new TreeMap<>();
        for (StackCollector collector : collectors) {
          collector.bars.forEach((bar, counts) -> all.merge(bar, counts, StackCollector::sum));
        }
        return stack(parts, all);
      }
    };
  }

  private static long[] sum(long[] one, long[] other) {
    long[] sum = one.clone();
    Arrays.setAll(sum, i -> one[i] + other[i]);
    return sum;
  }

  private static Stack stack(Parts parts, Map<Long, long[]> bars) {
    List<Stack.Bar> all = new ArrayList<>();
    bars.forEach(
        (bar, counts) -> {
          List<Long> each = Arrays.stream(counts).boxed().toList();
          int last = each.size() - 1;
          all.add(new Stack.Bar(parts.unit.day(bar), each.subList(0, last), each.get(last)));
        });
    return new Stack(parts.unit, parts.values, all);
  }

  @Override
  protected void doSetNextReader(LeafReaderContext segment) throws IOException {
    SegmentValues entered = columns.in(segment);
    values = entered;
    days = DocValues.getNumeric(segment.reader(), Fields.DAY);
    places = new byte[entered.size()];
    for (int i = 0; i < parts.values.size(); i++) {
      for (int number : columns.numbers(segment, parts.kind, Set.of(parts.values.get(i)))) {
        places[number] = (byte) (i + 1);
      }
    }
    int base = entered.base(Counted.MOMENT);
    dated = new boolean[entered.end(Counted.MOMENT) - base];
    for (int i = 0; i < dated.length; i++) {
      dated[i] = columns.moment(segment, i).month() != null;
    }
  }

  @Override
  public void collect(int doc) throws IOException {
    SegmentValues known = values;
    NumericDocValues day = days;
    if (known == null
        || day == null
        || !dated[known.last(doc) - known.base(Counted.MOMENT)]
        || !day.advanceExact(doc)) {
      return;
    }
    long bar = parts.unit.index(LocalDate.ofEpochDay(day.longValue()));
    long[] counts = bars.computeIfAbsent(bar, _ -> new long[parts.values.size() + 1]);
    boolean any = false;
    for (int i = known.start(doc); i < known.end(doc); i++) {
      int place = places[known.number(i)];
      if (place > 0) {
        counts[place - 1]++;
        any = true;
      }
    }
    if (!any) {
      counts[parts.values.size()]++;
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}
