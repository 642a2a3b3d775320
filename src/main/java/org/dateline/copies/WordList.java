package org.dateline.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The words of a text between blanks, and which paragraph each stands in. */
final class WordList {
  private static final Pattern PARAGRAPHS = Pattern.compile("\\n\\s*\\n");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final List<String> words = new ArrayList<>();
  private final List<Integer> paragraphs = new ArrayList<>();

  /** Where each paragraph begins, and behind the last one the end. */
  private final List<Integer> starts = new ArrayList<>();

  WordList(String text) {
    starts.add(0);
    for (String paragraph : PARAGRAPHS.split(text, -1)) {
      for (String word : BLANKS.split(paragraph, -1)) {
        if (!word.isEmpty()) {
          words.add(word);
          paragraphs.add(starts.size() - 1);
        }
      }
      if (words.size() > starts.getLast()) {
        starts.add(words.size());
      }
    }
  }

  int size() {
    return words.size();
  }

  /** How many paragraphs there are. */
  int paragraphs() {
    return starts.size() - 1;
  }

  /** The number of the first word of a paragraph; that of the one behind the last is the end. */
  int start(int paragraph) {
    return starts.get(paragraph);
  }

  /** The paragraph that a word stands in. */
  int paragraph(int word) {
    return paragraphs.get(word);
  }

  /** A word as it stands in the text. */
  String word(int at) {
    return words.get(at);
  }

  /** What is compared of a word: quotation marks and apostrophes of any shape are the same. */
  String key(int at) {
    return words
        .get(at)
        .replace('\u2019', '\'')
        .replace('\u2018', '\'')
        .replaceAll("[“”„«»]", "\"");
  }
}
