/**
 * How the tagger of names is trained: texts are read from collections, labelled by a teacher, and
 * the weights are learnt. Run by hand, docs/names.md tells how.
 */
@NullMarked
package org.dateline.extract.names.training;

import org.jspecify.annotations.NullMarked;
