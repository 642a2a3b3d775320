package org.dateline.export.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;

/** A CMap that leads from shapes to characters (ISO 32000-1, 9.10.3). */
final class CharacterMap {
  /** The most lines that a section may have. */
  private static final int SECTION = 100;

  private static final int SHAPE_DIGITS = 4;

  private CharacterMap() {}

  /** The map of {@code characters} by shape. */
  static String of(SortedMap<Integer, Integer> characters) {
    StringBuilder map =
        new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """);
    int left = characters.size();
    int inSection = 0;
    for (Map.Entry<Integer, Integer> entry : characters.entrySet()) {
      if (inSection == 0) {
        inSection = Math.min(left, SECTION);
        map.append(inSection).append(" beginbfchar\n");
      }
      map.append('<').append(HexFormat.of().toHexDigits(entry.getKey(), SHAPE_DIGITS));
      map.append("> <").append(hexadecimal(entry.getValue())).append(">\n");
      left--;
      inSection--;
      if (inSection == 0) {
        map.append("endbfchar\n");
      }
    }
    return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
        .toString();
  }

  private static String hexadecimal(int character) {
    byte[] bytes = Character.toString(character).getBytes(StandardCharsets.UTF_16BE);
    return HexFormat.of().formatHex(bytes);
  }
}
