package org.dateline.export.list;

import java.nio.file.Path;

/**
 * A file to be written.
 *
 * @param path where
 * @param format in which format; always in UTF-8
 * @param byteOrderMark whether it begins with a byte order mark, by which some spreadsheets know
 *     UTF-8
 * @param replace whether a file that is there already is written over
 */
public record ListFile(Path path, ListFormat format, boolean byteOrderMark, boolean replace) {}
