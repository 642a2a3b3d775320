/**
 * The import screen: folders are added, by a dialog or by dropping them, the running import is
 * watched and stopped, and the report tells what came of every file the archive has seen. {@link
 * org.dateline.ui.imports.ImportsViewModel} runs imports, one after the other; {@link
 * org.dateline.ui.imports.ReportViewModel} holds the rows of the report.
 */
@NullMarked
package org.dateline.ui.imports;

import org.jspecify.annotations.NullMarked;
