/**
 * Puts the article that is read on paper or into a PDF. The pages are those of {@code export.pdf};
 * a printer gets each as an image.
 */
@NullMarked
package org.dateline.ui.print;

import org.jspecify.annotations.NullMarked;
