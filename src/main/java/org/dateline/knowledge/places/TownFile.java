package org.dateline.knowledge.places;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.dateline.article.Place.Coordinates;
import org.dateline.knowledge.places.KnownPlace.Kind;

/**
 * The bytes of {@code towns.bin}: magic number, number of places, then the places one after the
 * other, countries first, then regions, then towns. A place is: kind (1 byte), country (2 ASCII
 * bytes), number of the region's place or -1 (4), latitude and longitude (4 + 4, float), population
 * (4), shown name (length in 1 byte, UTF-8), number of keys (1), keys (length in 1 byte, ASCII as
 * {@link PlaceKey} folds). Numbers are big-endian. Places are decoded when they are asked for.
 */
final class TownFile {
  static final int MAGIC = 0x444c4732;
  static final int COUNTRY = 0;
  static final int REGION = 1;
  static final int CAPITAL = 2;
  static final int SEAT = 3;
  static final int TOWN = 4;

  private static final int REGION_AT = 3;
  private static final int LATITUDE_AT = 7;
  private static final int LONGITUDE_AT = 11;
  private static final int POPULATION_AT = 15;
  private static final int NAME_AT = 19;
  private static final double DECIMALS = 100_000;

  /** Is told every key of every place. */
  @FunctionalInterface
  interface KeyVisitor {
    /** The place at {@code offset} has a key with this hash. */
    void key(long hash, int offset);
  }

  private final byte[] bytes;
  private final ByteBuffer buffer;
  private final int[] offsets;

  TownFile(byte[] bytes) {
    this.bytes = bytes;
    this.buffer = ByteBuffer.wrap(bytes);
    if (buffer.getInt(0) != MAGIC) {
      throw new IllegalArgumentException("towns.bin is of another version");
    }
    this.offsets = new int[buffer.getInt(4)];
  }

  /** Goes through the file once; to be called before {@link #place}. */
  void visit(KeyVisitor visitor) {
    int at = 8;
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = at;
      int start = at;
      at += NAME_AT;
      at += 1 + (bytes[at] & 0xff);
      int keys = bytes[at++] & 0xff;
      for (int k = 0; k < keys; k++) {
        int length = bytes[at] & 0xff;
        visitor.key(PlaceKey.hash(bytes, at + 1, at + 1 + length), start);
        at += 1 + length;
      }
    }
  }

  /** The place at {@code offset}. */
  KnownPlace place(int offset) {
    int region = buffer.getInt(offset + REGION_AT);
    return new KnownPlace(
        name(offset),
        kind(offset),
        new String(bytes, offset + 1, 2, StandardCharsets.US_ASCII),
        region < 0 ? "" : name(offsets[region]),
        new Coordinates(degrees(offset + LATITUDE_AT), degrees(offset + LONGITUDE_AT)),
        buffer.getInt(offset + POPULATION_AT));
  }

  /** The kind of the place at {@code offset}. */
  Kind kind(int offset) {
    return switch (bytes[offset]) {
      case COUNTRY -> Kind.COUNTRY;
      case REGION -> Kind.REGION;
      case CAPITAL -> Kind.CAPITAL;
      case SEAT -> Kind.SEAT;
      default -> Kind.TOWN;
    };
  }

  private String name(int offset) {
    int at = offset + NAME_AT;
    return new String(bytes, at + 1, bytes[at] & 0xff, StandardCharsets.UTF_8);
  }

  /** A coordinate with the five decimals it was given with, about a metre. */
  private double degrees(int at) {
    return Math.round(buffer.getFloat(at) * DECIMALS) / DECIMALS;
  }
}
