/**
 * People who are known by name before anything is read: {@code people.tsv} says who they are and
 * what else they are called, {@code offices.tsv} which offices they held and when, and {@code
 * given-names.txt} which given names are forms of one name. {@link
 * org.dateline.knowledge.people.People} finds them across spellings by a {@link
 * org.dateline.knowledge.people.NameKey}. The files are plain text, and all of this works without
 * them, only worse.
 */
@NullMarked
package org.dateline.knowledge.people;

import org.jspecify.annotations.NullMarked;
