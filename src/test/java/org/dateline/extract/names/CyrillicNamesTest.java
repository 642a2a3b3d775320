package org.dateline.extract.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.dateline.article.Block;
import org.dateline.article.Mention;
import org.dateline.article.Person;
import org.dateline.article.Place;
import org.dateline.article.Resolution;
import org.dateline.article.Role;
import org.dateline.article.SourceFile;
import org.dateline.article.SourceText;
import org.dateline.article.Span;
import org.dateline.knowledge.people.People;
import org.dateline.knowledge.places.Gazetteer;
import org.dateline.read.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CyrillicNamesTest {
  private static final NameExtractor EXTRACTOR =
      new NameExtractor(People.bundled(), Gazetteer.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Розмова з Володимиром Зеленським тривала годину.|Volodymyr Zelensky",
        "Позицію Зеленського підтримав Джо Байден.|Joe Biden, Volodymyr Zelensky",
        "Лист передали Зеленському вчора.|Volodymyr Zelensky",
        "Встреча с Владимиром Путиным прошла в четверг.|Vladimir Putin",
        "Слова Путина повторил Сергей Лавров.|Sergey Lavrov, Vladimir Putin",
        "Разговор с Сергеем Лавровым и Дмитрием Кулебой.|Dmytro Kuleba, Sergey Lavrov",
        "Заяву Єнса Столтенберга оприлюднили зранку.|Jens Stoltenberg",
        "Про це казала Олена Зеленська.|Olena Zelenska",
        "За Порошенка країна жила інакше.|Petro Poroshenko",
        "Вчора приїхала Марта Вигадана.|''"
      })
  void peopleOfTheAuthorityFileAreFoundInEveryCase(String text, String expected) {
    assertEquals(
        expected,
        String.join(", ", names(text).people().stream().map(Person::name).sorted().toList()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Зустріч відбулася у Києві, потім у Харкові.|Kharkiv/UA, Kyiv/UA",
        "Делегации Украины и России прибыли в Минск.|Minsk/BY, Russia/RU, Ukraine/UA",
        "Влада України та Росії мовчить.|Russia/RU, Ukraine/UA",
        "Из Москвы летели над Польшей в Германию.|Germany/DE, Moscow/RU, Poland/PL",
        "Кримом володіли здавна, а Донбасом пізніше.|Crimea/UA, Donbas/UA",
        "Український уряд і київський театр.|''"
      })
  void placesAreFoundInEveryCaseAndAdjectivesAreNone(String text, String expected) {
    assertEquals(
        expected,
        String.join(
            ", ",
            names(text).places().stream()
                .map((Place place) -> place.name() + "/" + place.country())
                .sorted()
                .toList()));
  }

  @Test
  void bothScriptsLeadToOneEntry() {
    Names names = names("Volodymyr Zelensky spoke in Kyiv. Зеленський приїхав до Києва.");
    assertEquals(List.of("Volodymyr Zelensky"), names.people().stream().map(Person::name).toList());
    assertEquals(
        List.of(Resolution.KNOWN_NAME, Resolution.ROMANISED),
        names.people().getFirst().mentions().stream().map(Mention::resolution).toList());
    assertEquals(2, names.places().getFirst().mentions().size());
  }

  private static Names names(String text) {
    SourceFile file =
        new SourceFile(Path.of("/article.txt"), text.length(), Instant.EPOCH, "", "UTF-8");
    Block body = new Block(Role.BODY, new Span(0, text.length()));
    return EXTRACTOR.extract(new Page(file, new SourceText(text, List.of(body)), List.of()));
  }
}
