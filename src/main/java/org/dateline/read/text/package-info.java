/** Plain text files, and what is left of web pages after their tags were stripped. */
@NullMarked
package org.dateline.read.text;

import org.jspecify.annotations.NullMarked;
