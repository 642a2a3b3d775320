package org.dateline.extract.names.tagger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LabelsTest {
  @Test
  void aNameOfThreeWordsBeginsGoesOnAndEnds() {
    int[] labels = new int[5];
    Labels.write(labels, Labels.PLACE, 1, 4);
    assertArrayEquals(new int[] {0, 5, 6, 7, 0}, labels);
    assertEquals(4, Labels.end(labels, 1));
    assertEquals(Labels.PLACE, Labels.kind(labels[2]));
  }

  @Test
  void aNameOfOneWordBeginsAndIsNotOpen() {
    int[] labels = new int[2];
    Labels.write(labels, Labels.ORGANISATION, 0, 1);
    assertTrue(Labels.begins(labels[0]));
    assertFalse(Labels.open(labels[0]));
    assertEquals(1, Labels.end(labels, 0));
  }

  @Test
  void onlyTheSameKindGoesOnAfterAnOpenName() {
    int[] person = new int[3];
    int[] place = new int[3];
    Labels.write(person, Labels.PERSON, 0, 3);
    Labels.write(place, Labels.PLACE, 0, 3);
    assertTrue(Labels.follows(person[0], person[1]));
    assertFalse(Labels.follows(person[0], place[1]));
    assertFalse(Labels.follows(person[0], Labels.OUTSIDE));
    assertTrue(Labels.follows(person[2], place[0]));
    assertFalse(Labels.follows(Labels.OUTSIDE, person[1]));
  }
}
