package org.dateline.index;

import java.io.IOException;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.util.BytesRef;
import org.dateline.article.Article;
import org.dateline.correction.ReviewSummary;

/** What is indexed of an article that somebody may look through. */
final class ReviewFields {
  private static final int UNDATED = 1;
  private static final int DISPUTED = 2;
  private static final int MADE_HEADLINE = 4;

  private ReviewFields() {}

  /** Adds nothing for an article of which everything is sure. */
  static void add(Document document, Article corrected) {
    ReviewSummary summary = ReviewSummary.of(corrected);
    if (summary.worth() > 0) {
      document.add(new NumericDocValuesField(Fields.REVIEW, summary.worth()));
      document.add(new BinaryDocValuesField(Fields.REVIEW_SUMMARY, encode(summary)));
    }
  }

  static BytesRef encode(ReviewSummary summary) {
    return Packed.write(
        out -> {
          out.writeVInt(
              (summary.undated() ? UNDATED : 0)
                  | (summary.disputed() ? DISPUTED : 0)
                  | (summary.madeHeadline() ? MADE_HEADLINE : 0));
          out.writeVLong(summary.days());
          out.writeVInt(summary.people());
          out.writeVInt(summary.places());
          out.writeVInt(summary.speakers());
        });
  }

  static ReviewSummary decode(BytesRef bytes) throws IOException {
    return Packed.read(
        bytes,
        in -> {
          int flags = in.readVInt();
          return new ReviewSummary(
              (flags & UNDATED) != 0,
              in.readVLong(),
              (flags & DISPUTED) != 0,
              (flags & MADE_HEADLINE) != 0,
              in.readVInt(),
              in.readVInt(),
              in.readVInt());
        });
  }
}
