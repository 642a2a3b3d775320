package org.dateline.read.decode;

/** Tells bytes that are no text in any single- or multi-byte encoding. */
final class Binary {
  private static final int SAMPLE = 1 << 16;

  private Binary() {}

  /**
   * Whether more than one byte in fifty is a control code that text has no use for. Tab, line ends,
   * form feed, backspace and escape (ISO-2022 switches with it) are no evidence; a few stray zero
   * bytes are tolerated, because damaged text is still text.
   */
  static boolean looksBinary(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE);
    int odd = 0;
    for (int i = 0; i < length; i++) {
      int b = bytes[i] & 0xFF;
      if (b < 0x20 && !(b >= 0x08 && b <= 0x0F) && b != 0x1B && b != 0x1A) {
        odd++;
      }
    }
    return odd * 50 > length;
  }
}
