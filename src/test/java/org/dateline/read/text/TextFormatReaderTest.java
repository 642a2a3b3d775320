package org.dateline.read.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.dateline.read.Page;
import org.dateline.read.RawFile;
import org.dateline.read.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFormatReaderTest {
  private static final String SENTENCE =
      "The harbour of the small town was closed on Friday after a storm, officials said.";

  @Test
  void fileWithoutBytesIsEmpty() {
    assertEquals(new ReadResult.Empty("The file is empty."), read("a.txt", new byte[0]));
  }

  @Test
  void whiteSpaceOfEveryKindIsEmpty() {
    assertEquals(
        new ReadResult.Empty("The file holds only white space."),
        read("a.txt", utf8(" \t\r\n\u00A0\u200B\u2028\u000B\uFEFF")));
  }

  @Test
  void pageOfFurnitureIsEmpty() {
    assertEquals(
        new ReadResult.Empty("The file holds only page furniture, no article."),
        read("a.txt", utf8("Menu\n\nSearch\n\nSign in\n\nLeave a Reply\n")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "This is the server of the paper, which says access denied.    | The site refused access",
        "Please verify you are human before you go on to the page.    | The site refused access",
        "Sorry, the page you are looking for could not be found here. | The site had no such page",
      })
  void aNoticeInPlaceOfAnArticleIsEmpty(String notice, String why) {
    assertEquals(
        new ReadResult.Empty(why + ": this is its notice, not an article."),
        read("a.txt", utf8(notice)));
  }

  @Test
  void anArticleAboutARefusalIsOne() {
    String article = "Reporters say that access denied is all they were told.\n\n";
    success(read("a.txt", utf8(article + (SENTENCE + "\n\n").repeat(8))));
  }

  @Test
  void binaryFileIsUnreadable() {
    byte[] bytes = new byte[1000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31);
    }
    assertEquals(
        new ReadResult.Unreadable("This is a binary file, not text."), read("a.txt", bytes));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.txt  | %PDF-1.7 and more     | a PDF document",
        "a.mht  | MIME-Version: 1.0     | a web page saved as one file (MHTML)",
        "a.txt  | <?xml version='1.0'?> | an XML document",
        "a.json | {\"a\": 1}            | a JSON file",
      })
  void otherFormatsAreNamed(String name, String text, String what) {
    assertEquals(
        new ReadResult.Unreadable("This is " + what + "; plain text and HTML pages can be read."),
        read(name, utf8(text)));
  }

  @Test
  void textIsKeptAsItIsButForAMark() {
    String text = "A storm shut the harbour\u00A0town\r\n\r\n" + SENTENCE + "\r\n\u200B\u0007x";

    Page page = success(read("a.txt", utf8("\uFEFF" + text)));

    assertEquals(text, page.content().text());
    assertEquals("UTF-8", page.file().charset());
    assertEquals(List.of(), page.warnings());
  }

  @Test
  void bytesThatAreNotInTheCharsetAreReplacedAndReported() {
    byte[] bytes = utf8("\u00C9t\u00E9 \u00E0 \u00C9vian. " + SENTENCE.repeat(10) + " caf?");
    bytes[bytes.length - 1] = (byte) 0xE9;

    Page page = success(read("a.txt", bytes));

    int last = page.content().text().length() - 1;
    assertEquals('\uFFFD', page.content().text().charAt(last));
    assertEquals(
        List.of(new Page.Warning("One byte sequence is not valid UTF-8 and became U+FFFD.", last)),
        page.warnings());
  }

  private static Page success(ReadResult result) {
    return assertInstanceOf(ReadResult.Success.class, result).page();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static ReadResult read(String name, byte[] bytes) {
    return new TextFormatReader()
        .read(new RawFile(Path.of(name).toAbsolutePath(), Instant.EPOCH, "", bytes));
  }
}
