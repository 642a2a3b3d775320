/** The screen of articles: filters, results and the article, side by side. */
@NullMarked
package org.dateline.ui.articles;

import org.jspecify.annotations.NullMarked;
