package org.dateline.article;

import java.nio.file.Path;
import java.time.Instant;

/**
 * The file an article was read from. It is never changed, and need not exist any more.
 *
 * @param path absolute and normalised
 * @param size in bytes
 * @param modified the file system's time of the last change
 * @param fingerprint of the bytes: SHA-256 in lower-case hexadecimal
 * @param charset the name of the encoding the bytes were decoded with, as IANA spells it
 */
public record SourceFile(
    Path path, long size, Instant modified, String fingerprint, String charset) {}
