package org.dateline.knowledge.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
  private final GivenNames names = GivenNames.bundled();

  @ParameterizedTest
  @CsvSource({
    "Volodymyr Zelensky, Volodymyr Zelenskyy",
    "Volodymyr Zelensky, Volodymyr Zhelensky",
    "Volodymyr Zelensky, Vladimir Zelenskiy",
    "Volodymyr Zelensky, Володимир Зеленський",
    "Arseniy Yatsenyuk, Arseny Yatseniuk",
    "Valerii Zaluzhnyi, Valery Zaluzhny",
    "Vladimir Putin, Vladimir V. Putin",
    "Vladimir Putin, Vladimir Vladimirovich Putin",
    "Vladimir Putin, VLADIMIR PUTIN",
    "Vladimir Putin, Владимир Путин",
    "Sergey Lavrov, Sergei Lavrov",
    "Joe Biden, Joseph R. Biden",
    "Mike Pompeo, Michael Pompeo",
    "Kim Jong Un, Kim Jong-un",
    "Gerhard Schröder, Gerhard Schroeder",
    "Radosław Sikorski, Radoslaw Sikorski",
    "Dmytro Kuleba, Dmitry Kuleba",
    "Andrii Yermak, Andriy Ermak",
    "Alexei Navalny, Aleksey Navalny",
    "Mikhail Khodorkovsky, Mihail Hodorkovski",
    "Donald Trump Jr., Donald Trump Junior",
    "Hillary Clinton, Hillary Diane Rodham Clinton",
    "Robert Mueller, Robert (Bob) Swan Mueller",
    "Bashar al-Assad, Bashar Assad",
    "Ursula von der Leyen, Ursula Von Der Leyen",
    "Mohammed bin Salman, Mohammad bin Salman"
  })
  void spellingsOfOneNameHaveOneKey(String one, String other) {
    assertEquals(names.key(one).full(), names.key(other).full());
  }

  @ParameterizedTest
  @CsvSource({
    "Joe Biden, Hunter Biden",
    "Donald Trump, Donald Trump Jr.",
    "John F Kennedy, John F Kennedy Junior",
    "Sergey Ryabkov, Sergei Ryapkov",
    "Bill Clinton, Hillary Clinton",
    "Vitali Klitschko, Wladimir Klitschko",
    "Sergei Ivanov, Viktor Ivanov",
    "Alexander Litvinenko, Marina Litvinenko",
    "Volodymyr Zelensky, Olena Zelenska",
    "Mohammed bin Salman, Mohammed bin Zayed",
    "Kim Jong Un, Kim Jong Il",
    "Thomas Greenfield, Thomas-Greenfield",
    "George Walker Bush, George Herbert Walker Bush Sr."
  })
  void differentPeopleHaveDifferentKeys(String one, String other) {
    assertFalse(names.key(one).agreesWith(names.key(other)));
  }

  @Test
  void middleInitialsTellApartOnlyWhereBothNamesHaveThem() {
    NameKey son = names.key("George W. Bush");
    assertFalse(son.agreesWith(names.key("George H. W. Bush")));
    assertTrue(son.agreesWith(names.key("George Bush")));
  }

  @ParameterizedTest
  @CsvSource({
    "Viktor Medvedchuk, Wiktor Medwedczuk",
    "Sergei Shoigu, Siergiej Szojgu",
    "Sergei Shoigu, Sergej Schoigu",
    "Sergey Ryabkov, Sergei Riabkow",
    "Vladimir Putin, Vladimir Poutine",
    "Volodymyr Zelensky, Wołodymyr Zełenski",
    "Andrii Deshchytsia, Andrij Deszczyca",
    "Mikhail Khodorkovsky, Michaił Chodorkowski",
    "Володимир Зеленський, Volodymyr Zelensky"
  })
  void romanisationsIntoOtherLanguagesHaveOneLooseKey(String one, String other) {
    assertEquals(names.looseKey(one).full(), names.looseKey(other).full());
  }

  @Test
  void hostileNamesHaveKeysToo() {
    assertEquals(new NameKey("", List.of(), "", "", ""), names.key(""));
    assertEquals(new NameKey("", List.of(), "", "", ""), names.key("\ud83d \udc00 \u0000"));
    assertTrue(names.key("a".repeat(1_000_000) + " b").full().length() < 200);
  }
}
