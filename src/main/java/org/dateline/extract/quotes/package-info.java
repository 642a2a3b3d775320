/**
 * Who said what. The marks of quotation are paired into stretches ({@code QuotationMarks}); what
 * could have said them is collected: people, places that stand for governments, pronouns, and
 * phrases such as "a Western official" ({@code Candidates}); each candidate is weighed by where it
 * stands, whether a verb of speech belongs to it, and who spoke before ({@code Attribution}, with
 * weights that were fitted by a program in the test sources); and pronouns and offices are led back
 * to people ({@code Antecedents}). Speech that is only reported is found by its verb ({@code
 * IndirectSpeech}). Where it can't be told who speaks, the quote stays without a speaker.
 */
@NullMarked
package org.dateline.extract.quotes;

import org.jspecify.annotations.NullMarked;
