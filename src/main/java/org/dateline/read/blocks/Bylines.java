package org.dateline.read.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Span;

/**
 * Recognises bylines and the names in them: "By A. Writer and B. Author", "Reported by A. Writer
 * from Brussels.", "(Reporting by A. Writer; editing by …)", "A. Writer, Senior Reporter".
 */
public final class Bylines {
  private static final String PIECE =
      "(?:words|text|story|report|article|post|contribution|analysis|opinion|review|commentary|column)";
  private static final String DONE =
      "(?:reported|reporting|written|posted|published|authored|created|submitted|contributed)";
  private static final String LEAD =
      ("(?:(?:" + PIECE + "|" + DONE + ")\\s+)?(?:by)?by(?:\\s+line)?(?::\\s*|\\s+(?:by\\s+)?)")
          + "|(?:text|words|story|byline|reporter|authors?|author\\(s\\))\\s*:\\s*";
  private static final Pattern LED =
      Pattern.compile(
          "^[\\s(\\[\\p{Pd}\u2022|/]*(?:" + LEAD + ")(?<names>.+)$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** "ByJane Doe", as it is left when tags are stripped without a space. */
  private static final Pattern GLUED =
      Pattern.compile("^\\s*(?:By|by|BY)(?=\\p{Lu}\\p{Ll})(?:by\\s+)?(?<names>.+)$");

  private static final Pattern LEAD_ONLY =
      Pattern.compile(
          "^[\\s(\\[]*(?:(?:written|reported|posted|published|story|words)\\s+)?by\\s*:?$|^authors?\\s*:$",
          Pattern.CASE_INSENSITIVE);

  private static final String AFTER_NAME =
      "for|from|in|of|at|on|is|was|published|posted|updated|edited|editing|follow|email|staff|special"
          + "|senior|contributor|correspondent|editor|photographs?|photos?|illustrations?|videos?|\\d+"
          + "|twitter|facebook|instagram|linkedin";

  /** A day without its year, as it stands behind a name when tags are stripped. */
  private static final String DAY =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.? \\d{1,2}";

  /** Where the names of a byline end and something else begins. */
  private static final Pattern STOP =
      Pattern.compile(
          "\\s*(?:[|\u00B7\u2022;(@\\[<]|\\s[-\u2013\u2014\u2015]+(?:\\s|$)|\\s/\\s|\\.(?=\\s|$))"
              + ("|,?\\s+(?:" + AFTER_NAME + "|" + DAY + ")\\b")
              + "|[-\u2013]\\s*(?=\\d)|(?<=\\p{L})(?=\\d)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BETWEEN =
      Pattern.compile("\\s*,\\s*(?:and|&)\\s+|\\s+(?:and|&|with|AND|And|With)\\s+|\\s*[,&]\\s*");
  private static final Pattern ROLE =
      Pattern.compile(
          "\\b(?:editor|reporter|writer|correspondent|contributor|columnist|journalist|author|producer|analyst|bureau"
              + " chief|staff|blogger|critic)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final String WORD = "\\p{Lu}[\\p{L}\\p{N}.&'\u2019-]*";
  private static final Pattern ORGANISATION =
      Pattern.compile(WORD + "(?: (?:" + WORD + "|of|the|and|for|&)){1,4}");
  private static final Pattern REPORTERS_NOTE =
      Pattern.compile(
          "\\breport(?:ed|ing)\\b|\\bcontributed\\b|\\bwritten\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern AFTER_DATE =
      Pattern.compile(
          "(?<=[\\dTMtm.])\\s*(?:[|,\u00B7\u2022/-]\\s*|(?<by>by)\\s+|\\s(?=\\p{Lu}))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ENDS_IN_MARK = Pattern.compile(".*[,|\u00B7\u2022\u2013-]");
  private static final Pattern INITIALS = Pattern.compile("\\p{L}(?:\\.\\p{L})*");
  private static final int MOST_WORDS = 40;

  private Bylines() {}

  /**
   * One author.
   *
   * @param name as it is shown
   * @param span where the name stands in the line
   */
  public record Author(String name, Span span) {}

  /** Whether {@code text} begins like a byline and names somebody. */
  public static boolean isByline(String text) {
    String plain = White.plain(text).strip();
    return White.gaps(plain) < MOST_WORDS && namesStart(plain) >= 0 && !authors(text).isEmpty();
  }

  /** Whether it says that somebody reported or contributed, as a note at the foot does. */
  public static boolean isReportersNote(String text) {
    return isByline(text) && REPORTERS_NOTE.matcher(White.plain(text)).find();
  }

  /** Whether it is a "By" whose name stands on the next line. */
  public static boolean isLead(String text) {
    return LEAD_ONLY.matcher(White.plain(text).strip()).matches();
  }

  /** Whether it is a date with a name behind it: "June 1, 2020 by A. Writer". */
  public static boolean isDateAndName(String text) {
    return nameAfterDate(text) > 0;
  }

  /**
   * Where the byline begins in a line that begins with a date: at "by", or at the name itself.
   * Offsets count in {@code text}; 0 if the line is something else.
   */
  static int nameAfterDate(String text) {
    Matcher after = AFTER_DATE.matcher(White.plain(text));
    while (text.length() <= 120 && after.find()) {
      boolean led = after.start("by") >= 0;
      String rest = text.substring(after.end());
      boolean name = led ? PersonNames.isFullName(rest) : PersonNames.isKnownName(rest);
      if (name && DateLines.isDateLine(text.substring(0, after.start()))) {
        return led ? after.start("by") : after.end();
      }
    }
    return 0;
  }

  /** Whether it names a person and what they are at the paper: "A. Writer, Senior Reporter". */
  public static boolean isNameWithRole(String text) {
    return text.length() <= 120 && holdsRole(text) && firstIsKnown(text);
  }

  /** Whether it names a person and a date, or an address: "A. Writer - Apr 16, 2015". */
  static boolean isNameWithDateOrAddress(String text) {
    boolean more = text.contains("@") || DateLines.firstDate(text).isPresent();
    return text.length() <= 120 && more && firstIsKnown(text);
  }

  /** "A. Writer, April 19, 2020": a name, known or not, and nothing but a date behind the mark. */
  static boolean isNameThenDate(String text) {
    return DateLines.firstDate(text)
        .map(date -> White.plain(text.substring(0, date.start())).strip())
        .filter(name -> text.length() <= 120 && ENDS_IN_MARK.matcher(name).matches())
        .map(name -> name.substring(0, name.length() - 1).strip())
        .filter(PersonNames::isFullName)
        .filter(name -> DateLines.isDateLine(text.substring(text.indexOf(name) + name.length())))
        .isPresent();
  }

  /** "A. Writer / Agency / Updated: Oct 9, 2019": a name, and a date behind a stroke. */
  static boolean isNameSlashDate(String text) {
    int stroke = text.replace('|', '/').indexOf('/');
    return stroke > 0
        && text.length() <= 120
        && PersonNames.isFullName(text.substring(0, stroke))
        && DateLines.firstDate(text.substring(stroke)).isPresent();
  }

  /** Whether a name with little behind it: "A. Writer, TIME", "A. Writer@writer". */
  static boolean isNameWithMore(String text) {
    return text.length() <= 60 && !loose(text).isEmpty();
  }

  /** Whether it begins with a known name, and all the names it lists are known. */
  public static boolean isKnownNames(String text) {
    List<Author> authors = loose(text);
    return !authors.isEmpty()
        && authors.stream().allMatch(author -> PersonNames.isKnownName(author.name()));
  }

  static boolean holdsRole(String text) {
    return ROLE.matcher(text).find();
  }

  private static boolean firstIsKnown(String text) {
    List<Author> authors = loose(text);
    return !authors.isEmpty() && PersonNames.isKnownName(authors.getFirst().name());
  }

  /** The authors that a byline names; a name that stands alone on its line is one too. */
  public static List<Author> authors(String text) {
    int names = namesStart(White.plain(text));
    if (names >= 0) {
      return split(text, names, true);
    }
    return AuthorNotes.author(text, List.of())
        .map(name -> List.of(new Author(PersonNames.display(name.of(text)), name)))
        .orElseGet(() -> loose(text));
  }

  /** The people that a field of authors lists, with or without "By"; none for an address. */
  public static List<Author> listed(String value) {
    boolean address = value.startsWith("@") || value.contains("://") || value.startsWith("www.");
    return address ? List.of() : authors(value);
  }

  private static int namesStart(String text) {
    Matcher led = LED.matcher(text);
    if (led.matches()) {
      return led.start("names");
    }
    Matcher glued = GLUED.matcher(text);
    return glued.matches() ? glued.start("names") : -1;
  }

  private static List<Author> loose(String text) {
    return split(text, 0, false);
  }

  private static List<Author> split(String original, int from, boolean led) {
    String text = White.plain(original);
    int end = text.length();
    Matcher stop = STOP.matcher(text).region(from, end);
    while (stop.find()) {
      // The full stop of an initial or of "Jr." does not end the names.
      boolean initial = text.charAt(stop.start()) == '.' && isAbbreviation(text, stop.start());
      if (!initial && stop.start() > from) {
        end = stop.start();
        break;
      }
    }
    int date = DateLines.firstDate(text.substring(from)).map(Span::start).orElse(Integer.MAX_VALUE);
    end = date == Integer.MAX_VALUE ? end : Math.min(end, from + date);
    List<Author> authors = new ArrayList<>();
    int start = from;
    Matcher between = BETWEEN.matcher(text).region(from, end);
    while (start < end) {
      boolean more = between.find();
      int to = more ? between.start() : end;
      if (!add(authors, text, start, to, led)) {
        break;
      }
      start = more ? between.end() : end;
    }
    return authors;
  }

  /** Adds the name between the offsets; false if there is none, which ends the list. */
  private static boolean add(List<Author> authors, String text, int from, int to, boolean led) {
    int start = White.skip(text, from, to);
    int end = White.trim(text, start, to);
    String name = text.substring(start, end);
    boolean person = PersonNames.isFullName(name);
    boolean whole = end == White.trim(text, 0, text.length());
    boolean organisation =
        led && whole && authors.isEmpty() && ORGANISATION.matcher(name).matches();
    if (!person && !organisation) {
      return false;
    }
    authors.add(new Author(PersonNames.display(name), new Span(start, end)));
    return true;
  }

  private static boolean isAbbreviation(String text, int stop) {
    int start = text.lastIndexOf(' ', stop) + 1;
    String word = text.substring(start, stop);
    return INITIALS.matcher(word).matches() || word.equals("Jr") || word.equals("Sr");
  }
}
