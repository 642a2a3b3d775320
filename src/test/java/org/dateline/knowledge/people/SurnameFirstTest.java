package org.dateline.knowledge.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurnameFirstTest {
  @ParameterizedTest
  @CsvSource({
    "Moon Jae-in, true",
    "Kim Jong Un, true",
    "Xi Jinping, true",
    "Wang Yi, true",
    "Tsai Ing-wen, true",
    "Ban Ki-moon, true",
    "Kim Darroch, false",
    "Lee Mason, false",
    "Lee Harvey Oswald, false",
    "Jo Biden, false",
    "Chen Wang, false",
    "Jae-in Moon, false",
    "Moon, false"
  })
  void aNameBeginsWithItsSurname(String name, boolean expected) {
    assertEquals(expected, SurnameFirst.is(List.of(name.split(" ", -1))));
  }
}
