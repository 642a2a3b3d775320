package org.dateline.export.citation;

import static org.dateline.export.Made.article;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dateline.article.Role;
import org.dateline.export.Made;
import org.dateline.export.reference.Reference;
import org.junit.jupiter.api.Test;

/** Against citations written by hand after the three manuals. */
class CitationStyleTest {

  private static void cited(Made article, String chicago, String apa, String mla) {
    Reference reference = Reference.of(article.made());
    assertEquals(chicago, CitationStyle.CHICAGO.cite(reference).plain());
    assertEquals(apa, CitationStyle.APA.cite(reference).plain());
    assertEquals(mla, CitationStyle.MLA.cite(reference).plain());
  }

  @Test
  void anAuthorAndAStatedDay() {
    cited(
        article("Mayor opens bridge over the river")
            .by("Ann Roe")
            .source("Harbour Post")
            .stated("2015-12-17")
            .block(Role.FIELD, "{\"url\": \"https://example.org/bridge\"}"),
        "Roe, Ann. “Mayor Opens Bridge over the River.” Harbour Post, December 17, 2015."
            + " https://example.org/bridge.",
        "Roe, A. (2015, December 17). Mayor opens bridge over the river. Harbour Post."
            + " https://example.org/bridge",
        "Roe, Ann. “Mayor Opens Bridge over the River.” Harbour Post, 17 Dec. 2015,"
            + " https://example.org/bridge.");
  }

  @Test
  void twoAuthorsAndAnInferredDay() {
    cited(
        article("Mayor opens bridge")
            .by("Ann-Marie J. Roe", "Olha van der Koval")
            .source("Harbour Post")
            .inferred("2015-12-17?", "2015-12-15", "2015-12-17", "2015-12-19"),
        "Roe, Ann-Marie J., and Olha van der Koval. “Mayor Opens Bridge.” Harbour Post,"
            + " [December 17, 2015?].",
        "Roe, A.-M. J., & van der Koval, O. (ca. 2015, December 17). Mayor opens bridge."
            + " Harbour Post.",
        "Roe, Ann-Marie J., and Olha van der Koval. “Mayor Opens Bridge.” Harbour Post,"
            + " [17 Dec. 2015?].");
  }

  @Test
  void threeAuthorsAndAnInferredMonth() {
    cited(
        article("Ferry sinks")
            .by("Ann Roe", "Olha Koval", "Ivan Roe Jr.")
            .source("Wire")
            .inferred("2022-01?", "2022-01-02", "2022-01-12", "2022-01-30"),
        "Roe, Ann, Olha Koval, and Ivan Roe Jr. “Ferry Sinks.” Wire, [January 2022?].",
        "Roe, A., Koval, O., & Roe, I., Jr. (ca. 2022, January). Ferry sinks. Wire.",
        "Roe, Ann, et al. “Ferry Sinks.” Wire, [Jan. 2022?].");
  }

  @Test
  void noAuthorAndAnInterval() {
    cited(
        article("Who pays for it?")
            .source("Harbour Post")
            .inferred("2021/2023", "2021-02-01", "2022-03-03", "2023-06-01"),
        "Harbour Post. “Who Pays for It?” [2021–2023?].",
        "Who pays for it? (ca. 2021–2023). Harbour Post.",
        "“Who Pays for It?” Harbour Post, [2021–2023?].");
  }

  @Test
  void anAgencyForAnAuthorAndNoDate() {
    cited(
        article("Storm warning").by("Reuters").source("Harbour Post"),
        "Reuters. “Storm Warning.” Harbour Post, n.d.",
        "Reuters. (n.d.). Storm warning. Harbour Post.",
        "Reuters. “Storm Warning.” Harbour Post.");
  }

  @Test
  void neitherAuthorNorSourceNorDate() {
    cited(article("Storm"), "“Storm.” n.d.", "Storm. (n.d.).", "“Storm.”");
  }

  @Test
  void noSource() {
    cited(
        article("Storm").by("Ann Roe").stated("2014"),
        "Roe, Ann. “Storm.” 2014.",
        "Roe, A. (2014). Storm.",
        "Roe, Ann. “Storm.” 2014.");
  }

  @Test
  void quotationMarksInATitleBecomeSingleOnesWhereItIsQuoted() {
    cited(
        article("NATO chief: “the door is open” and \"wide\"").stated("2014-05"),
        "“NATO Chief: ‘The Door Is Open’ and ‘Wide.’” May 2014.",
        "NATO chief: “the door is open” and \"wide\". (2014, May).",
        "“NATO Chief: ‘The Door Is Open’ and ‘Wide.’” May 2014.");
  }

  @Test
  void manyAuthorsAreCutShort() {
    String[] eleven = new String[11];
    for (int i = 0; i < eleven.length; i++) {
      eleven[i] = "Ann " + (char) ('A' + i) + "roe";
    }
    cited(
        article("Storm").by(eleven).stated("2014"),
        "Aroe, Ann, Ann Broe, Ann Croe, Ann Droe, Ann Eroe, Ann Froe, Ann Groe, et al. “Storm.”"
            + " 2014.",
        "Aroe, A., Broe, A., Croe, A., Droe, A., Eroe, A., Froe, A., Groe, A., Hroe, A., Iroe, A.,"
            + " Jroe, A., & Kroe, A. (2014). Storm.",
        "Aroe, Ann, et al. “Storm.” 2014.");
  }

  @Test
  void theNewspaperIsInItalicsWhereTheTargetKnowsThem() {
    Reference reference = Reference.of(article("A <b>").source("Post & Co").stated("2014").made());
    assertEquals(
        "<i>Post &amp; Co</i>. “A &lt;B&gt;.” 2014.", CitationStyle.CHICAGO.cite(reference).html());
  }
}
