/**
 * What leaves the archive for other programs. JSON is written one object a line; its fields are an
 * interface, documented in {@code docs/json.md}, and are the components of this package's records,
 * in their order.
 */
@NullMarked
package org.dateline.export;

import org.jspecify.annotations.NullMarked;
