/**
 * Stars, read marks, tags and notes as the window sees them: which article bears what is answered
 * at once from memory, and every change is written in the background, one after the other.
 */
@NullMarked
package org.dateline.ui.marks;

import org.jspecify.annotations.NullMarked;
