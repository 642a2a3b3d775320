/**
 * Lists of articles for other programs. {@link org.dateline.export.list.ListFormat} names the
 * formats, each written by a class of its own, one article after another, so that a million need no
 * more memory than one; {@link org.dateline.export.list.Exporter} writes a file, which is there
 * whole or not at all. The formats' fields are described in {@code docs/export.md}.
 */
@NullMarked
package org.dateline.export.list;

import org.jspecify.annotations.NullMarked;
