/**
 * A file becomes a {@link org.dateline.read.Page}: its bytes are decoded, its text is split into
 * blocks, and each block is given a role by evidence.
 */
@NullMarked
package org.dateline.read;

import org.jspecify.annotations.NullMarked;
