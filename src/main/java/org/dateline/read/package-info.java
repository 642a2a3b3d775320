/**
 * A file becomes a {@link org.dateline.read.Page}: its bytes are decoded, its text is split into
 * blocks, and each block is given a role by evidence. Of a web page it is the text that was laid
 * out, and beside it stands what the page says about itself, its {@link
 * org.dateline.read.Metadata}.
 */
@NullMarked
package org.dateline.read;

import org.jspecify.annotations.NullMarked;
