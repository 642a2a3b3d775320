package org.dateline.extract.names.tagger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PassModelTest {
  private static final int ROW = 4711;

  @Test
  void weightsSurviveTheFileAndSmallOnesAreLeftOut() throws IOException {
    PassModel model = PassModel.read(file());
    int[] scores = new int[Labels.COUNT];
    model.add(ROW, scores);
    model.add(ROW + 1, scores);
    int[] wanted = new int[Labels.COUNT];
    wanted[2] = 24;
    wanted[3] = -40;
    assertArrayEquals(wanted, scores);
    assertEquals(8, model.transitions().of(0, 1));
  }

  @Test
  void aFileCutShortIsCalledDamaged() throws IOException {
    byte[] file = file();
    IOException e =
        assertThrows(IOException.class, () -> PassModel.read(Arrays.copyOf(file, file.length - 1)));
    assertEquals("the model of names is damaged: its checksum differs", e.getMessage());
  }

  @Test
  void anotherFileIsCalledNoModel() {
    IOException e = assertThrows(IOException.class, () -> PassModel.read(new byte[100]));
    assertEquals("this is no model of names", e.getMessage());
    assertThrows(IOException.class, () -> PassModel.read(new byte[0]));
  }

  @Test
  void wordsSurviveTheirFile() throws IOException {
    long kyiv = Hashes.small("Kyiv", 0, 4);
    WordFile words = WordFile.read(WordFile.pack(Map.of(kyiv, WordFile.value("10110", 7))));
    int value = words.of(Hashes.small("KYIV", 0, 4));
    assertEquals(7, WordFile.capitals(value));
    assertEquals(WordFile.path(WordFile.value("101", 0), 3), WordFile.path(value, 3));
    assertEquals(0, words.of(Hashes.small("kiew", 0, 4)));
  }

  @Test
  void aDamagedFileOfWordsIsCalledDamaged() throws IOException {
    byte[] file = WordFile.pack(Map.of(1L << 40, WordFile.value("1", 1)));
    file[file.length - 1] ^= 1;
    IOException e = assertThrows(IOException.class, () -> WordFile.read(file));
    assertEquals("the file of word clusters is damaged: its checksum differs", e.getMessage());
    assertThrows(IOException.class, () -> WordFile.read(new byte[9]));
  }

  private static byte[] file() throws IOException {
    float[] weights = new float[Model.ROWS * Labels.COUNT];
    weights[ROW * Labels.COUNT + 2] = 1.5f;
    weights[ROW * Labels.COUNT + 3] = -2.5f;
    weights[(ROW + 1) * Labels.COUNT + 5] = 0.1f;
    float[] pairs = new float[Labels.COUNT * Labels.COUNT];
    pairs[1] = 0.5f;
    return PassModel.pack(weights, pairs, 3);
  }
}
