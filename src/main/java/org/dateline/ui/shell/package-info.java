/**
 * The frame of the window: the bar with the search field, the filters in force, the screens, and
 * what floats above them. The only package that sees screens.
 */
@NullMarked
package org.dateline.ui.shell;

import org.jspecify.annotations.NullMarked;
