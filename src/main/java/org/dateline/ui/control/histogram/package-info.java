/**
 * Bars over time, the one histogram of the window. {@link
 * org.dateline.ui.control.histogram.HistogramChart} paints {@link
 * org.dateline.ui.control.histogram.ChartBars} on a {@link
 * org.dateline.ui.control.histogram.TimeScale}; what is stated is solid, what is inferred hatched,
 * what is wide outlined with dashes. A {@link org.dateline.ui.control.histogram.Brush} selects a
 * stretch of time with the mouse or the keyboard.
 */
@NullMarked
package org.dateline.ui.control.histogram;

import org.jspecify.annotations.NullMarked;
