/**
 * The {@link org.dateline.search.Archive} and the {@link org.dateline.ingest.ImportStore} on Apache
 * Lucene, which only this package uses. {@link org.dateline.index.ArchiveIndex} opens a folder and
 * gives both.
 *
 * <p>One document stands for one file that an import saw: what came of it, and, if it is an
 * article, the article whole, so that it can be read when its file is gone. So the ledger of files
 * and the articles change together, in one commit.
 *
 * <p>{@code TextAnalysis} says what counts as a word and as the same word; {@code ArticleDocument}
 * what is indexed; {@code QueryTranslator} turns the tree of {@code search} into a Lucene query;
 * {@code HitOrder} finds, {@code FacetCounter} counts, {@code MatchFinder} and {@code Snippets}
 * mark.
 */
@NullMarked
package org.dateline.index;

import org.jspecify.annotations.NullMarked;
