/**
 * The articles that the lens lets through. The view model asks the archive whenever the lens or the
 * archive changes; the rows are fetched as they are looked at, however many there are.
 */
@NullMarked
package org.dateline.ui.articles.results;

import org.jspecify.annotations.NullMarked;
