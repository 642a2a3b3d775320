/** Evidence becomes a posterior over days, and that a {@link org.dateline.article.DateEstimate}. */
@NullMarked
package org.dateline.extract.dating;

import org.jspecify.annotations.NullMarked;
