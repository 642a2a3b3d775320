/**
 * The articles that the lens lets through. The view model asks the archive whenever the lens or the
 * archive changes; {@link org.dateline.ui.articles.results.HitList} holds the pages of hits that
 * are looked at, however many there are.
 */
@NullMarked
package org.dateline.ui.articles.results;

import org.jspecify.annotations.NullMarked;
