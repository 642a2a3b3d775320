/**
 * Text becomes blocks with roles.
 *
 * <p>{@link org.dateline.read.blocks.BlockFinder} cuts the text into {@link
 * org.dateline.read.blocks.Line lines}, finds the stretch of lines that is the body by its
 * sentences, the headline above it, and gives every other line a role by where it stands and what
 * it looks like. Wordings that mark furniture are data: {@code furniture.tsv} beside this package.
 */
@NullMarked
package org.dateline.read.blocks;

import org.jspecify.annotations.NullMarked;
