/**
 * Web pages: HTML as it was served or saved by a browser.
 *
 * <p>The page is parsed as browsers do and {@linkplain org.dateline.read.html.Layouter laid out}:
 * its words become a text, a paragraph for each block element, with everything that a reader could
 * have seen in it. Each paragraph knows in which {@linkplain org.dateline.read.html.Zone zones} of
 * the page it stands, which tags, attributes and the wording of classes tell. {@link
 * org.dateline.read.html.MainContent} finds the element that holds the article, and {@link
 * org.dateline.read.html.HtmlRoles} gives each paragraph its role. What the page says about itself
 * outside its text (JSON-LD, meta tags, microdata) becomes its {@link org.dateline.read.Metadata},
 * unchecked.
 *
 * <p>Nothing of a page is run or fetched.
 */
@NullMarked
package org.dateline.read.html;

import org.jspecify.annotations.NullMarked;
