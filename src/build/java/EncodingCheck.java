import java.io.IOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Holds the encoding detection of one copy of ICU against that of another. */
final class EncodingCheck {
  private static final List<String> TEXTS =
      List.of(
          "The council met on Tuesday and voted for the new bridge, which nobody had expected.",
          "Der Rat hat am Dienstag über die neue Brücke abgestimmt; überrascht waren außer ihm"
              + " alle.",
          "Rada se v úterý sešla a hlasovala pro nový most, což nikdo z přítomných nečekal.",
          "Във вторник съветът гласува за новия мост, което никой не очакваше от него.",
          "Совет собрался во вторник и проголосовал за новый мост, чего никто не ожидал.",
          "Рада зібралася у вівторок і проголосувала за новий міст, чого ніхто не чекав.",
          "Το συμβούλιο συνεδρίασε την Τρίτη και ψήφισε για τη νέα γέφυρα.",
          "Meclis salı günü toplandı ve yeni köprü için oy kullandı; bunu kimse beklemiyordu.",
          "המועצה התכנסה ביום שלישי והצביעה בעד הגשר החדש, ואיש לא ציפה לכך.",
          "اجتمع المجلس يوم الثلاثاء وصوت لصالح الجسر الجديد ولم يكن أحد يتوقع ذلك.",
          "市議会は火曜日に開かれ、新しい橋に賛成した。誰も予想していなかった。",
          "市议会星期二开会，投票赞成修建新桥，这是谁也没有想到的。",
          "市議會星期二開會，投票贊成修建新橋，這是誰也沒有想到的。",
          "시의회는 화요일에 열려 새 다리에 찬성표를 던졌고 아무도 예상하지 못했다.");

  private static final List<String> ENCODINGS =
      List.of(
          "UTF-8",
          "UTF-16BE",
          "UTF-16LE",
          "UTF-32BE",
          "UTF-32LE",
          "ISO-8859-1",
          "ISO-8859-2",
          "ISO-8859-5",
          "ISO-8859-6",
          "ISO-8859-7",
          "ISO-8859-8",
          "ISO-8859-9",
          "windows-1250",
          "windows-1251",
          "windows-1252",
          "windows-1253",
          "windows-1254",
          "windows-1255",
          "windows-1256",
          "KOI8-R",
          "KOI8-U",
          "IBM420",
          "IBM424",
          "IBM866",
          "Shift_JIS",
          "EUC-JP",
          "EUC-KR",
          "Big5",
          "GB18030",
          "ISO-2022-JP",
          "ISO-2022-KR");

  private EncodingCheck() {}

  /**
   * Returns if both jars say the same of texts in 14 languages and 31 encodings, rightly and
   * wrongly encoded, of which the detector must know at least a third.
   *
   * @throws IllegalStateException if they do not
   */
  static void agree(Path whole, Path slim) {
    List<String> expected = answers(whole);
    List<String> answers = answers(slim);
    if (!expected.equals(answers)) {
      throw new IllegalStateException(slim + " does not detect encodings as " + whole + " does");
    }
    long distinct = answers.stream().map(answer -> answer.split(" ")[0]).distinct().count();
    if (distinct * 3 < ENCODINGS.size()) {
      throw new IllegalStateException("only " + distinct + " encodings were told apart");
    }
  }

  private static List<String> answers(Path jar) {
    List<String> answers = new ArrayList<>();
    try (URLClassLoader icu =
        new URLClassLoader(new URL[] {url(jar)}, ClassLoader.getPlatformClassLoader())) {
      Class<?> detector = icu.loadClass("com.ibm.icu.text.CharsetDetector");
      Method setText = detector.getMethod("setText", byte[].class);
      Method detectAll = detector.getMethod("detectAll");
      for (String text : TEXTS) {
        for (String encoding : ENCODINGS) {
          Object asked = detector.getConstructor().newInstance();
          setText.invoke(asked, (Object) text.getBytes(Charset.forName(encoding)));
          answers.add(words((Object[]) detectAll.invoke(asked)));
        }
      }
      return answers;
    } catch (ReflectiveOperationException | IOException e) {
      throw new IllegalStateException("encodings can't be detected with " + jar, e);
    }
  }

  private static String words(Object[] matches) throws ReflectiveOperationException {
    StringBuilder words = new StringBuilder();
    for (Object match : matches) {
      for (String what : List.of("getName", "getConfidence", "getLanguage")) {
        words.append(match.getClass().getMethod(what).invoke(match)).append(' ');
      }
    }
    return words.toString();
  }

  private static URL url(Path jar) throws MalformedURLException {
    return jar.toUri().toURL();
  }
}
