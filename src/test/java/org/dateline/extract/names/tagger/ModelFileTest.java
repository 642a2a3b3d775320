package org.dateline.extract.names.tagger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelFileTest {
  /** A row in the second group, far behind the one in the first. */
  private static final int FAR = 1_234_567;

  @Test
  void weightsOfAnySizeSurviveTheFile() throws IOException {
    Model model = ModelFile.read(file());
    int[] sums = new int[Model.WIDTH];
    model.sum(new int[] {7}, 1, sums);
    assertArrayEquals(row(7), sums);
    model.sum(new int[] {FAR}, 1, sums);
    assertArrayEquals(row(FAR), sums);
    assertEquals(-5, model.first().of(0, 1));
    assertEquals(300, model.second().of(Labels.COUNT - 1, Labels.COUNT - 1));
  }

  @Test
  void rowsAreSummedManyAtATimeAndOneByOne() throws IOException {
    Model model = ModelFile.read(file());
    int[] sums = new int[Model.WIDTH];
    model.sum(new int[] {7, FAR, 8, 7, FAR, 7, 9}, 6, sums);
    assertArrayEquals(times(3, 2), sums);
    int[] many = new int[75];
    Arrays.fill(many, 0, 35, 7);
    Arrays.fill(many, 35, 52, 8);
    Arrays.fill(many, 52, 75, FAR);
    model.sum(many, many.length, sums);
    assertArrayEquals(times(35, 23), sums);
  }

  @Test
  void aWeightThatIsTooLargeIsRefused() throws IOException {
    short[] row = new short[Model.WIDTH];
    row[2] = WeightTable.MOST + 1;
    Transitions transitions = new Transitions(new short[Transitions.SIZE]);
    byte[] file = ModelFile.pack(transitions, transitions, List.of(new int[] {7}), _ -> row);
    IOException e = assertThrows(IOException.class, () -> ModelFile.read(file));
    assertEquals("the model of names has a weight that is too large: 2048", e.getMessage());
  }

  private static int[] times(int near, int far) {
    int[] sums = new int[Model.WIDTH];
    for (int k = 0; k < sums.length; k++) {
      sums[k] = near * row(7)[k] + far * row(FAR)[k];
    }
    return sums;
  }

  @Test
  void aFileCutShortIsCalledDamaged() throws IOException {
    byte[] file = file();
    IOException e =
        assertThrows(IOException.class, () -> ModelFile.read(Arrays.copyOf(file, file.length - 1)));
    assertEquals("the model of names is damaged: its checksum differs", e.getMessage());
  }

  @Test
  void anotherFileIsCalledNoModel() {
    IOException e = assertThrows(IOException.class, () -> ModelFile.read(new byte[100]));
    assertEquals("this is no model of names", e.getMessage());
    assertThrows(IOException.class, () -> ModelFile.read(new byte[0]));
  }

  /** The weights of a row: small and large, at both ends, and none in between. */
  private static int[] row(int row) {
    int[] weights = new int[Model.WIDTH];
    weights[0] = row % 100;
    weights[3] = -128;
    weights[4] = 127;
    weights[5] = row == FAR ? -WeightTable.MOST : WeightTable.MOST;
    weights[Model.WIDTH - 1] = -1;
    return weights;
  }

  private static byte[] file() throws IOException {
    short[] first = new short[Transitions.SIZE];
    first[1] = -5;
    short[] second = new short[Transitions.SIZE];
    second[Transitions.SIZE - 1] = 300;
    return ModelFile.pack(
        new Transitions(first),
        new Transitions(second),
        List.of(new int[] {7}, new int[] {0, FAR}),
        row -> shorts(row(row)));
  }

  private static short[] shorts(int[] weights) {
    short[] shorts = new short[weights.length];
    for (int k = 0; k < shorts.length; k++) {
      shorts[k] = (short) weights[k];
    }
    return shorts;
  }
}
