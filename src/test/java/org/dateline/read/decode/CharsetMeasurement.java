package org.dateline.read.decode;

import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Measures how many files are decoded rightly. It is no part of the build: run it with {@code mvn
 * test -Dtest=CharsetMeasurement -Ddateline.encodings=DIR}, where each folder of DIR is named after
 * an encoding, with the language behind it if need be ({@code iso-8859-2-czech}), and holds files
 * in it. A file counts as right if no more than one in fifty of its characters beyond ASCII differs
 * from what the named encoding gives.
 */
@EnabledIfSystemProperty(named = "dateline.encodings", matches = ".+")
class CharsetMeasurement {
  /** Names that Java spells otherwise, and the superset that is used for GB 2312. */
  private static final Map<String, String> NAMES =
      Map.of(
          "MacCyrillic", "x-MacCyrillic",
          "CP932", "windows-31j",
          "CP949", "x-windows-949",
          "EUC-TW", "x-EUC-TW",
          "Johab", "x-Johab",
          "GB2312", "GB18030");

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  @Test
  void measure() throws Exception {
    Map<String, int[]> counts = new TreeMap<>();
    Path dir = Path.of(System.getProperty("dateline.encodings"));
    List<Path> files;
    try (Stream<Path> walk = Files.walk(dir)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      String folder = file.getParent().getFileName().toString();
      byte[] bytes = Files.readAllBytes(file);
      String expected = withoutMark(new String(bytes, charset(folder)));
      String got = new TextDecoder().decode(bytes).map(Decoded::text).orElse("");
      int[] count = counts.computeIfAbsent(folder, name -> new int[2]);
      count[0]++;
      count[1] += isSame(expected, got) ? 1 : 0;
    }
    counts.forEach((name, count) -> out.println(name + ": " + count[1] + " of " + count[0]));
    int right = counts.values().stream().mapToInt(count -> count[1]).sum();
    out.println("charset: " + right + " of " + files.size());
  }

  private static Charset charset(String folder) {
    String name = folder.replaceFirst("-(?!kr$)[a-z]+$", "");
    return Charset.forName(NAMES.getOrDefault(name, name));
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static boolean isSame(String expected, String got) {
    if (Math.abs(expected.length() - got.length()) > expected.length() / 200 + 1) {
      return false;
    }
    int beyond = 0;
    int different = 0;
    for (int i = 0; i < Math.min(expected.length(), got.length()); i++) {
      beyond += expected.charAt(i) > 0x7F ? 1 : 0;
      different += expected.charAt(i) == got.charAt(i) ? 0 : 1;
    }
    return different * 50 <= Math.max(beyond, 1);
  }
}
