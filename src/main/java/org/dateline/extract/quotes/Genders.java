package org.dateline.extract.quotes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.dateline.article.Mention;
import org.dateline.article.Person;

/**
 * Tells from the titles before a person's name, else from the given name, whether "he" or "she" can
 * mean that person.
 */
final class Genders {
  private final Map<String, Gender> byName = new HashMap<>();

  /** What a pronoun has to agree with. */
  enum Gender {
    MALE,
    FEMALE,
    UNKNOWN
  }

  private Genders(BufferedReader lines) throws IOException {
    Gender gender = Gender.UNKNOWN;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("[")) {
        gender = line.equals("[women]") ? Gender.FEMALE : Gender.MALE;
      } else if (!line.startsWith("#")) {
        for (String name : line.split(" ", -1)) {
          byName.put(name, gender);
        }
      }
    }
  }

  /** The given names that come with Dateline: {@code given-name-genders.txt}. */
  static Genders bundled() {
    try (InputStream in = Genders.class.getResourceAsStream("given-name-genders.txt")) {
      if (in == null) {
        throw new IllegalStateException("given-name-genders.txt is missing from the program");
      }
      return new Genders(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The gender of {@code person}, as far as {@code text} or the given name says it. */
  Gender of(Person person, String text) {
    for (Mention mention : person.mentions()) {
      Gender titled = titled(text, mention.span().start());
      if (titled != Gender.UNKNOWN) {
        return titled;
      }
    }
    int blank = person.name().indexOf(' ');
    return blank < 0
        ? Gender.UNKNOWN
        : byName.getOrDefault(person.name().substring(0, blank), Gender.UNKNOWN);
  }

  /** What the title says that stands before {@code at}. */
  private static Gender titled(String text, int at) {
    int end = at;
    while (end > 0 && Marks.isGap(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && end - start < 12 && !Marks.isGap(text.charAt(start - 1))) {
      start--;
    }
    return switch (text.substring(start, end)) {
      case "Mr", "Mr.", "Sir", "Lord", "King", "Prince", "Pope", "Congressman" -> Gender.MALE;
      case "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Lady", "Dame", "Queen", "Princess" -> Gender.FEMALE;
      case "Congresswoman", "Chairwoman", "spokeswoman", "Spokeswoman" -> Gender.FEMALE;
      default -> Gender.UNKNOWN;
    };
  }
}
