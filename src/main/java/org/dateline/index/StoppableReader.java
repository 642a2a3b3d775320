package org.dateline.index;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.dateline.work.CancelToken;
import org.jspecify.annotations.Nullable;

/**
 * A reader that throws a {@link java.util.concurrent.CancellationException} as soon as the token
 * asks it to: between two words while a beginning or a near miss is looked up, and between two
 * articles while a phrase is. Lucene's own time limit looks between stretches of articles only,
 * which grow.
 */
final class StoppableReader extends FilterDirectoryReader {
  private final CancelToken cancel;

  StoppableReader(DirectoryReader in, CancelToken cancel) throws IOException {
    super(
        in,
        new SubReaderWrapper() {
          @Override
          public LeafReader wrap(LeafReader reader) {
            return new Leaf(reader, cancel);
          }
        });
    this.cancel = cancel;
  }

  @Override
  protected DirectoryReader doWrapDirectoryReader(DirectoryReader other) throws IOException {
    return new StoppableReader(other, cancel);
  }

  @Override
  public @Nullable CacheHelper getReaderCacheHelper() {
    return in.getReaderCacheHelper();
  }

  private static final class Leaf extends FilterLeafReader {
    private final CancelToken cancel;

    Leaf(LeafReader in, CancelToken cancel) {
      super(in);
      this.cancel = cancel;
    }

    @Override
    public @Nullable Terms terms(String field) throws IOException {
      Terms terms = in.terms(field);
      return terms == null ? null : new StoppableTerms(terms, cancel);
    }

    @Override
    public @Nullable CacheHelper getCoreCacheHelper() {
      return in.getCoreCacheHelper();
    }

    @Override
    public @Nullable CacheHelper getReaderCacheHelper() {
      return in.getReaderCacheHelper();
    }
  }

  private static final class StoppableTerms extends FilterLeafReader.FilterTerms {
    private final CancelToken cancel;

    StoppableTerms(Terms in, CancelToken cancel) {
      super(in);
      this.cancel = cancel;
    }

    @Override
    public TermsEnum iterator() throws IOException {
      return new Words(in.iterator(), cancel);
    }

    @Override
    public TermsEnum intersect(CompiledAutomaton automaton, @Nullable BytesRef start)
        throws IOException {
      return new Words(in.intersect(automaton, start), cancel);
    }
  }

  private static final class Words extends FilterLeafReader.FilterTermsEnum {
    private final CancelToken cancel;

    Words(TermsEnum in, CancelToken cancel) {
      super(in);
      this.cancel = cancel;
    }

    @Override
    public @Nullable BytesRef next() throws IOException {
      cancel.check();
      return in.next();
    }

    @Override
    public PostingsEnum postings(@Nullable PostingsEnum reuse, int flags) throws IOException {
      boolean positions = PostingsEnum.featureRequested(flags, PostingsEnum.POSITIONS);
      return positions ? new Places(in.postings(null, flags), cancel) : in.postings(reuse, flags);
    }
  }

  private static final class Places extends FilterLeafReader.FilterPostingsEnum {
    private final CancelToken cancel;

    Places(PostingsEnum in, CancelToken cancel) {
      super(in);
      this.cancel = cancel;
    }

    @Override
    public int nextDoc() throws IOException {
      cancel.check();
      return in.nextDoc();
    }

    @Override
    public int advance(int target) throws IOException {
      cancel.check();
      return in.advance(target);
    }
  }
}
