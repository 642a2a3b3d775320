/**
 * Bytes become text: {@link org.dateline.read.decode.TextDecoder} decides the charset (a byte order
 * mark, then valid UTF-8, then the pattern of zero bytes, then statistics) and decodes leniently,
 * saying what it had to replace.
 */
@NullMarked
package org.dateline.read.decode;

import org.jspecify.annotations.NullMarked;
