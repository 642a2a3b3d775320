package org.dateline.knowledge.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
    "Donald Trump Jr., Donald Trump Junior"
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
    "Volodymyr Zelensky, Olena Zelenska"
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

  @Test
  void hostileNamesHaveKeysToo() {
    assertEquals(new NameKey("", "", ""), names.key(""));
    assertEquals(new NameKey("", "", ""), names.key("\ud83d \udc00 \u0000"));
    assertTrue(names.key("a".repeat(1_000_000) + " b").full().length() < 200);
  }
}
