/**
 * Where what the lens finds takes place: a map that needs no network, with a list beside it. {@link
 * org.dateline.ui.map.WorldMap} holds coasts and borders, {@link org.dateline.ui.map.MapProjection}
 * puts them on the screen.
 */
@NullMarked
package org.dateline.ui.map;

import org.jspecify.annotations.NullMarked;
