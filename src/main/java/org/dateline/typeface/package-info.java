/**
 * The typefaces that come with the program, for the window and for documents: Inter for what is
 * looked at, Source Serif 4 for what is read. Their licences lie beside them.
 */
@NullMarked
package org.dateline.typeface;

import org.jspecify.annotations.NullMarked;
