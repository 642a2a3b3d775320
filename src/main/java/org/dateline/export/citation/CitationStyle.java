package org.dateline.export.citation;

import org.dateline.export.reference.Reference;

/** Styles of citing. */
public enum CitationStyle {
  /** The Chicago Manual of Style, 17th edition: an entry of the bibliography. */
  CHICAGO("Chicago") {
    @Override
    public Citation cite(Reference reference) {
      return Chicago.cite(reference);
    }
  },
  /** The Publication Manual of the American Psychological Association, 7th edition. */
  APA("APA") {
    @Override
    public Citation cite(Reference reference) {
      return Apa.cite(reference);
    }
  },
  /** The MLA Handbook, 9th edition. */
  MLA("MLA") {
    @Override
    public Citation cite(Reference reference) {
      return Mla.cite(reference);
    }
  };

  private final String label;

  CitationStyle(String label) {
    this.label = label;
  }

  /** What it is called on screen. */
  public String label() {
    return label;
  }

  /** Cites an article. */
  public abstract Citation cite(Reference reference);
}
