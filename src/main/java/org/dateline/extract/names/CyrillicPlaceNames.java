package org.dateline.extract.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.knowledge.people.Inflection;
import org.dateline.knowledge.places.CyrillicPlaces;
import org.dateline.knowledge.places.Gazetteer;
import org.dateline.knowledge.places.KnownPlace;

/** The places that have a Ukrainian or Russian name, by it in any case of the language. */
final class CyrillicPlaceNames {
  private final Map<String, KnownPlace> places = new HashMap<>();

  CyrillicPlaceNames(Gazetteer gazetteer) {
    CyrillicPlaces.bundled()
        .forEach(
            (cyrillic, name) -> {
              List<KnownPlace> named = gazetteer.named(name);
              if (!named.isEmpty()) {
                Inflection.forms(cyrillic)
                    .forEach(form -> places.putIfAbsent(form, named.getFirst()));
              }
            });
  }

  /** The place of a name, which {@link Inflection#fold} folded; empty for a name of none. */
  Optional<KnownPlace> folded(String name) {
    return Optional.ofNullable(places.get(name));
  }
}
