package org.dateline.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.export.reference.Reference;
import org.dateline.work.CancelToken;

/** What stands at the foot of every page: the citation and the file, each of a few lines. */
final class PageFoot {
  private static final int CITATION_LINES = 3;
  private static final int FILE_LINES = 2;

  /** A longer path is cut at its beginning. */
  private static final int LONGEST_PATH = 180;

  private static final int LONGEST_CITATION = 4_000;

  private PageFoot() {}

  static List<Line> lines(Reference reference, Faces faces, float width, CancelToken cancel)
      throws IOException {
    LineBreaker breaker = new LineBreaker(faces, width, cancel);
    List<Line> lines = new ArrayList<>();
    Paragraph citation = ArticleText.citation(reference);
    List<Line> cited = breaker.lines(shortened(citation));
    if (cited.size() > CITATION_LINES) {
      List<Faces.Run> last = new ArrayList<>(cited.get(CITATION_LINES - 1).runs());
      last.addAll(faces.runs(Style.FOOT.typeface(), " …"));
      lines.addAll(cited.subList(0, CITATION_LINES - 1));
      lines.add(new Line(Style.FOOT, last));
    } else {
      lines.addAll(cited);
    }
    String path = reference.place();
    if (path.length() > LONGEST_PATH) {
      path = "…" + path.substring(path.length() - LONGEST_PATH);
    }
    lines.addAll(breaker.lines(Paragraph.of(Style.FOOT, path)).stream().limit(FILE_LINES).toList());
    return lines;
  }

  private static Paragraph shortened(Paragraph citation) {
    List<Paragraph.Part> parts = new ArrayList<>();
    int room = LONGEST_CITATION;
    for (Paragraph.Part part : citation.parts()) {
      String text = part.text().substring(0, Math.min(room, part.text().length()));
      parts.add(new Paragraph.Part(part.typeface(), text));
      room -= text.length();
    }
    return new Paragraph(citation.style(), parts);
  }
}
