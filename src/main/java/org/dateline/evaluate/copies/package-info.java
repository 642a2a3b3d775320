/**
 * Measures whether copies are found and nothing else is taken for one: on pairs of newswire that
 * somebody computed, and on articles of which every pair is compared here.
 */
@NullMarked
package org.dateline.evaluate.copies;

import org.jspecify.annotations.NullMarked;
