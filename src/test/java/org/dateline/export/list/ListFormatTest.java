package org.dateline.export.list;

import static org.dateline.export.Made.article;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import org.dateline.article.Article;
import org.dateline.article.Certainty;
import org.dateline.article.Quote;
import org.dateline.article.Role;
import org.dateline.export.JsonLines;
import org.dateline.export.Made;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Whole lists, because other programs read them. */
@DisabledOnOs(OS.WINDOWS)
class ListFormatTest {

  static String written(ListFormat format, Article... articles) {
    StringWriter out = new StringWriter();
    ListWriter writer = format.to(out);
    try {
      writer.begin();
      for (Article article : articles) {
        writer.add(article);
      }
      writer.end();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString();
  }

  @Test
  void aTableHasALineForEachArticle() {
    Article record =
        article("Ferry, “late” and \"full\"")
            .id("0123456789abcdef")
            .file("/archive/two  blanks/news.jsonl", 17)
            .block(Role.FIELD, "{\"id\": 3, \"url\": \"https:\\/\\/example.org\\/ferry\"}")
            .made();
    assertEquals(
        "id,headline,edtf,best,earliest,latest,origin,byline,source,people,places,language,file,"
            + "line,url\r\n"
            + "00ff00ff00ff00ff,Mayor opens bridge: “It holds”,2019-05-03?,2019-05-03,2019-05-01,"
            + "2019-05-06,inferred,\"Ann Roe; Olha van der Koval\",Harbour Post,Olha Koval,Lviv,en,"
            + "/archive/bridge.txt,,\r\n"
            + "0123456789abcdef,\"Ferry, “late” and \"\"full\"\"\",,,,,none,,,,,en,"
            + "/archive/two  blanks/news.jsonl,17,https://example.org/ferry\r\n",
        written(ListFormat.CSV, Made.bridge(), record));
  }

  @Test
  void noCellOfATableIsAFormula() {
    assertEquals("'=1+1", CsvWriter.cell("=1+1"));
    assertEquals("'+380", CsvWriter.cell("+380"));
    assertEquals("'-2+3", CsvWriter.cell("-2+3"));
    assertEquals("'@SUM(A1)", CsvWriter.cell("@SUM(A1)"));
    assertEquals("' x", CsvWriter.cell("\tx"));
    assertEquals("' x", CsvWriter.cell("\rx"));
    assertEquals("'  =1", CsvWriter.cell("  =1"));
    assertEquals("'\uff1d1", CsvWriter.cell("\uff1d1"));
    assertEquals("\"'=\"\"a\"\",1\"", CsvWriter.cell("=\"a\",1"));
    assertEquals("a=1 -b", CsvWriter.cell("a=1 -b"));
    assertEquals("one two", CsvWriter.cell("one\ntwo"));
    assertEquals("", CsvWriter.cell(""));
  }

  @Test
  void jsonLinesHaveWholeArticles() {
    assertEquals(
        new JsonLines().article(Made.bridge())
            + "\n"
            + new JsonLines().article(Made.bridge())
            + "\n",
        written(ListFormat.JSON_LINES, Made.bridge(), Made.bridge()));
  }

  @Test
  void risSaysThatADateIsInferred() {
    assertEquals(
        """
        TY  - NEWS
        ID  - 00ff00ff00ff00ff
        TI  - Mayor opens bridge: “It holds”
        AU  - Roe, Ann
        AU  - van der Koval, Olha
        T2  - Harbour Post
        PY  - 2019
        DA  - 2019/05/03/
        LA  - en
        AB  - It is the longest in the region
        KW  - Olha Koval
        KW  - Lviv
        L1  - /archive/bridge.txt
        N1  - Date inferred, not stated (EDTF 2019-05-03?; probably from 2019-05-01 to 2019-05-06)
        ER  -\s

        """
            .replace("\n", "\r\n"),
        written(ListFormat.RIS, Made.bridge()));
  }

  @Test
  void risHasOneLineForEachValueAndNoDateWhereThereIsNone() {
    assertEquals(
        "TY  - NEWS\r\nID  - 00ff00ff00ff00ff\r\nTI  - One ER - two\r\nPY  - 2022\r\nLA  - en\r\n"
            + "L1  - /archive/bridge.txt\r\nN1  - Date inferred, not stated (EDTF 2021/2023;"
            + " probably from 2021-02-01 to 2023-06-01)\r\nER  - \r\n\r\n"
            + "TY  - NEWS\r\nID  - 00ff00ff00ff00ff\r\nTI  - Undated\r\nLA  - en\r\n"
            + "L1  - /archive/bridge.txt\r\nER  - \r\n\r\n",
        written(
            ListFormat.RIS,
            article("One\r\nER - two")
                .inferred("2021/2023", "2021-02-01", "2022-03-03", "2023-06-01")
                .made(),
            article("Undated").made()));
  }

  @Test
  void bibtexHasTheDateAsEdtfAndSaysThatItIsInferred() {
    assertEquals(
        """
        @article{dateline-00ff00ff00ff00ff,
          title = {{Mayor opens bridge: “It holds”}},
          author = {Roe, Ann and van der Koval, Olha},
          journaltitle = {Harbour Post},
          date = {2019-05-03?},
          entrysubtype = {newspaper},
          langid = {english},
          abstract = {It is the longest in the region},
          keywords = {Olha Koval, Lviv},
          file = {/archive/bridge.txt},
          note = {Date inferred, not stated (EDTF 2019-05-03?; probably from 2019-05-01 to 2019-05-06)}
        }

        """,
        written(ListFormat.BIBTEX, Made.bridge()));
  }

  @Test
  void bibtexPrintsWhatLatexWouldTakeForItsOwn() {
    assertEquals(
        "100\\% of \\$5 \\& \\#1\\_a \\textasciitilde{}\\textasciicircum{}"
            + "\\textbackslash{}x\\textbraceleft{}y",
        BibtexWriter.escape("100% of $5 & #1_a ~^\\x{y"));
  }

  @Test
  void cslSaysThatADateIsUncertain() {
    assertEquals(
        """
        [
        {"id":"00ff00ff00ff00ff","type":"article-newspaper",\
        "title":"Mayor opens bridge: “It holds”",\
        "author":[{"family":"Roe","given":"Ann"},\
        {"family":"Koval","given":"Olha","non-dropping-particle":"van der"}],\
        "container-title":"Harbour Post",\
        "issued":{"date-parts":[[2019,5,3]],"circa":true},"language":"en",\
        "abstract":"It is the longest in the region","keyword":"Olha Koval, Lviv",\
        "note":"Date inferred, not stated (EDTF 2019-05-03?; probably from 2019-05-01 to 2019-05-06)",\
        "custom":{"file":"/archive/bridge.txt"}},
        {"id":"00ff00ff00ff00ff","type":"article-newspaper","title":"Plain",\
        "author":[{"literal":"AFP"}],"issued":{"date-parts":[[2014,8]]},"language":"en",\
        "custom":{"file":"/archive/bridge.txt"}},
        {"id":"00ff00ff00ff00ff","type":"article-newspaper","title":"Wide",\
        "issued":{"date-parts":[[2021],[2023]],"circa":true},"language":"en",\
        "note":"Date inferred, not stated (EDTF 2021/2023; probably from 2021-02-01 to 2023-06-01)",\
        "custom":{"file":"/archive/bridge.txt"}}
        ]
        """,
        written(
            ListFormat.CSL_JSON,
            Made.bridge(),
            article("Plain").by("AFP").stated("2014-08").made(),
            article("Wide")
                .inferred("2021/2023", "2021-02-01", "2022-03-03", "2023-06-01")
                .made()));
  }

  @Test
  void anEmptyListIsStillOne() {
    assertEquals("[\n]\n", written(ListFormat.CSL_JSON));
    assertEquals("", written(ListFormat.RIS));
  }

  @Test
  void markdownShowsQuotesWithTheirSpeakers() {
    Article article =
        article("3. *Stars* & <b>bold</b>")
            .source("Post_Office")
            .stated("2014-08-05")
            .quote("It holds.", "Olha Koval")
            .quote(Quote.Kind.INDIRECT, "he would stay", "Ivan", Certainty.GUESS)
            .quote("No name", null)
            .file("/archive/a`b.txt", 3)
            .made();
    assertEquals(
        """
        ## 3\\. \\*Stars\\* \\& \\<b\\>bold\\</b\\>

        *Post\\_Office* · 2014-08-05

        > “It holds.”
        >
        > — Olha Koval

        > he would stay
        >
        > — Ivan (uncertain), indirect

        > “No name”
        >
        > — speaker not known

        File: `` /archive/a`b.txt:3 ``

        """,
        written(ListFormat.MARKDOWN, article));
  }
}
