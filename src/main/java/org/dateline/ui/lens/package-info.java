/**
 * The search and the filters that every screen follows: the archive is seen through one lens
 * everywhere.
 */
@NullMarked
package org.dateline.ui.lens;

import org.jspecify.annotations.NullMarked;
