package org.dateline.knowledge.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a person's name, without nickname and suffix, which are kept by themselves. */
record NameWords(List<String> words, String suffix, boolean lone) {
  private static final Set<String> SUFFIXES =
      Set.of("jr", "junior", "sr", "senior", "ii", "iii", "iv", "мл");

  /** What begins a surname when it stands alone with a capital; "Van" is a given name too. */
  private static final Set<String> PARTICLES =
      Set.of("Bin", "De", "Del", "Della", "Der", "Des", "Di", "Du", "La", "Le", "Von");

  private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}\\.){1,3}\\p{Lu}.{2,}");

  static NameWords of(String name) {
    List<String> parts = new ArrayList<>();
    String suffix = "";
    for (String part : split(name, false)) {
      if (isNickname(part)) {
        continue;
      }
      String bare = part.replace(".", "").replace(",", "").toLowerCase(Locale.ROOT);
      if (!parts.isEmpty() && SUFFIXES.contains(bare)) {
        suffix = shortened(bare);
      } else {
        parts.add(part);
      }
    }
    boolean lone = parts.size() < 2 || beginsWithParticle(parts);
    List<String> words = new ArrayList<>();
    parts.forEach(part -> words.addAll(split(part, true)));
    return new NameWords(List.copyOf(words), suffix, lone && !endsInInitials(parts));
  }

  private static boolean beginsWithParticle(List<String> parts) {
    String first = parts.getFirst();
    return PARTICLES.contains(first)
        || (Character.isLowerCase(first.charAt(0)) && first.length() < 6);
  }

  /** "J.D.Vance", written without a blank, is a full name all the same. */
  private static boolean endsInInitials(List<String> parts) {
    return parts.size() == 1 && INITIALS.matcher(parts.getFirst()).matches();
  }

  private static boolean isNickname(String part) {
    return "(\"\u201c\u2018'[".indexOf(part.charAt(0)) >= 0 || part.endsWith(")");
  }

  private static String shortened(String suffix) {
    return switch (suffix) {
      case "junior", "мл" -> "jr";
      case "senior" -> "sr";
      default -> suffix;
    };
  }

  /** Parts {@code name} at white space and, if {@code all}, at hyphens and full stops too. */
  static List<String> split(String name, boolean all) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= name.length(); i++) {
      boolean inside = i < name.length() && !isGap(name.charAt(i), all);
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(name.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  private static boolean isGap(char c, boolean all) {
    return Character.isWhitespace(c)
        || c == '\u00a0'
        || (all && (c == '-' || c == '\u2010' || c == '\u2011' || c == '.'));
  }
}
