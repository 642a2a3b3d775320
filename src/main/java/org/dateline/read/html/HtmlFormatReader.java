package org.dateline.read.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.article.Block;
import org.dateline.article.Role;
import org.dateline.article.SourceText;
import org.dateline.read.FormatReader;
import org.dateline.read.Metadata;
import org.dateline.read.Page;
import org.dateline.read.Page.Warning;
import org.dateline.read.RawFile;
import org.dateline.read.ReadResult;
import org.dateline.read.blocks.BlockFinder;
import org.dateline.read.blocks.BlockList;
import org.dateline.read.blocks.Datelines;
import org.dateline.read.blocks.Furniture;
import org.dateline.read.blocks.Line;
import org.dateline.read.blocks.Refusals;
import org.dateline.read.decode.Decoded;
import org.dateline.read.decode.TextDecoder;
import org.dateline.read.html.MainContent.Range;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Reads web pages: HTML and XHTML, as served or as a browser saved them.
 *
 * <p>The text of the page is what {@link Layouter} lays out of it, the same on every machine; it
 * holds everything that a reader could have seen, the furniture too, and every block and span
 * counts in it. Nothing of the page is run, and nothing it refers to is fetched.
 */
public final class HtmlFormatReader implements FormatReader {
  private static final Set<String> EXTENSIONS = Set.of("html", "htm", "xhtml", "shtml");
  private static final int HEAD = 4_096;

  /** How a page begins, comments and an XML declaration apart. */
  private static final Pattern OPENING =
      Pattern.compile(
          "^\\s*(?:(?:<!--.{0,2000}?-->|<\\?xml\\b[^>]{0,200}>)\\s*){0,5}<(?:!doctype\\s+html|html|head|body)\\b.*",
          Pattern.DOTALL);

  private static final Pattern TAG =
      Pattern.compile("<(?:p|div|body|html|head|h1|table|span|a)\\b");

  private final TextDecoder decoder = new TextDecoder();
  private final HtmlMetadata metadata = new HtmlMetadata();
  private final Furniture furniture = new Furniture();
  private final Datelines datelines = new Datelines();
  private final BlockFinder text = new BlockFinder();

  @Override
  public boolean accepts(RawFile file) {
    byte[] bytes = file.bytes();
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    // UTF-16 has a zero in every other byte, and a byte order mark before everything.
    String plain =
        head.replace("\0", "")
            .replaceFirst("^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "")
            .toLowerCase(Locale.ROOT);
    return OPENING.matcher(plain).matches()
        || (EXTENSIONS.contains(file.extension()) && TAG.matcher(plain).find());
  }

  @Override
  public ReadResult read(RawFile file) {
    Optional<Decoded> decoded =
        DeclaredCharset.of(file.bytes())
            .map(charset -> decoder.decode(file.bytes(), charset))
            .orElseGet(() -> decoder.decode(file.bytes()));
    if (decoded.isEmpty()) {
      return new ReadResult.Unreadable("This is named like an HTML page but holds no text.");
    }
    return page(file, decoded.get());
  }

  private ReadResult page(RawFile file, Decoded decoded) {
    Document document = Jsoup.parse(decoded.text());
    Weights weights = new Weights(document.body());
    Laid laid = Layouter.lay(document.body(), weights);
    if (laid.paragraphs().isEmpty()) {
      return new ReadResult.Empty("The page holds no words.");
    }
    List<Warning> warnings = new ArrayList<>();
    // The offsets of the file's own warnings count in the source, not in the text of the page.
    decoded.warnings().forEach(each -> warnings.add(new Warning(each.message(), 0)));
    Metadata found = metadata.of(document, weights, warnings);
    List<Block> blocks = blocks(document, laid, found);
    if (blocks.stream().noneMatch(block -> block.role().isArticle())) {
      return new ReadResult.Empty("The page holds only furniture, no article.");
    }
    SourceText content = new SourceText(laid.text(), blocks);
    Optional<String> refusal = Refusals.reason(content);
    if (refusal.isPresent()) {
      return new ReadResult.Empty(refusal.get());
    }
    return new ReadResult.Success(
        new Page(file.describe(decoded.charset()), content, found, warnings));
  }

  private List<Block> blocks(Document document, Laid laid, Metadata found) {
    List<Line> lines =
        laid.paragraphs().stream()
            .map(p -> Line.of(laid.text(), p.span().start(), p.span().end(), false))
            .toList();
    Range main = MainContent.find(document.body(), laid, lines);
    if (!main.exists()) {
      return text.find(laid.text());
    }
    int headline = new HeadlineChoice(laid, lines, main, found).find();
    Role[] roles = new HtmlRoles(laid, lines, furniture, main, headline).assign();
    BlockList blocks = new BlockList(datelines);
    for (int i = 0; i < roles.length; i++) {
      blocks.add(lines.get(i), roles[i]);
    }
    return blocks.list();
  }
}
