/**
 * Corrections as the window makes them: {@link org.dateline.ui.correcting.Correcting} keeps a
 * correction, has the archive answer with it, says what it did and takes it back. Screens use it
 * beside their lens; none of them has to know the others.
 */
@NullMarked
package org.dateline.ui.correcting;

import org.jspecify.annotations.NullMarked;
