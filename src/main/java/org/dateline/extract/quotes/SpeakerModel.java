package org.dateline.extract.quotes;

/** Weighs features; the likelier an option, the larger the sum of its features' weights. */
@FunctionalInterface
interface SpeakerModel {
  /** The weight of a feature; 0 for one that was never seen. */
  double weight(long feature);
}
