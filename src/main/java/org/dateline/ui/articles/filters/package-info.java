/**
 * People, places, years and sources of what was found, each with its count, to filter by. A facet
 * with more values than are listed opens a list of all of them that can be searched.
 */
@NullMarked
package org.dateline.ui.articles.filters;

import org.jspecify.annotations.NullMarked;
