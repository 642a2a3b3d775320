/**
 * Places of the world by name. {@code towns.bin} holds the towns, regions and countries of GeoNames
 * (CC BY 4.0, see NOTICE), made compact by {@code GazetteerCompiler} of the test sources; {@code
 * places.tsv} adds seas, historic lands, landmarks and further names by hand, and {@code
 * demonyms.tsv} says which country an adjective speaks of. {@link
 * org.dateline.knowledge.places.Gazetteer} finds everything that bears a name; which one is meant
 * is for the reader of the article to say.
 */
@NullMarked
package org.dateline.knowledge.places;

import org.jspecify.annotations.NullMarked;
