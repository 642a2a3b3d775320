/** Main and the composition root: the only place that wires objects together. */
@NullMarked
package org.dateline.app;

import org.jspecify.annotations.NullMarked;
