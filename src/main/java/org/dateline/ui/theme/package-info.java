/**
 * How the window looks: AtlantaFX as the base, Dateline's colours and type over it. {@code
 * tokens.css} says what colours mean in the light and the dark scheme, {@code base.css} how common
 * controls look; every screen has one sheet of its own that uses the tokens.
 */
@NullMarked
package org.dateline.ui.theme;

import org.jspecify.annotations.NullMarked;
