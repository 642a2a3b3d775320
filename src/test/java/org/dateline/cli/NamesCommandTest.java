package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.dateline.settings.Folders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS)
class NamesCommandTest {
  private static final Folders FOLDERS =
      new Folders(
          Map.of("DATELINE_HOME", "/opt/dateline"),
          Map.of("os.name", "Linux", "user.home", "/home/reader"));

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... words) {
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, false, 60);
    return new CommandLineApp(terminal, FOLDERS, new FakeProgram()).run(words);
  }

  @Test
  void listsNamesWithTheirArticles() {
    assertEquals(0, run("people", "bridge"));
    assertEquals("1  José Peña\n1  Olha Koval\n1  Ivan Koval\n", out.toString());
  }

  @Test
  void listsNamesAsJson() {
    assertEquals(0, run("places", "--json"));
    assertEquals(
        """
        {"name":"José Peña","articles":1}
        {"name":"Olha Koval","articles":1}
        {"name":"Ivan Koval","articles":1}
        """,
        out.toString());
  }

  @Test
  void tellsAllAboutOneName() {
    assertEquals(0, run("people", "--name", "olha koval"));
    assertEquals(
        """
        Olha Koval
        Mayor of Lviv, 2018-04-01 –   (City hall)
        Ukraine  ·  also Olga Koval
        30 mentions in 12 articles, of which guesses: 1  ·  2019-05-03 to 2020-01-02

        Written as
          Koval  29 mentions in 9 articles; also Ivan Koval 1
          O. Koval  1 mention in 1 article, guesses: 1

        Years
          2019  12
          undated  2

        Named together with
        3  Ann Roe

        In articles about
          none

        Newest articles
          Mayor opens bridge
            2019-05-03  ·  3 mentions  ·  0000000000000010
            Koval opened it.
        """,
        out.toString());
  }

  @Test
  void tellsAllAboutOneNameAsJson() {
    assertEquals(0, run("people", "--name", "Olha Koval", "--json"));
    assertEquals(
        "{\"field\":\"person\",\"name\":\"Olha"
            + " Koval\",\"articles\":12,\"mentions\":30,\"guesses\":1,"
            + "\"first\":\"2019-05-03\",\"last\":\"2020-01-02\",\"forms\":[{\"form\":\"Koval\",\"articles\":9,\"mentions\":29,\"guesses\":0,\"others\":[{\"name\":\"Ivan"
            + " Koval\","
            + "\"articles\":1}]},{\"form\":\"O.\\u001BKoval\",\"articles\":1,\"mentions\":1,\"guesses\":1,\"others\":[]}],\"offices\":[{\"title\":\"Mayor"
            + " of Lviv\",\"from\":\"2018-04-01\",\"to\":null,\"source\":\"City"
            + " hall\"}],\"aliases\":[\"Olga"
            + " Koval\"],\"country\":\"Ukraine\",\"region\":null,\"latitude\":null,\"longitude\":null,\"people\":[{\"name\":\"Ann"
            + " Roe\",\"articles\":3}],\"places\":[],\"years\":[{\"year\":2019,\"stated\":8,"
            + "\"inferred\":3,\"wide\":1}],\"undated\":2,\"newest\":[{\"id\":\"0000000000000010\",\"headline\":\"Mayor"
            + " opens"
            + " bridge\",\"date\":\"2019-05-03\",\"source\":\"Wire\",\"mentions\":3,\"guesses\":0,\"sentence\":\"Koval"
            + " opened it.\"}]}\n",
        out.toString());
  }

  @Test
  void saysWhichNamesAreNearOneThatNobodyHas() {
    assertEquals(1, run("people", "--name", "Kov"));
    assertEquals("", out.toString());
    assertEquals(
        "No article has the person 'Kov'.\nNear it: Olha Koval, Ivan Koval\n", err.toString());
  }

  @Test
  void listsWhatMayBeOneAndWhatIsGuessed() {
    assertEquals(0, run("people", "--alike"));
    assertEquals(0, run("people", "--guesses", "--limit", "1"));
    assertEquals(0, run("people", "--alike", "--json"));
    assertEquals(0, run("people", "--guesses", "--json"));
    assertEquals(
        """
        Ivan Koval = José Peña?  one letter off
        Olha Koval  1 guess in 1 article
        {"name":"José Peña","other":"Ivan Koval","reason":"one_letter"}
        {"name":"Olha Koval","guesses":1,"articles":1}
        {"name":"Ivan Koval","guesses":2,"articles":2}
        """,
        out.toString());
  }

  @Test
  void asksForOneThingAtATime() {
    assertEquals(2, run("people", "--alike", "--guesses"));
    assertEquals(2, run("people", "--limit", "-1"));
  }
}
