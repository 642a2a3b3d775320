/**
 * Work off the caller's thread: {@link org.dateline.work.Background} runs it, {@link
 * org.dateline.work.CancelToken} stops it, {@link org.dateline.work.Progress} tells how far it is,
 * and {@link org.dateline.work.Latest} drops answers that nobody waits for any more. Threads are
 * made here and in {@code app} only.
 */
@NullMarked
package org.dateline.work;

import org.jspecify.annotations.NullMarked;
