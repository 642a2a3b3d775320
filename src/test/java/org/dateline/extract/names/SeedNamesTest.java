package org.dateline.extract.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.GoldSeeds;
import org.dateline.GoldSeeds.Seed;
import org.dateline.article.Person;
import org.dateline.article.Place;
import org.dateline.knowledge.people.People;
import org.dateline.knowledge.places.Gazetteer;
import org.dateline.read.FilePageReader;
import org.dateline.read.ReadResult;
import org.dateline.read.text.TextFormatReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeedNamesTest {
  private static final NameExtractor EXTRACTOR =
      new NameExtractor(People.bundled(), Gazetteer.bundled());

  private final FilePageReader reader = new FilePageReader(List.of(new TextFormatReader()));

  static List<Seed> seeds() {
    return GoldSeeds.all();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void peopleAreWhomACarefulReaderFinds(Seed seed) {
    assertFits(seed, "people", names(seed).people().stream().map(Person::name).toList());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void placesAreWhatACarefulReaderFinds(Seed seed) {
    assertFits(seed, "places", names(seed).places().stream().map(Place::name).toList());
  }

  private static void assertFits(Seed seed, String field, List<String> found) {
    Set<String> wanted = new TreeSet<>(seed.strings(field, "must"));
    Set<String> allowed = new HashSet<>(seed.strings(field, "may"));
    Set<String> counted = new TreeSet<>(found);
    counted.removeIf(name -> allowed.contains(name) && !wanted.contains(name));
    assertEquals(wanted, counted);
    assertEquals(found.size(), new HashSet<>(found).size(), "each of them once: " + found);
  }

  private Names names(Seed seed) {
    return EXTRACTOR.extract(
        assertInstanceOf(ReadResult.Success.class, reader.read(seed.file())).page());
  }
}
