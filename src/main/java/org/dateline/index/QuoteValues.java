package org.dateline.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.ArrayUtil;

/** All quotes of one segment, flat in memory: nine bytes a quote and four an article. */
final class QuoteValues {
  /** Where the quotes of each article begin. */
  private final int[] starts;

  /** The numbers of speakers and cues, as {@link SegmentValues} gives them; -1 for none. */
  private final int[] speakers;

  private final int[] cues;
  private final byte[] flags;

  private QuoteValues(LeafReader segment, SegmentValues values) throws IOException {
    BinaryDocValues quotes = DocValues.getBinary(segment, Fields.QUOTES);
    int articles = segment.maxDoc();
    int[] begin = new int[articles + 1];
    int[] who = new int[0];
    int[] how = new int[0];
    byte[] kinds = new byte[0];
    int size = 0;
    for (int doc = 0; doc < articles; doc++) {
      if (quotes.advanceExact(doc)) {
        List<QuoteCodec.Packet> packets = QuoteCodec.decode(quotes.binaryValue());
        who = ArrayUtil.grow(who, size + packets.size());
        how = ArrayUtil.grow(how, size + packets.size());
        kinds = ArrayUtil.grow(kinds, size + packets.size());
        int firstSpeaker = values.first(doc, Counted.SPEAKER);
        int firstCue = values.first(doc, Counted.CUE);
        for (QuoteCodec.Packet packet : packets) {
          who[size] = packet.speaker() < 0 ? -1 : values.number(firstSpeaker + packet.speaker());
          how[size] = packet.cue() < 0 ? -1 : values.number(firstCue + packet.cue());
          kinds[size++] = packet.flags();
        }
      }
      begin[doc + 1] = size;
    }
    starts = begin;
    speakers = Arrays.copyOf(who, size);
    cues = Arrays.copyOf(how, size);
    flags = Arrays.copyOf(kinds, size);
  }

  static QuoteValues of(LeafReader segment, SegmentValues values) throws IOException {
    return new QuoteValues(segment, values);
  }

  /** How many quotes there are. */
  int size() {
    return flags.length;
  }

  /** Where the quotes of an article begin. */
  int start(int doc) {
    return starts[doc];
  }

  /** Where they end. */
  int end(int doc) {
    return starts[doc + 1];
  }

  /** The number of the speaker of a quote, or -1. */
  int speaker(int quote) {
    return speakers[quote];
  }

  /** The number of the cue of a quote, or -1. */
  int cue(int quote) {
    return cues[quote];
  }

  /** Kind and certainty, as {@link QuoteCodec} tells them apart. */
  byte flags(int quote) {
    return flags[quote];
  }
}
