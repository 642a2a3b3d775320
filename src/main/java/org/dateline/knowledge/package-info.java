/**
 * What Dateline knows before it reads anything: plain data files with a source in every row, and
 * the structures that look them up.
 */
@NullMarked
package org.dateline.knowledge;

import org.jspecify.annotations.NullMarked;
