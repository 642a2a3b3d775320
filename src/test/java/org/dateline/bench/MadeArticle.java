package org.dateline.bench;

import java.time.LocalDate;
import java.util.List;

/**
 * An article as the generator makes it.
 *
 * @param id unique, also among copies
 * @param headline one line
 * @param paragraphs its body, in order
 * @param date when it was published
 * @param source the publisher
 * @param author who wrote it
 * @param url the address it had
 * @param people the made people named, the most prominent first
 * @param places the made places named
 */
record MadeArticle(
    String id,
    String headline,
    List<String> paragraphs,
    LocalDate date,
    String source,
    String author,
    String url,
    List<String> people,
    List<String> places) {
  String body() {
    return String.join("\n\n", paragraphs);
  }
}
