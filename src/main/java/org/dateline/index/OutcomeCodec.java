package org.dateline.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.dateline.ingest.Outcome;
import org.dateline.ingest.Outcome.FileState;
import org.dateline.ingest.Outcome.Result;

/** What came of a file, as bytes. */
final class OutcomeCodec {
  private static final byte READ = 0;
  private static final byte COPY = 1;
  private static final byte EMPTY = 2;
  private static final byte UNREADABLE = 3;
  private static final byte SKIPPED = 4;
  private static final byte FAILED = 5;

  private OutcomeCodec() {}

  static BytesRef encode(Outcome outcome) {
    return Packed.write(
        out -> {
          out.writeString(outcome.file().toString());
          FileState state = outcome.state();
          out.writeVLong(state.size());
          Instant modified = state.modified();
          out.writeZLong(modified.getEpochSecond());
          out.writeVInt(modified.getNano());
          out.writeString(state.fingerprint());
          out.writeString(state.producer());
          writeResult(out, outcome.result());
        });
  }

  static Outcome decode(BytesRef bytes) throws IOException {
    return Packed.read(
        bytes,
        in -> {
          Path file = Path.of(in.readString());
          long size = in.readVLong();
          Instant modified = Instant.ofEpochSecond(in.readZLong(), in.readVInt());
          FileState state = new FileState(size, modified, in.readString(), in.readString());
          return new Outcome(file, state, readResult(in));
        });
  }

  private static void writeResult(DataOutput out, Result result) throws IOException {
    switch (result) {
      case Result.Read read -> write(out, READ, read.articleId(), read.reason());
      case Result.Copy copy -> write(out, COPY, copy.articleId(), copy.original().toString());
      case Result.Empty empty -> write(out, EMPTY, "", empty.reason());
      case Result.Unreadable unreadable -> write(out, UNREADABLE, "", unreadable.reason());
      case Result.Skipped skipped -> write(out, SKIPPED, "", skipped.reason());
      case Result.Failed failed -> write(out, FAILED, "", failed.reason());
    }
  }

  private static void write(DataOutput out, byte kind, String id, String text) throws IOException {
    out.writeByte(kind);
    out.writeString(id);
    out.writeString(text);
  }

  private static Result readResult(DataInput in) throws IOException {
    byte kind = in.readByte();
    String id = in.readString();
    String text = in.readString();
    return switch (kind) {
      case READ -> new Result.Read(id, text);
      case COPY -> new Result.Copy(id, Path.of(text));
      case EMPTY -> new Result.Empty(text);
      case UNREADABLE -> new Result.Unreadable(text);
      case SKIPPED -> new Result.Skipped(text);
      case FAILED -> new Result.Failed(text);
      default -> throw new IOException("no kind of result: " + kind);
    };
  }
}
