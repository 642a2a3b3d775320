/**
 * The screen of words in context: a line for each place where the words of the lens stand, ordered
 * by date or by the words around. Lines are shown by date at once, while an order by words is made.
 */
@NullMarked
package org.dateline.ui.context;

import org.jspecify.annotations.NullMarked;
