/**
 * People and places, a page each. At the left stands the list of the names that the lens finds
 * ({@link org.dateline.ui.people.NameListViewModel}), below it what is worth a look ({@link
 * org.dateline.ui.people.ReviewViewModel}); beside it the page of one name ({@link
 * org.dateline.ui.people.NamePageViewModel}): how it is written, when it is named and in whose
 * company. Nothing is asked while the screen is not shown.
 */
@NullMarked
package org.dateline.ui.people;

import org.jspecify.annotations.NullMarked;
