/** The people and places of a page: recognised first, then resolved against {@code knowledge}. */
@NullMarked
package org.dateline.extract.names;

import org.jspecify.annotations.NullMarked;
