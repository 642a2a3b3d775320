/**
 * A list of rows of which only the pages looked at last are in memory, however many there are: the
 * rows, the view that shows them, and the cell of a row. Screens say where a page comes from and
 * how a row looks.
 */
@NullMarked
package org.dateline.ui.control.paged;

import org.jspecify.annotations.NullMarked;
