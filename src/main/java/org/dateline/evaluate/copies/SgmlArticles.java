package org.dateline.evaluate.copies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.dateline.copies.Runs;

/**
 * The articles of the {@code *.sgm.gz} of a folder: as much of SGML as this newswire of 1987 uses.
 */
final class SgmlArticles {
  private static final Pattern ARTICLE =
      Pattern.compile("<REUTERS[^>]*NEWID=\"(\\d+)\"[^>]*>(.*?)</REUTERS>", Pattern.DOTALL);
  private static final Pattern DATE = Pattern.compile("<DATE>\\s*(\\d+-[A-Z]{3}-\\d{4})");
  private static final Pattern TITLE = Pattern.compile("<TITLE>(.*?)</TITLE>", Pattern.DOTALL);
  private static final Pattern BODY = Pattern.compile("<BODY>(.*?)</BODY>", Pattern.DOTALL);

  private static final DateTimeFormatter DAY =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("d-MMM-uuuu")
          .toFormatter(Locale.ENGLISH);

  private SgmlArticles() {}

  /** All articles that have a body; named {@code reuters:} and their number. */
  static List<Text> read(Path folder) throws IOException {
    List<Text> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file :
          files.filter(file -> file.toString().endsWith(".sgm.gz")).sorted().toList()) {
        add(text(file), articles);
      }
    } catch (UncheckedIOException e) {
      throw new IOException("A folder can't be read: " + folder, e);
    }
    return articles;
  }

  private static String text(Path file) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  private static void add(String sgml, List<Text> articles) {
    Matcher article = ARTICLE.matcher(sgml);
    while (article.find()) {
      String inside = article.group(2);
      Matcher body = BODY.matcher(inside);
      if (body.find()) {
        Matcher date = DATE.matcher(inside);
        Matcher title = TITLE.matcher(inside);
        LocalDate day = date.find() ? LocalDate.parse(date.group(1), DAY) : null;
        String headline = title.find() ? plain(title.group(1)) : "";
        String id = "reuters:" + article.group(1);
        articles.add(new Text(id, day, Runs.of(headline, plain(body.group(1)))));
      }
    }
  }

  private static String plain(String text) {
    return text.replaceAll("&#\\d+;", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }
}
