/**
 * The notebook's screen: the articles with a star, the notes, the tags and the saved searches with
 * how many of their articles are new. Each opens its article or its search; what is deleted can be
 * brought back.
 */
@NullMarked
package org.dateline.ui.notebook;

import org.jspecify.annotations.NullMarked;
