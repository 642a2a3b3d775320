import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs other programs. */
final class Tools {
  private Tools() {}

  /** Whether there is a program of that name. */
  static boolean isThere(String name) {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(place -> Files.isExecutable(Path.of(place, name)));
  }

  /** Runs a program to its end. */
  static void run(List<String> words) throws IOException, InterruptedException {
    run(words, Map.of());
  }

  /**
   * Runs a program to its end, with some variables of its environment set.
   *
   * @throws IllegalStateException if it failed
   */
  static void run(List<String> words, Map<String, String> environment)
      throws IOException, InterruptedException {
    ProcessBuilder process = new ProcessBuilder(words).inheritIO();
    process.environment().putAll(environment);
    int code = process.start().waitFor();
    if (code != 0) {
      throw new IllegalStateException(words.getFirst() + " ended with " + code);
    }
  }
}
