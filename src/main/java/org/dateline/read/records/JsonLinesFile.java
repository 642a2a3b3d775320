package org.dateline.read.records;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.dateline.read.Fingerprint;
import org.dateline.read.RawFile;
import org.dateline.read.RawRecord;
import org.dateline.read.ReadResult;
import org.dateline.read.RecordFile;

/** An open file of JSON Lines. */
final class JsonLinesFile implements RecordFile {
  /** The longest record that is read, in bytes: 16 MB, three times the longest novel. */
  static final int LONGEST = 16 << 20;

  private static final int BUFFER = 1 << 16;
  private static final int GZIP = 0x1f8b;
  private static final int UTF_16_BIG = 0xfeff;
  private static final int UTF_16_LITTLE = 0xfffe;

  private final RecordReader reader;
  private final Counted counted;
  private final InputStream in;
  private final LineCutter lines;
  private String problem = "";
  private boolean ended;

  JsonLinesFile(Path file, RecordReader reader) throws IOException {
    this.reader = reader;
    this.counted = new Counted(Files.newInputStream(file));
    InputStream opened = counted;
    try {
      InputStream plain = new BufferedInputStream(counted, BUFFER);
      opened = plain;
      int start = start(plain);
      if (start == GZIP) {
        opened = new GZIPInputStream(plain, BUFFER);
      }
      if (start == UTF_16_BIG || start == UTF_16_LITTLE) {
        problem = "The file is in UTF-16; JSON Lines are in UTF-8.";
      }
    } catch (EOFException | ZipException e) {
      problem = damaged(e);
    } catch (IOException e) {
      counted.close();
      throw e;
    }
    this.in = opened;
    this.lines = new LineCutter(in, LONGEST);
  }

  private static int start(InputStream in) throws IOException {
    in.mark(2);
    int start = in.read() << Byte.SIZE | in.read();
    in.reset();
    return start;
  }

  @Override
  public Optional<RawRecord> next() throws IOException {
    if (ended) {
      return Optional.empty();
    }
    if (problem.isEmpty()) {
      try {
        Optional<RawRecord> next = lines.next();
        ended = next.isEmpty();
        return next;
      } catch (EOFException | ZipException e) {
        problem = damaged(e);
      }
    }
    ended = true;
    String name = Fingerprint.of(problem.getBytes(StandardCharsets.UTF_8));
    return Optional.of(new RawRecord(Math.max(1, lines.line()), new byte[0], 0, name, problem));
  }

  private static String damaged(IOException e) {
    return "The file is damaged, and what follows can't be read: "
        + (e instanceof EOFException ? "it ends too early." : "it can't be uncompressed.");
  }

  @Override
  public boolean isDamaged() {
    return !problem.isEmpty();
  }

  @Override
  public long position() {
    return counted.bytes;
  }

  @Override
  public ReadResult read(RawFile record) {
    return reader.read(record);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Counts what was read of a file. */
  private static final class Counted extends FilterInputStream {
    private long bytes;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      bytes += one < 0 ? 0 : 1;
      return one;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
      int read = super.read(to, offset, length);
      bytes += Math.max(0, read);
      return read;
    }
  }
}
