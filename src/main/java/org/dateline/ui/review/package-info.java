/**
 * The review queue: the articles of the search whose extraction is least certain, and what of the
 * selected one is not sure, to be accepted or corrected there. {@link
 * org.dateline.ui.review.ReviewViewModel} asks what is left, anew after every correction; {@link
 * org.dateline.ui.review.ReviewView} shows it.
 */
@NullMarked
package org.dateline.ui.review;

import org.jspecify.annotations.NullMarked;
