package org.dateline.read.blocks;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dateline.article.Span;

/**
 * The wordings that mark a line as something else than the article.
 *
 * <p>They are data: {@code furniture.tsv}, one wording a line, with the mark and how it is
 * compared.
 */
public final class Furniture {
  /** What a wording says about its line. */
  public enum Mark {
    /** Site furniture. */
    CHROME,
    /** The comment section begins. */
    COMMENTS,
    /** A teaser for another article, with its words on the same line. */
    TEASER,
    /** The lead of a teaser whose words follow on the next lines. */
    TEASER_LEAD,
    /** The words under a picture, or its credit. */
    CREDIT,
    /** What follows is no longer the article: a list of others, the author's life, the foot. */
    END
  }

  /** A wording, what stands in every line that fits it, and in which lines it is looked for. */
  private record Wording(
      Mark mark,
      Pattern pattern,
      String required,
      boolean anywhere,
      int mostWords,
      boolean repeated) {

    static Wording of(Mark mark, String words, boolean anywhere, int mostWords, boolean repeated) {
      return new Wording(
          mark, Pattern.compile(words), RequiredText.of(words), anywhere, mostWords, repeated);
    }

    boolean fits(String key) {
      if (!key.contains(required)) {
        return false;
      }
      Matcher matcher = pattern.matcher(key);
      return anywhere ? matcher.find() : matcher.lookingAt();
    }

    /** Whether a key that begins with {@code c} can fit: {@code c} alone does, or wants more. */
    @SuppressWarnings("JdkObsolete") // whether more could match is what hitEnd is for
    boolean canFit(String c) {
      Matcher matcher = pattern.matcher(c);
      return anywhere || matcher.lookingAt() || matcher.hitEnd();
    }
  }

  /** A line longer than this many words is not furniture because of its first or some words. */
  private static final int MOST_WORDS = 14;

  /** A line of more characters is furniture only for what it repeats, within as many. */
  private static final int LONGEST = 2_000;

  private static final int ANY = Integer.MAX_VALUE;

  private final List<Wording> wordings;

  /** The wordings that a key can fit that begins with an ASCII character, by that character. */
  private final List<List<Wording>> byFirst;

  /** Reads the wordings that come with Dateline. */
  public Furniture() {
    wordings = Resource.lines("furniture.tsv").map(Furniture::wording).toList();
    byFirst =
        IntStream.range(0, 128)
            .mapToObj(Character::toString)
            .map(c -> wordings.stream().filter(wording -> wording.canFit(c)).toList())
            .toList();
  }

  /** The first mark of the file that fits {@code line}. */
  public Optional<Mark> mark(Line line) {
    if (line.text().length() > LONGEST) {
      return line.words() == 0 ? Optional.of(Mark.CHROME) : repeated(line);
    }
    String key = line.key();
    boolean ascii = !key.isEmpty() && key.charAt(0) < byFirst.size();
    for (Wording wording : ascii ? byFirst.get(key.charAt(0)) : wordings) {
      if (line.words() <= wording.mostWords() && wording.fits(key)) {
        return Optional.of(wording.mark());
      }
    }
    return line.words() == 0 ? Optional.of(Mark.CHROME) : Optional.empty();
  }

  /** The mark of a long line: of what stands in it many times, the first is near its beginning. */
  private Optional<Mark> repeated(Line line) {
    Span beginning = new Span(line.span().start(), line.span().start() + LONGEST);
    String key =
        new Line(beginning, line.text().substring(0, LONGEST), line.words(), line.glued()).key();
    return wordings.stream()
        .filter(wording -> wording.repeated() && wording.fits(key))
        .map(Wording::mark)
        .findFirst();
  }

  private static Wording wording(String line) {
    List<String> columns = List.of(line.split("\t", 3));
    Mark mark = Mark.valueOf(columns.get(0));
    String words = columns.get(2);
    return switch (columns.get(1)) {
      case "is" -> Wording.of(mark, "(?:" + words + ")[.:!?»>+]*$", false, ANY, false);
      case "starts" -> Wording.of(mark, words, false, MOST_WORDS, false);
      case "opens" -> Wording.of(mark, words, false, ANY, false);
      case "has" -> Wording.of(mark, words, true, MOST_WORDS, false);
      case "holds" -> Wording.of(mark, words, true, ANY, false);
      case "repeats" -> Wording.of(mark, words, true, ANY, true);
      default -> throw new IllegalStateException("furniture.tsv: " + line);
    };
  }
}
