/**
 * How what the lens finds is spread over time. The histogram leaves the chosen stretch of time
 * aside, so that it shows what choosing another would give; choosing one makes it a filter of the
 * lens.
 */
@NullMarked
package org.dateline.ui.timeline;

import org.jspecify.annotations.NullMarked;
