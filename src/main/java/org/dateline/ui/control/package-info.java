/**
 * Controls that more than one screen uses, and the actions of the program with their keys. Nothing
 * here knows a screen.
 */
@NullMarked
package org.dateline.ui.control;

import org.jspecify.annotations.NullMarked;
