package org.dateline.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.ArrayUtil;
import org.dateline.search.Histogram.Unit;
import org.jspecify.annotations.Nullable;

/** Collects of every hit its day and its {@link Moment#kind} in a unit, eight bytes each. */
final class DayCollector extends SimpleCollector {
  /** What is collected of a hit without a day; greater than anything else. */
  static final long UNDATED = Long.MAX_VALUE;

  private final Columns columns;
  private final Unit unit;
  private long[] found = new long[1024];
  private int size;
  private @Nullable SegmentValues values;
  private @Nullable NumericDocValues days;

  /** The kinds of the moments by their numbers in the segment; -1 for those of the undated. */
  private int[] kinds = {};

  private DayCollector(Columns columns, Unit unit) {
    this.columns = columns;
    this.unit = unit;
  }

  static CollectorManager<DayCollector, long[]> of(Columns columns, Unit unit) {
    return new CollectorManager<>() {
      @Override
      public DayCollector newCollector() {
        return new DayCollector(columns, unit);
      }

      @Override
      public long[] reduce(Collection<DayCollector> parts) {
        return parts.stream()
            .flatMapToLong(part -> Arrays.stream(part.found, 0, part.size))
            .toArray();
      }
    };
  }

  static long day(long hit) {
    return hit >> 2;
  }

  static int kind(long hit) {
    return (int) (hit & 3);
  }

  @Override
  protected void doSetNextReader(LeafReaderContext segment) throws IOException {
    SegmentValues entered = columns.in(segment);
    values = entered;
    days = DocValues.getNumeric(segment.reader(), Fields.DAY);
    int base = entered.base(Counted.MOMENT);
    kinds = new int[entered.end(Counted.MOMENT) - base];
    for (int i = 0; i < kinds.length; i++) {
      Moment moment = columns.moment(segment, i);
      kinds[i] = moment.month() == null ? -1 : moment.kind(unit);
    }
  }

  @Override
  public void collect(int doc) throws IOException {
    if (values == null || days == null) {
      return;
    }
    int kind = kinds[values.last(doc) - values.base(Counted.MOMENT)];
    found = ArrayUtil.grow(found, size + 1);
    boolean dated = kind >= 0 && days.advanceExact(doc);
    found[size++] = dated ? (days.longValue() << 2) | kind : UNDATED;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}
