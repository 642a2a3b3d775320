package org.dateline.ui.articles.reader;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.Block;
import org.dateline.article.Field;
import org.dateline.article.Origin;
import org.dateline.article.Role;
import org.dateline.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Lays an article out for reading: headline, dek, then its paragraphs, subheadings and captions in
 * the order of the file, a dateline at the head of the paragraph that follows it. Page furniture is
 * left out.
 */
final class ReadingPassages {
  /**
   * A longer paragraph is shown as several: the time that shaping one takes grows with its length
   * and is spent on the user interface's thread.
   */
  static final int LONGEST = 4_000;

  private final String file;
  private final List<Passage> passages = new ArrayList<>();
  private @Nullable PassageText leadIn;

  private ReadingPassages(String file) {
    this.file = file;
  }

  static Passages of(Article article) {
    ReadingPassages layout = new ReadingPassages(article.content().text());
    layout.addField(article.heading().headline(), Passage.Kind.HEADLINE, Role.HEADLINE);
    Field dek = article.heading().dek();
    if (dek != null) {
      layout.addField(dek, Passage.Kind.DEK, Role.DEK);
    }
    article.content().blocks().forEach(layout::add);
    return new Passages(layout.passages, "\n\n");
  }

  private void addField(Field field, Passage.Kind kind, Role role) {
    Span span = field.span();
    if (span != null && field.origin() == Origin.STATED) {
      PassageText text = new PassageText(file);
      text.add(span);
      if (text.text().equals(field.text())) {
        passages.add(text.build(kind, role));
        return;
      }
    }
    passages.add(new Passage(kind, role, field.text(), 0, true, new int[0]));
  }

  private void add(Block block) {
    switch (block.role()) {
      case BODY -> addParagraph(block, Passage.Kind.BODY);
      case SUBHEADING -> addParagraph(block, Passage.Kind.SUBHEADING);
      case CAPTION -> addParagraph(block, Passage.Kind.CAPTION);
      case DATELINE -> {
        leadIn = new PassageText(file);
        leadIn.add(block.span());
        leadIn.endLeadIn();
      }
      case CHROME, HEADLINE, DEK, BYLINE, DATE_LINE, RELATED, COMMENT, FIELD -> {}
    }
  }

  private void addParagraph(Block block, Passage.Kind kind) {
    boolean led = kind == Passage.Kind.BODY && leadIn != null;
    PassageText text = led && leadIn != null ? leadIn : new PassageText(file);
    leadIn = led ? null : leadIn;
    int from = block.span().start();
    while (block.span().end() - from > LONGEST) {
      int cut = cut(from, from + LONGEST);
      text.add(new Span(from, cut));
      addIfShown(text, kind, block.role());
      text = new PassageText(file);
      from = cut;
    }
    text.add(new Span(from, block.span().end()));
    addIfShown(text, kind, block.role());
  }

  private void addIfShown(PassageText text, Passage.Kind kind, Role role) {
    if (!text.isEmpty()) {
      passages.add(text.build(kind, role));
    }
  }

  /** The last blank before {@code to}, or {@code to} itself where there is none. */
  private int cut(int from, int to) {
    for (int i = to; i > from; i--) {
      if (PassageText.isBlank(file.charAt(i))) {
        return i;
      }
    }
    return Character.isLowSurrogate(file.charAt(to)) ? to - 1 : to;
  }
}
