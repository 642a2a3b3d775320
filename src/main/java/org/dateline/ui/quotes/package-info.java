/**
 * The screen of quotes: who said what in the articles that the lens finds. The lens holds the query
 * and the filters by speaker, place and year; the form, the cue and the certainty are chosen here
 * and hold here only. Quotes are fetched a page at a time, however many there are.
 */
@NullMarked
package org.dateline.ui.quotes;

import org.jspecify.annotations.NullMarked;
