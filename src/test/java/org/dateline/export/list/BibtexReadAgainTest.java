package org.dateline.export.list;

import static org.dateline.export.Made.article;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.util.List;
import org.dateline.export.Made;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.jbibtex.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Another program's parser reads what was written. */
@DisabledOnOs(OS.WINDOWS)
class BibtexReadAgainTest {

  private static String value(BibTeXEntry entry, String field) {
    Value value = entry.getField(new Key(field));
    return value == null ? "" : value.toUserString();
  }

  private static String printed(String latex) throws ParseException {
    return new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(latex)));
  }

  @Test
  void everyEntryAndFieldIsRead() throws ParseException {
    String bibtex =
        ListFormatTest.written(
            ListFormat.BIBTEX,
            Made.bridge(),
            article("50% & {more} for $1_000 #1, \"now\"")
                .id("0123456789abcdef")
                .by("Ann Roe Jr.", "Reuters and partners")
                .made());
    BibTeXDatabase database = new BibTeXParser().parse(new StringReader(bibtex));

    assertEquals(
        List.of("dateline-00ff00ff00ff00ff", "dateline-0123456789abcdef"),
        database.getEntries().keySet().stream().map(Key::getValue).sorted().toList());
    BibTeXEntry bridge = database.resolveEntry(new Key("dateline-00ff00ff00ff00ff"));
    assertEquals("article", bridge.getType().getValue());
    assertEquals("2019-05-03?", value(bridge, "date"));
    assertEquals("Roe, Ann and van der Koval, Olha", value(bridge, "author"));
    assertEquals("Harbour Post", value(bridge, "journaltitle"));
    BibTeXEntry sale = database.resolveEntry(new Key("dateline-0123456789abcdef"));
    assertEquals("50% & {more} for $1_000 #1, \"now\"", printed(value(sale, "title")));
    assertEquals("Roe, Jr., Ann and {Reuters and partners}", value(sale, "author"));
    assertEquals("", value(sale, "date"));
  }
}
