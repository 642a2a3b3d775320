/**
 * The words and signs of an article with where they stand, and the lists of words that say what
 * stands beside a name. What recognises names, and what resolves them, goes by these.
 */
@NullMarked
package org.dateline.extract.names.tokens;

import org.jspecify.annotations.NullMarked;
