package org.dateline.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Small values as bytes. */
final class Packed {
  private Packed() {}

  /** Writes something. */
  @FunctionalInterface
  interface Writer {
    void to(DataOutput out) throws IOException;
  }

  /** Reads what a {@link Writer} wrote. */
  @FunctionalInterface
  interface Reader<T> {
    T from(DataInput in) throws IOException;
  }

  static BytesRef write(Writer writer) {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    try {
      writer.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory could not be written", e);
    }
    return new BytesRef(out.toArrayCopy());
  }

  static <T> T read(BytesRef bytes, Reader<T> reader) throws IOException {
    return reader.from(new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length));
  }

  static void writeDay(DataOutput out, @Nullable LocalDate day) throws IOException {
    out.writeZLong(day == null ? Long.MIN_VALUE : day.toEpochDay());
  }

  static @Nullable LocalDate readDay(DataInput in) throws IOException {
    long day = in.readZLong();
    return day == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(day);
  }
}
