/**
 * Writes the list, what is selected of it, or one article to a file: {@link
 * org.dateline.ui.export.ExportViewModel} runs it, {@link org.dateline.ui.export.ExportPanel} asks
 * what and in which format and shows how far it is. A panel that is closed meanwhile leaves the
 * export running; the window's notice tells its end.
 */
@NullMarked
package org.dateline.ui.export;

import org.jspecify.annotations.NullMarked;
