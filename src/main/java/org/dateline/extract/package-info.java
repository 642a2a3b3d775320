/**
 * A {@link org.dateline.read.Page} becomes an {@link org.dateline.article.Article}: one extractor
 * for each field.
 */
@NullMarked
package org.dateline.extract;

import org.jspecify.annotations.NullMarked;
