package org.dateline.evaluate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.article.Mention;
import org.dateline.article.Person;
import org.dateline.evaluate.LabelledArticle.Label;

/**
 * Whether every person has one entry: who is found under two names is split, and a name under which
 * two people are found merges them wrongly.
 */
final class Entries {
  private static final String MERGES = "people.merges_wrong";
  private static final String SPLITS = "people.splits";

  private final Findings findings;
  private final Map<String, Set<String>> namesByForm = new HashMap<>();
  private int merges;
  private int splits;
  private int people;

  Entries(Findings findings) {
    this.findings = findings;
  }

  /** Remembers under which names the forms of an article's people were entered. */
  void add(List<Person> found) {
    for (Person person : found) {
      for (Mention mention : person.mentions()) {
        namesByForm
            .computeIfAbsent(LabelledArticle.folded(mention.form()), _ -> new TreeSet<>())
            .add(person.name());
      }
    }
  }

  /** Compares what was added with people whose spellings were checked by hand. */
  void compare(List<CheckedPerson> checked) {
    Map<String, Set<String>> owners = new TreeMap<>();
    for (CheckedPerson person : checked) {
      Set<String> names = new TreeSet<>();
      for (String spelling : person.spellings()) {
        names.addAll(namesByForm.getOrDefault(LabelledArticle.folded(spelling), Set.of()));
      }
      count("all articles", person.name(), names, owners);
    }
    merged("all articles", owners);
  }

  /** Compares the people of one article with its labels. */
  void compare(LabelledArticle article, List<Person> found) {
    Map<String, Set<String>> owners = new TreeMap<>();
    for (Label label : article.people()) {
      Set<String> own = new HashSet<>(label.forms());
      own.removeAll(article.ambiguous());
      article.people().stream()
          .filter(other -> !other.equals(label))
          .forEach(other -> own.removeAll(other.forms()));
      Set<String> names = new TreeSet<>();
      for (Person person : found) {
        boolean named =
            person.mentions().stream()
                .anyMatch(mention -> own.contains(LabelledArticle.folded(mention.form())));
        if (named) {
          names.add(person.name());
        }
      }
      count(article.id(), label.name(), names, owners);
    }
    merged(article.id(), owners);
  }

  private void count(
      String item, String person, Set<String> names, Map<String, Set<String>> owners) {
    if (!names.isEmpty()) {
      people++;
      splits += names.size() - 1;
      names.forEach(name -> owners.computeIfAbsent(name, _ -> new TreeSet<>()).add(person));
    }
    if (names.size() > 1) {
      findings.mistake(SPLITS, item, person, String.join("; ", names));
    }
  }

  private void merged(String item, Map<String, Set<String>> owners) {
    owners.forEach(
        (name, people) -> {
          if (people.size() > 1) {
            merges += people.size() - 1;
            findings.mistake(MERGES, item, String.join("; ", people), name);
          }
        });
  }

  /** Tells how many there are, over everybody who was found. */
  void report() {
    findings.measure(MERGES, merges, people);
    findings.measure(SPLITS, splits, people);
  }
}
