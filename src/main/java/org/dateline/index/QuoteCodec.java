package org.dateline.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.util.BytesRef;
import org.dateline.article.Article;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.dateline.search.QuoteCertainty;

/**
 * The quotes of an article as counting needs them. A speaker and a cue are written as their place
 * among those of the article, in the order in which sorted set doc values have them, so that no
 * name has to be read to count them.
 */
final class QuoteCodec {
  private static final int LONGEST_CUE = 60;
  private static final int KIND_BITS = 2;
  private static final int KIND_MASK = (1 << KIND_BITS) - 1;

  private final Article article;
  private final List<String> speakers;
  private final List<String> cues;

  private QuoteCodec(Article article) {
    this.article = article;
    this.speakers = sorted(article.quotes().stream().map(QuoteCodec::speaker).toList());
    this.cues = sorted(article.quotes().stream().map(quote -> cue(article, quote)).toList());
  }

  static QuoteCodec of(Article article) {
    return new QuoteCodec(article);
  }

  /** Different ones, in the order of their bytes. */
  private static List<String> sorted(List<String> words) {
    TreeSet<BytesRef> sorted = new TreeSet<>();
    words.stream().filter(word -> !word.isEmpty()).map(BytesRef::new).forEach(sorted::add);
    return sorted.stream().map(BytesRef::utf8ToString).toList();
  }

  /** The name that a quote is listed under; empty where there is none. */
  static String speaker(Quote quote) {
    Quote.Speaker speaker = quote.speaker();
    String name = speaker == null ? "" : NameTerms.kept(speaker.listed());
    return name.isBlank() ? "" : name;
  }

  /** The word that tells of speech, in lower case; empty where there is none. */
  static String cue(Article article, Quote quote) {
    Span span = quote.cue();
    if (span == null) {
      return "";
    }
    String cue = TextCut.collapsed(span.of(article.content().text())).toLowerCase(Locale.ROOT);
    return cue.length() > LONGEST_CUE ? "" : cue;
  }

  /** The different speakers, in the order of their bytes. */
  List<String> speakers() {
    return speakers;
  }

  /** The different cues, in the order of their bytes. */
  List<String> cues() {
    return cues;
  }

  BytesRef encode() {
    return Packed.write(
        out -> {
          out.writeVInt(article.quotes().size());
          int before = 0;
          for (Quote quote : article.quotes()) {
            int certainty = code(QuoteCertainty.of(quote));
            out.writeByte((byte) (code(quote.kind()) | certainty << KIND_BITS));
            out.writeVInt(1 + place(speaker(quote), speakers));
            out.writeVInt(1 + place(cue(article, quote), cues));
            out.writeZInt(quote.span().start() - before);
            out.writeVInt(quote.span().length());
            before = quote.span().start();
          }
        });
  }

  private static int place(String word, List<String> words) {
    return words.indexOf(word);
  }

  /**
   * A quote that was encoded.
   *
   * @param flags its kind and how certain the speaker is
   * @param speaker the place of the speaker among those of the article, or -1
   * @param cue the place of the cue among those of the article, or -1
   * @param span where it stands
   */
  record Packet(byte flags, int speaker, int cue, Span span) {}

  /** The quotes of an article. */
  static List<Packet> decode(BytesRef bytes) throws IOException {
    return Packed.read(bytes, QuoteCodec::decode);
  }

  private static List<Packet> decode(DataInput in) throws IOException {
    int size = in.readVInt();
    List<Packet> quotes = new ArrayList<>(size);
    int before = 0;
    for (int i = 0; i < size; i++) {
      byte flags = in.readByte();
      int speaker = in.readVInt() - 1;
      int cue = in.readVInt() - 1;
      before += in.readZInt();
      quotes.add(new Packet(flags, speaker, cue, new Span(before, before + in.readVInt())));
    }
    return quotes;
  }

  private static int code(Quote.Kind kind) {
    return switch (kind) {
      case DIRECT -> 0;
      case INDIRECT -> 1;
      case MIXED -> 2;
    };
  }

  private static int code(QuoteCertainty certainty) {
    return switch (certainty) {
      case SURE -> 0;
      case LIKELY -> 1;
      case GUESS -> 2;
      case UNKNOWN -> 3;
    };
  }

  static Quote.Kind kind(byte flags) {
    return switch (flags & KIND_MASK) {
      case 0 -> Quote.Kind.DIRECT;
      case 1 -> Quote.Kind.INDIRECT;
      default -> Quote.Kind.MIXED;
    };
  }

  static QuoteCertainty certainty(byte flags) {
    return switch (flags >> KIND_BITS) {
      case 0 -> QuoteCertainty.SURE;
      case 1 -> QuoteCertainty.LIKELY;
      case 2 -> QuoteCertainty.GUESS;
      default -> QuoteCertainty.UNKNOWN;
    };
  }
}
