/**
 * What explains the program: the sheet of keys, the query language with examples to try, and what
 * it is made of. Each is a panel for the window's overlay.
 */
@NullMarked
package org.dateline.ui.shell.help;

import org.jspecify.annotations.NullMarked;
