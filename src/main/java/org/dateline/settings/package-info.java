/**
 * What the program remembers between two starts that is not about articles: one immutable record,
 * {@link org.dateline.settings.Settings}, and its file, {@link org.dateline.settings.SettingsFile}.
 * {@link org.dateline.settings.Folders} says where on this platform that file and the archive are.
 */
@NullMarked
package org.dateline.settings;

import org.jspecify.annotations.NullMarked;
