/**
 * What an article is: records only, without behaviour that needs anything but the JDK. A file was
 * read into {@link org.dateline.article.SourceText} (the decoded text and its blocks), extracted
 * into an {@link org.dateline.article.Article}, and every field that was extracted says where it
 * came from ({@link org.dateline.article.Origin}) and which {@link org.dateline.article.Span} of
 * the text, or which {@link org.dateline.article.MetadataItem}, it rests on.
 */
@NullMarked
package org.dateline.article;

import org.jspecify.annotations.NullMarked;
