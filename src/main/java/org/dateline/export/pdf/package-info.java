/**
 * An article on pages. {@code ArticleText} says what stands on them, {@code LineBreaker} makes
 * lines of it with the typefaces of the program, {@code PageBreaker} puts the lines on pages, and
 * {@code ArticlePdf} writes them. Pages can be had as images too, for a printer.
 */
@NullMarked
package org.dateline.export.pdf;

import org.jspecify.annotations.NullMarked;
