/**
 * The command line: {@link org.dateline.cli.CommandLineApp} understands the words and runs a
 * command. What a command needs of the rest of the program it gets through {@link
 * org.dateline.cli.Program}. Answers go to standard output; progress, problems and mistakes to
 * standard error, progress only on a terminal.
 */
@NullMarked
package org.dateline.cli;

import org.jspecify.annotations.NullMarked;
