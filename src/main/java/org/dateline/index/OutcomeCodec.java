package org.dateline.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.dateline.article.Address;
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
  private static final byte CONTAINER = 6;

  private OutcomeCodec() {}

  static BytesRef encode(Outcome outcome) {
    return Packed.write(
        out -> {
          writeAddress(out, outcome.address());
          out.writeVLong(outcome.line());
          FileState state = outcome.state();
          out.writeVLong(state.size());
          Instant modified = state.modified();
          out.writeZLong(modified.getEpochSecond());
          out.writeVInt(modified.getNano());
          writeHex(out, state.fingerprint());
          out.writeString(state.producer());
          writeResult(out, outcome.result());
        });
  }

  static Outcome decode(BytesRef bytes) throws IOException {
    return Packed.read(
        bytes,
        in -> {
          Address address = readAddress(in);
          long line = in.readVLong();
          long size = in.readVLong();
          Instant modified = Instant.ofEpochSecond(in.readZLong(), in.readVInt());
          FileState state = new FileState(size, modified, readHex(in), in.readString());
          return new Outcome(address, line, state, readResult(in));
        });
  }

  private static void writeResult(DataOutput out, Result result) throws IOException {
    switch (result) {
      case Result.Read read -> write(out, READ, read.articleId(), read.reason());
      case Result.Copy copy -> {
        write(out, COPY, copy.articleId(), "");
        writeAddress(out, copy.original());
      }
      case Result.Container container -> {
        write(out, CONTAINER, "", "");
        out.writeVLong(container.articles());
        out.writeVLong(container.others());
      }
      case Result.Empty empty -> write(out, EMPTY, "", empty.reason());
      case Result.Unreadable unreadable -> write(out, UNREADABLE, "", unreadable.reason());
      case Result.Skipped skipped -> write(out, SKIPPED, "", skipped.reason());
      case Result.Failed failed -> write(out, FAILED, "", failed.reason());
    }
  }

  private static void writeAddress(DataOutput out, Address address) throws IOException {
    out.writeString(address.file().toString());
    writeHex(out, address.record());
  }

  private static Address readAddress(DataInput in) throws IOException {
    return new Address(Path.of(in.readString()), readHex(in));
  }

  /** Digits as half as many bytes; anything else as it is. */
  private static void writeHex(DataOutput out, String digits) throws IOException {
    boolean hex = digits.length() % 2 == 0 && digits.chars().allMatch(OutcomeCodec::isDigit);
    byte[] bytes = hex ? HexFormat.of().parseHex(digits) : digits.getBytes(StandardCharsets.UTF_8);
    out.writeVInt(bytes.length * 2 + (hex ? 0 : 1));
    out.writeBytes(bytes, bytes.length);
  }

  private static boolean isDigit(int c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
  }

  private static String readHex(DataInput in) throws IOException {
    int length = in.readVInt();
    byte[] bytes = new byte[length >> 1];
    in.readBytes(bytes, 0, bytes.length);
    return (length & 1) == 0
        ? HexFormat.of().formatHex(bytes)
        : new String(bytes, StandardCharsets.UTF_8);
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
      case COPY -> new Result.Copy(id, readAddress(in));
      case CONTAINER -> new Result.Container(in.readVLong(), in.readVLong());
      case EMPTY -> new Result.Empty(text);
      case UNREADABLE -> new Result.Unreadable(text);
      case SKIPPED -> new Result.Skipped(text);
      case FAILED -> new Result.Failed(text);
      default -> throw new IOException("no kind of result: " + kind);
    };
  }
}
