/**
 * Copies: the stories of which the lens finds several copies, the most copies first; the copies of
 * one of them; and two of these side by side with their differences marked. {@link
 * org.dateline.ui.copies.CopiesViewModel} asks {@link org.dateline.search.Copies}, and only while
 * the screen is looked at.
 */
@NullMarked
package org.dateline.ui.copies;

import org.jspecify.annotations.NullMarked;
