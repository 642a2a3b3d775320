/**
 * Several open articles: the first tab follows the list of results, the others keep what they were
 * opened on.
 */
@NullMarked
package org.dateline.ui.articles.tabs;

import org.jspecify.annotations.NullMarked;
