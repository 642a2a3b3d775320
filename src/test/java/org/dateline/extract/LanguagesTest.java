package org.dateline.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The harbour was closed on Friday after a storm, and it will stay closed for weeks.",
        "de | Der Hafen wurde am Freitag nach einem Sturm geschlossen und wird es auch bleiben.",
        "fr | Le port a \u00E9t\u00E9 ferm\u00E9 vendredi apr\u00E8s une temp\u00EAte, et il le"
            + " restera pour des semaines.",
        "es | El puerto fue cerrado el viernes por una tormenta, pero los barcos est\u00E1n en la"
            + " bah\u00EDa.",
        "uk | \u041F\u043E\u0440\u0442 \u0437\u0430\u043A\u0440\u0438\u043B\u0438 \u0443"
            + " \u043F'\u044F\u0442\u043D\u0438\u0446\u044E \u043F\u0456\u0441\u043B\u044F"
            + " \u0431\u0443\u0440\u0456, \u0456 \u0432\u0456\u043D \u0442\u0430\u043A\u043E\u0436"
            + " \u043D\u0435 \u043F\u0440\u0430\u0446\u044E\u0454",
        "ru | \u041F\u043E\u0440\u0442 \u0437\u0430\u043A\u0440\u044B\u043B\u0438 \u0432"
            + " \u043F\u044F\u0442\u043D\u0438\u0446\u0443 \u0438\u0437-\u0437\u0430"
            + " \u0431\u0443\u0440\u0438, \u0438 \u043E\u043D \u0442\u0430\u043A\u0436\u0435"
            + " \u043D\u0435 \u0440\u0430\u0431\u043E\u0442\u0430\u043B, \u043A\u0430\u043A \u0438"
            + " \u0431\u044B\u043B\u043E",
        "ja | \u6E2F\u306F\u91D1\u66DC\u65E5\u306B\u9589\u9396\u3055\u308C\u307E\u3057\u305F",
        "zh | \u6E2F\u53E3\u661F\u671F\u4E94\u5173\u95ED",
        "und | Xqzt plor vank drel smit",
        "und | 12345",
      })
  void languageIsToldFromOneSentence(String language, String text) {
    assertEquals(language, new Languages().of(text));
  }
}
