package org.dateline.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.extract.names.PlaceNaming.Bond;
import org.dateline.extract.names.PlaceScores.Option;
import org.dateline.extract.names.tokens.Lexicon;
import org.dateline.knowledge.people.Inflection;
import org.dateline.knowledge.places.Gazetteer;
import org.dateline.knowledge.places.KnownPlace;

/** Says which place a name means that stands alone, as somebody types it; immutable. */
public final class BarePlaceNames {
  private final Gazetteer gazetteer;
  private final PlaceNaming naming;
  private final PlaceScores scores = new PlaceScores(Map.of());
  private final CyrillicPlaceNames cyrillic;

  /** Goes by the places of {@code gazetteer}. */
  public BarePlaceNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.naming = new PlaceNaming(gazetteer, Lexicon.bundled());
    this.cyrillic = new CyrillicPlaceNames(gazetteer);
  }

  /**
   * The place that articles mean by {@code name} where nothing else tells: the largest that goes by
   * it in English, else the largest that has it in another spelling, of former times or in another
   * language. Small and capital letters are one.
   */
  public Optional<KnownPlace> place(String name) {
    if (!name.isEmpty() && CyrillicNames.isCyrillic(name.charAt(0))) {
      return cyrillic.folded(Inflection.fold(name));
    }
    List<Option> options = new ArrayList<>();
    for (KnownPlace place : gazetteer.named(name)) {
      Bond bond = naming.bond(name, place);
      if (bond != Bond.NONE) {
        options.add(new Option(place, bond));
      }
    }
    List<Option> own = options.stream().filter(option -> option.bond() == Bond.NAME).toList();
    return options.isEmpty()
        ? Optional.empty()
        : Optional.of(scores.best(own.isEmpty() ? options : own, List.of()).place());
  }
}
