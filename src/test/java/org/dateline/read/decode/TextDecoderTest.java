package org.dateline.read.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
  private static final String ENGLISH =
      "The minister said on Friday that the caf\u00E9 would not close.\n";
  private static final String RUSSIAN =
      "\u041C\u0438\u043D\u0438\u0441\u0442\u0440"
          + " \u0438\u043D\u043E\u0441\u0442\u0440\u0430\u043D\u043D\u044B\u0445 \u0434\u0435\u043B"
          + " \u0437\u0430\u044F\u0432\u0438\u043B \u0432"
          + " \u043F\u044F\u0442\u043D\u0438\u0446\u0443, \u0447\u0442\u043E"
          + " \u043F\u0435\u0440\u0435\u0433\u043E\u0432\u043E\u0440\u044B"
          + " \u043F\u0440\u043E\u0434\u043E\u043B\u0436\u0430\u0442\u0441\u044F \u043D\u0430"
          + " \u0441\u043B\u0435\u0434\u0443\u044E\u0449\u0435\u0439"
          + " \u043D\u0435\u0434\u0435\u043B\u0435.\n";

  private final TextDecoder decoder = new TextDecoder();

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
  void unicodeIsRecognisedWithAndWithoutAMark(String charset) {
    for (String text : List.of(ENGLISH, RUSSIAN, ENGLISH + "\uD83D\uDE00")) {
      Decoded expected = new Decoded(text, charset, List.of());
      byte[] plain = text.getBytes(Charset.forName(charset));
      byte[] marked = ("\uFEFF" + text).getBytes(Charset.forName(charset));

      assertEquals(Optional.of(expected), decoder.decode(plain));
      assertEquals(Optional.of(expected), decoder.decode(marked));
    }
  }

  @ParameterizedTest
  @CsvSource({"windows-1251", "KOI8-R", "ISO-8859-5", "IBM866"})
  void cyrillicBetweenEnglishIsRecognised(String charset) {
    String text = ENGLISH.replace("\u00E9", "e").repeat(5) + RUSSIAN;

    assertEquals(
        Optional.of(new Decoded(text, charset, List.of())),
        decoder.decode(text.getBytes(Charset.forName(charset))));
  }

  @Test
  void westernTextIsReadAsTheSupersetThatTheWebUses() {
    String text = "\u201C" + ENGLISH + "\u201D \u2013 caf\u00E9, na\u00EFve, r\u00E9sum\u00E9.";

    assertEquals(
        Optional.of(new Decoded(text, "windows-1252", List.of())),
        decoder.decode(text.getBytes(Charset.forName("windows-1252"))));
  }

  @Test
  void asciiIsUtf8() {
    assertEquals(
        Optional.of(new Decoded("plain", "UTF-8", List.of())),
        decoder.decode("plain".getBytes(StandardCharsets.US_ASCII)));
  }

  @Test
  void nothingIsTextInNoBytes() {
    assertEquals(Optional.of(new Decoded("", "UTF-8", List.of())), decoder.decode(new byte[0]));
  }

  @Test
  void oneStrayZeroByteDoesNotMakeTextBinary() {
    String text = ENGLISH.repeat(4) + "\u0000";

    assertEquals(
        Optional.of(text),
        decoder.decode(text.getBytes(StandardCharsets.UTF_8)).map(Decoded::text));
  }

  @Test
  void bytesOfAPictureAreNotText() {
    byte[] png = HexFormat.of().parseHex("89504e470d0a1a0a0000000d494844520000000100000001");

    assertEquals(Optional.empty(), decoder.decode(png));
  }

  @Test
  void truncatedUtf16KeepsWhatIsThere() {
    byte[] bytes = ENGLISH.getBytes(StandardCharsets.UTF_16LE);
    byte[] cut = Arrays.copyOf(bytes, bytes.length - 1);

    Decoded decoded = decoder.decode(cut).orElseThrow();

    assertEquals("UTF-16LE", decoded.charset());
    assertEquals(ENGLISH.substring(0, ENGLISH.length() - 1) + "\uFFFD", decoded.text());
    assertEquals(1, decoded.warnings().size());
  }
}
