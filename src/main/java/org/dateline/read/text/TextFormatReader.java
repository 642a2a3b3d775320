package org.dateline.read.text;

import java.util.List;
import java.util.Optional;
import org.dateline.article.Block;
import org.dateline.article.SourceText;
import org.dateline.read.FormatReader;
import org.dateline.read.Page;
import org.dateline.read.RawFile;
import org.dateline.read.ReadResult;
import org.dateline.read.blocks.BlockFinder;
import org.dateline.read.blocks.Refusals;
import org.dateline.read.decode.Decoded;
import org.dateline.read.decode.TextDecoder;

/**
 * Reads plain text: clean articles with a paragraph on each line, hard-wrapped text, and web pages
 * whose tags were stripped.
 *
 * <p>The text of the page is the decoded file, less a byte order mark; line ends, white space and
 * control characters stay as they are.
 */
public final class TextFormatReader implements FormatReader {
  private final TextDecoder decoder = new TextDecoder();
  private final BlockFinder blocks = new BlockFinder();

  /** Accepts everything: this is the format of last resort, and says itself what it can't read. */
  @Override
  public boolean accepts(RawFile file) {
    return true;
  }

  @Override
  public ReadResult read(RawFile file) {
    if (file.bytes().length == 0) {
      return new ReadResult.Empty("The file is empty.");
    }
    Optional<String> other = ForeignFormat.of(file);
    if (other.isPresent()) {
      return new ReadResult.Unreadable(
          "This is " + other.get() + "; plain text and HTML pages can be read.");
    }
    Optional<Decoded> decoded = decoder.decode(file.bytes());
    if (decoded.isEmpty()) {
      return new ReadResult.Unreadable("This is a binary file, not text.");
    }
    return page(file, decoded.get());
  }

  private ReadResult page(RawFile file, Decoded decoded) {
    List<Block> found = blocks.find(decoded.text());
    if (found.isEmpty()) {
      return new ReadResult.Empty("The file holds only white space.");
    }
    if (found.stream().noneMatch(block -> block.role().isArticle())) {
      return new ReadResult.Empty("The file holds only page furniture, no article.");
    }
    SourceText content = new SourceText(decoded.text(), found);
    Optional<String> refusal = Refusals.reason(content);
    if (refusal.isPresent()) {
      return new ReadResult.Empty(refusal.get());
    }
    return new ReadResult.Success(
        new Page(file.describe(decoded.charset()), content, decoded.warnings()));
  }
}
