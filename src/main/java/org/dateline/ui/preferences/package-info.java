/**
 * The panel on which the user chooses colours and how text is set; what is chosen shows at once.
 */
@NullMarked
package org.dateline.ui.preferences;

import org.jspecify.annotations.NullMarked;
