package org.dateline.knowledge.people;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells Chinese and Korean names, whose surname comes first, from others: the first word is one of
 * the common surnames and the others are syllables of the language. Vietnamese names are left out,
 * since the press calls their bearers by the last word, and so are Japanese and Hungarian ones,
 * which English texts turn round.
 */
final class SurnameFirst {
  /** Common surnames of mainland China, Taiwan and the two Koreas, as they are romanised. */
  private static final Set<String> SURNAMES =
      Set.of(
          ("ahn an ao ba bae baek bai ban bang bao bo bu byun cai cao cha chai "
                  + "chang chao che chen cheng cheon chi chiang cho choe choi chon chong "
                  + "chou chu chun chung cui dai deng ding dong du duan eom fan fang fei "
                  + "feng fu gan gao ge geng gong gu guan guo gwon ha hahm ham han hang hao "
                  + "he heo heung hong hou hsiao hsieh hu hua huang huh hui hwang hyon hyun "
                  + "jang jeon jeong ji jia jiang jiao jin jing jo jon joo ju jung kan kang "
                  + "kao ke kim kong koo ku kuo kwak kwan kwon lai lan lau lee lei leung li "
                  + "lian liang liao lim lin ling liu long lou lu luo lyu ma maeng mao mei "
                  + "meng miao min ming mo mok moon mu mun na nam namgung ni nie ning no noh "
                  + "oh ouyang pae paek paik pak pan pang park pei peng pi ping pu qi qian "
                  + "qiao qin qing qiu qu quan rang ren rhee ri rim ro roh rong ruan ryang "
                  + "ryu sang seo seok seong sha shan shang shao shen sheng shi shim shin "
                  + "shu si sima sin so sohn son song su suh suk sun sung tan tang tao teng "
                  + "tian tong tsai tsang tseng tu wan wang wei wen weng wi won woo wu xi "
                  + "xia xiang xiao xie xin xing xiong xu xue yan yang yao ye yeo yeom yeon "
                  + "yim yin ying yong yoo yoon you yu yuan yue yun zeng zha zhan zhang zhao "
                  + "zhen zheng zhong zhou zhu zhuang zhuo zou zuo")
              .split(" "));

  /** Those that are given names of the West as well: "Lee Biden" is no Chinese name. */
  private static final Set<String> GIVEN_NAMES_TOO =
      Set.of("bo", "ham", "han", "jo", "jun", "kim", "lee", "lin", "moon", "park", "ren", "sun");

  /** One word or two of one syllable each, or one of two: "Yi", "Jinping". */
  private static final Pattern CHINESE =
      Pattern.compile(
          "(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:[iu]?a(?:ng?|[io])?|[iu]?e(?:ng?|[ir])?|i(?:ng?|u)?"
              + "|io?ng|[iu]?o(?:ng|u)?|ui|un)){1,2}",
          Pattern.CASE_INSENSITIVE);

  private static final String SYLLABLE =
      "(?:ch|gy|hy|ky|my|ry|[bcdghjkmnprstyw])?"
          + "(?:ae|eo|eu|oo|ou|ui|ye|yu|wa|wo|ya|yo|ee|[aeiou])(?:ng|ck|hn|[klmnprt])?";

  /** Two words of one syllable: "Jong Un". */
  private static final Pattern KOREAN =
      Pattern.compile(SYLLABLE + " " + SYLLABLE, Pattern.CASE_INSENSITIVE);

  /** "Jae-in", "Ing-wen"; in "Jean-Luc" the second part has a capital. */
  private static final Pattern HYPHENATED =
      Pattern.compile("\\p{Lu}\\p{Ll}{1,6}[-\u2010\u2011]\\p{Ll}{1,7}");

  private SurnameFirst() {}

  /** Whether the first of {@code words} is the surname and the others are the given name. */
  static boolean is(List<String> words) {
    if (words.size() < 2 || words.size() > 3) {
      return false;
    }
    String first = words.getFirst().toLowerCase(Locale.ROOT);
    String rest = String.join(" ", words.subList(1, words.size()));
    if (!SURNAMES.contains(first) || SURNAMES.contains(rest.toLowerCase(Locale.ROOT))) {
      return false;
    }
    return HYPHENATED.matcher(rest).matches()
        || KOREAN.matcher(rest).matches()
        || (!GIVEN_NAMES_TOO.contains(first) && CHINESE.matcher(rest).matches());
  }
}
