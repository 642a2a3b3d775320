package org.dateline.read.records;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.article.Block;
import org.dateline.article.Role;
import org.dateline.article.SourceText;
import org.dateline.article.Span;
import org.dateline.read.blocks.BlockFinder;
import org.dateline.read.html.HtmlText;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lays a record out as text: the headline and the article's text as a plain file would hold them,
 * and below them the record as JSON, in which they are not repeated.
 */
final class RecordLayout {
  private static final int HEAD = 4_096;
  private static final Pattern TAG =
      Pattern.compile(
          "<(?:p|div|br|h[1-6]|article|section|ul|blockquote)\\b[^<>]{0,200}>",
          Pattern.CASE_INSENSITIVE);

  private final BlockFinder finder = new BlockFinder();

  /** The text of a record in which {@code fields} were found. */
  SourceText of(ObjectNode record, RecordFields fields) {
    String body = plain(fields.body());
    String head = fields.headline().isEmpty() ? "" : fields.headline() + "\n\n";
    String article = head + body;
    List<Block> blocks = new ArrayList<>(roles(fields.headline(), finder.find(article)));
    String json = new RecordJson(fields.headlineNode(), fields.bodyNode()).of(record);
    String text = article.stripTrailing() + "\n\n" + json;
    blocks.add(new Block(Role.FIELD, new Span(text.length() - json.length(), text.length())));
    return new SourceText(text, blocks);
  }

  private static String plain(String body) {
    String start = body.substring(0, Math.min(HEAD, body.length()));
    return TAG.matcher(start).find() ? HtmlText.of(body) : body;
  }

  /** The roles that the text itself tells, where the record does not say otherwise. */
  private static List<Block> roles(String headline, List<Block> found) {
    boolean article =
        found.stream()
            .anyMatch(
                block -> block.role() == Role.BODY && block.span().start() >= headline.length());
    return found.stream().map(block -> role(block, headline, article)).toList();
  }

  private static Block role(Block block, String headline, boolean article) {
    if (block.span().start() < headline.length()) {
      return new Block(Role.HEADLINE, block.span());
    }
    return switch (block.role()) {
      case HEADLINE ->
          new Block(headline.isEmpty() ? Role.HEADLINE : Role.SUBHEADING, block.span());
      case CHROME, RELATED, COMMENT -> article ? block : new Block(Role.BODY, block.span());
      case DEK, BYLINE, DATELINE, DATE_LINE, CAPTION, SUBHEADING, BODY, FIELD -> block;
    };
  }
}
