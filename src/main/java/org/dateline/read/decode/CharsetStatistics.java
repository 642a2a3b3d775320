package org.dateline.read.decode;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Guesses a charset from letter statistics, with ICU's detector.
 *
 * <p>ICU alone takes most single-byte files for ISO-8859-1 as soon as they hold much ASCII, be it
 * mark-up or English names. So it is asked a second time about the words that hold a byte above
 * 0x7F and nothing else, and a third time about the same words turned from a DOS code page that ICU
 * does not know into the Windows one that it does. On 245 files in 46 encodings ICU alone decodes
 * 170 rightly, juniversalchardet 206, this class 228 (see {@code CharsetMeasurement} in the tests).
 */
final class CharsetStatistics {
  private static final int SAMPLE = 1 << 16;
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Charset CYRILLIC = Charset.forName("windows-1251");
  private static final List<String> DOS_CYRILLIC = List.of("IBM866", "IBM855");

  /**
   * Fewer invalid sequences than one in so many bytes: damaged UTF-8 rather than another charset.
   */
  private static final int DAMAGE = 200;

  /** Too few words in Latin script to tell Polish from a few accents in English. */
  private static final int FEW = 12;

  /** How much surer a second opinion has to be, in ICU's percent. */
  private static final int MARGIN = 5;

  /** What the web decodes these names as (WHATWG Encoding Standard): supersets that are in use. */
  private static final Map<String, String> SUPERSET =
      Map.of(
          "ISO-8859-1", "windows-1252",
          "ISO-8859-9", "windows-1254",
          "Shift_JIS", "windows-31j",
          "EUC-KR", "x-windows-949",
          "US-ASCII", "windows-1252");

  private CharsetStatistics() {}

  /** The likeliest charset of bytes that are not valid UTF-8. */
  static Charset guess(byte[] bytes) {
    byte[] sample = bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes;
    if (isDamagedUtf8(sample)) {
      return StandardCharsets.UTF_8;
    }
    String whole = best(sample);
    if (!isSingleByte(whole)) {
      return charset(whole);
    }
    byte[] words = wordsBeyondAscii(sample);
    if (isVague(whole) && isLatin(words) && count(words) < FEW) {
      return WESTERN;
    }
    String name = isVague(best(words)) && !isVague(whole) ? whole : best(words);
    int confidence = confidence(words, name);
    for (String dos : DOS_CYRILLIC) {
      byte[] turned = new String(words, Charset.forName(dos)).getBytes(CYRILLIC);
      int second = confidence(turned, CYRILLIC.name());
      if (second > confidence + MARGIN) {
        name = dos;
        confidence = second;
      }
    }
    return charset(name);
  }

  private static Charset charset(String name) {
    return Charset.forName(SUPERSET.getOrDefault(name, name));
  }

  private static boolean isVague(String name) {
    return name.equals("ISO-8859-1") || name.equals(WESTERN.name());
  }

  private static boolean isSingleByte(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("iso-8859")
        || lower.startsWith("windows-125")
        || lower.startsWith("koi8")
        || lower.startsWith("ibm");
  }

  /** ICU's first match that is no UTF (those were decided before) and that this JDK can decode. */
  private static String best(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(bytes);
    for (CharsetMatch match : detector.detectAll()) {
      if (!match.getName().startsWith("UTF") && Charset.isSupported(match.getName())) {
        return match.getName();
      }
    }
    return WESTERN.name();
  }

  private static int confidence(byte[] bytes, String name) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(bytes);
    for (CharsetMatch match : detector.detectAll()) {
      if (match.getName().equals(name)) {
        return match.getConfidence();
      }
    }
    return 0;
  }

  /** Whether most letters of the words are ASCII, as in Latin script; in others none is. */
  private static boolean isLatin(byte[] words) {
    int beyond = 0;
    for (byte b : words) {
      beyond += b < 0 ? 1 : 0;
    }
    return beyond * 2 < words.length;
  }

  private static int count(byte[] words) {
    int count = 0;
    for (byte b : words) {
      count += b == ' ' ? 1 : 0;
    }
    return count;
  }

  private static byte[] wordsBeyondAscii(byte[] bytes) {
    ByteArrayOutputStream words = new ByteArrayOutputStream();
    int start = 0;
    boolean beyond = false;
    for (int i = 0; i <= bytes.length; i++) {
      int b = i < bytes.length ? bytes[i] & 0xFF : ' ';
      boolean letter = b >= 0x80 || (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
      beyond |= b >= 0x80;
      if (!letter) {
        if (beyond) {
          words.write(bytes, start, i - start);
          words.write(' ');
        }
        start = i + 1;
        beyond = false;
      }
    }
    return words.toByteArray();
  }

  private static boolean isDamagedUtf8(byte[] bytes) {
    int multi = 0;
    int bad = 0;
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i] & 0xFF;
      int more =
          b < 0x80 ? 0 : b >= 0xC2 && b < 0xE0 ? 1 : b >> 4 == 0xE ? 2 : b >> 3 == 0x1E ? 3 : -1;
      int seen = 0;
      while (seen < more && i + 1 < bytes.length && (bytes[i + 1] & 0xC0) == 0x80) {
        seen++;
        i++;
      }
      multi += more > 0 && seen == more ? 1 : 0;
      bad += more < 0 || seen < more ? 1 : 0;
    }
    return multi >= 2 * bad && bad * DAMAGE < bytes.length;
  }
}
