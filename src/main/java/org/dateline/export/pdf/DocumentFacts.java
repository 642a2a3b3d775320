package org.dateline.export.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.dateline.export.citation.CitationStyle;
import org.dateline.export.reference.AuthorName;
import org.dateline.export.reference.Reference;

/** What a document says of itself beside its pages. */
final class DocumentFacts {
  private static final String PROGRAM = "Dateline";

  private DocumentFacts() {}

  static void put(PDDocument document, Reference reference, Instant made) throws IOException {
    PDDocumentInformation facts = document.getDocumentInformation();
    facts.setTitle(reference.title());
    if (!reference.authors().isEmpty()) {
      facts.setAuthor(ArticleText.authors(reference));
    }
    String citation = CitationStyle.CHICAGO.cite(reference).plain();
    facts.setSubject(citation);
    facts.setCreator(PROGRAM);
    Calendar time = GregorianCalendar.from(made.atZone(ZoneOffset.UTC));
    facts.setCreationDate(time);
    facts.setModificationDate(time);
    if (!reference.date().isUndated()) {
      facts.setCustomMetadataValue("Date", reference.date().edtf());
    }
    document.getDocumentCatalog().setMetadata(metadata(document, reference, citation));
    if (!reference.language().isEmpty()) {
      document.getDocumentCatalog().setLanguage(reference.language());
    }
    PDViewerPreferences shown = new PDViewerPreferences(new COSDictionary());
    shown.setDisplayDocTitle(true);
    document.getDocumentCatalog().setViewerPreferences(shown);
    document.setDocumentId((long) (reference.id() + citation).hashCode());
  }

  /** Dublin Core, in which a date that is uncertain stands with what is said of it. */
  private static PDMetadata metadata(PDDocument document, Reference reference, String citation)
      throws IOException {
    String authors =
        reference.authors().stream()
            .map(AuthorName::spoken)
            .map(name -> "<rdf:li>" + escape(name) + "</rdf:li>")
            .collect(Collectors.joining());
    String edtf = reference.date().edtf();
    String filled =
        String.format(
            Locale.ROOT,
            """
            <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq>%s</rdf:Seq></dc:creator>
            <dc:date><rdf:Seq>%s</rdf:Seq></dc:date>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
            <dc:publisher><rdf:Bag>%s</rdf:Bag></dc:publisher>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>
            """,
            escape(reference.title()),
            authors,
            edtf.isEmpty() ? "" : "<rdf:li>" + escape(edtf) + "</rdf:li>",
            escape((citation + " " + reference.date().note()).strip()),
            reference.source().isEmpty()
                ? ""
                : "<rdf:li>" + escape(reference.source()) + "</rdf:li>");
    return new PDMetadata(
        document, new ByteArrayInputStream(filled.getBytes(StandardCharsets.UTF_8)));
  }

  /** What XML can hold. */
  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .filter(c -> c >= ' ' && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE))
        .filter(c -> c != '\ufffe' && c != '\uffff')
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }
}
