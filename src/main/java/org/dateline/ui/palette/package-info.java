/**
 * The command palette: one field that finds people, places, screens, commands and earlier searches,
 * and does what was found.
 */
@NullMarked
package org.dateline.ui.palette;

import org.jspecify.annotations.NullMarked;
