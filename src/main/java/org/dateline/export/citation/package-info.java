/**
 * One article as a footnote or a bibliography cites it, in the styles of Chicago, APA and MLA. Only
 * one kind of work is cited, an article of a newspaper or news site, so the rules are written out
 * here rather than read from a style of a general processor: {@code docs/decisions} says why.
 */
@NullMarked
package org.dateline.export.citation;

import org.jspecify.annotations.NullMarked;
