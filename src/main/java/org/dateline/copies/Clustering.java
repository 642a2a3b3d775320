package org.dateline.copies;

import java.util.Arrays;
import java.util.BitSet;
import org.dateline.work.CancelToken;

/**
 * Puts articles into clusters, each around one article that stands for it: its head. In the order
 * of their numbers, an article joins the head before it that it is most like, the first of equals,
 * if it is a copy of it; otherwise it is a head itself. So each is like its head, and clusters
 * don't grow from one likeness to the next; and the outcome depends on the articles and their
 * order, not on when each came in.
 *
 * <p>What was found before is kept: only articles that are new, and those that a head which came or
 * went may change, are looked at. A change is passed on to later articles only, so none is looked
 * at twice.
 */
public final class Clustering {
  /** The head of an article that was not compared yet. */
  public static final int NEW = -1;

  /**
   * So many heads of those that share one hash are looked at: what stands in more stories than that
   * is a phrase of a publisher's, and copies share more than that.
   */
  private static final int MOST_HEADS = 64;

  /** Copies share at least so many hashes, unless their sketches are smaller. */
  private static final int FEWEST_SHARED = 2;

  private final CopyTexts texts;
  private final Candidates candidates;
  private final int[] heads;
  private final double[] alike;
  private final BitSet open = new BitSet();
  private final HeadLists lists;

  /** How many hashes the article looked at shares with another one; zero between two looks. */
  private final int[] shared;

  private final RunCache runs;

  /** Is told what each article that was looked at belongs to. */
  @FunctionalInterface
  public interface Assigned {
    /**
     * Takes note.
     *
     * @param article its number
     * @param head the number of the article that stands for its cluster, maybe its own
     * @param alike how alike the two are, 0 to 1
     */
    void to(int article, int head, double alike);
  }

  private Clustering(CopyTexts texts, int[] heads, double[] alike, CancelToken cancel) {
    this.texts = texts;
    this.heads = heads;
    this.alike = alike;
    this.candidates = Candidates.of(texts, cancel);
    this.shared = new int[texts.size()];
    this.runs = new RunCache(texts);
    for (int article = 0; article < heads.length; article++) {
      if (heads[article] == NEW || heads[heads[article]] != heads[article]) {
        open.set(article);
      }
    }
    open.stream().forEach(article -> heads[article] = NEW);
    this.lists = new HeadLists(candidates, heads);
  }

  /**
   * Looks at what is new, and what that changes.
   *
   * @param texts in the order in which they would stand for a cluster
   * @param heads what each belonged to, or {@link #NEW}, as an article is too whose head is none
   *     any more; afterwards what it belongs to
   * @param alike how alike each is to its head; is kept up to date
   * @param assigned is told of every article that was looked at, in order
   * @return how many were looked at
   */
  public static int run(
      CopyTexts texts, int[] heads, double[] alike, Assigned assigned, CancelToken cancel) {
    return new Clustering(texts, heads, alike, cancel).run(assigned, cancel);
  }

  private int run(Assigned assigned, CancelToken cancel) {
    int looked = 0;
    for (int article = open.nextSetBit(0); article >= 0; article = open.nextSetBit(article + 1)) {
      cancel.check();
      look(article);
      assigned.to(article, heads[article], alike[article]);
      looked++;
    }
    return looked;
  }

  private void look(int article) {
    boolean was = heads[article] == article;
    int[] groups = candidates.groupsOf(article);
    int head = best(article, groups);
    heads[article] = head;
    if (head == article) {
      alike[article] = 1;
    }
    if (head == article && !was) {
      lists.add(article, groups);
      tellNewHead(article, groups);
    } else if (head != article && was) {
      lists.remove(article, groups);
      tellLostHead(article, groups);
    }
  }

  /** The head before an article that it is most like, or the article itself. */
  private int best(int article, int[] groups) {
    int best = article;
    double most = 0;
    Sketch sketch = texts.sketch(article);
    for (int candidate : before(article, groups, Math.min(FEWEST_SHARED, sketch.size()))) {
      if (Sketch.mayBeCopies(sketch, texts.sketch(candidate))) {
        Runs mine = runs.of(article);
        Runs other = runs.of(candidate);
        double like = Likeness.of(mine, other);
        if (like > most && Likeness.isCopy(mine, other)) {
          best = candidate;
          most = like;
        }
      }
    }
    alike[article] = most;
    return best;
  }

  /** The heads before an article that share enough with it, in order. */
  private int[] before(int article, int[] groups, int fewest) {
    int[] found = new int[16];
    int size = 0;
    for (int group : groups) {
      int first = candidates.start(group);
      int end = first + Math.min(MOST_HEADS, lists.size(group));
      for (int i = first; i < end && lists.head(i) < article; i++) {
        int head = lists.head(i);
        if (shared[head]++ == 0) {
          found = size < found.length ? found : Arrays.copyOf(found, size * 2);
          found[size++] = head;
        }
      }
    }
    int kept = 0;
    for (int i = 0; i < size; i++) {
      int head = found[i];
      if (shared[head] >= fewest) {
        found[kept++] = head;
      }
      shared[head] = 0;
    }
    int[] sorted = Arrays.copyOf(found, kept);
    Arrays.sort(sorted);
    return sorted;
  }

  /** Opens later articles that may be more like this head than like their own. */
  private void tellNewHead(int head, int[] groups) {
    Sketch sketch = texts.sketch(head);
    for (int group : groups) {
      if (!lists.isAmong(head, group, MOST_HEADS)) {
        continue;
      }
      for (int i = candidates.start(group + 1) - 1; i >= candidates.start(group); i--) {
        int later = candidates.member(i);
        if (later <= head) {
          break;
        }
        if (!open.get(later) && Sketch.mayBeCopies(texts.sketch(later), sketch)) {
          open.set(later);
        }
      }
    }
  }

  /** Opens the articles that this one stood for. */
  private void tellLostHead(int head, int[] groups) {
    for (int group : groups) {
      for (int i = candidates.start(group); i < candidates.start(group + 1); i++) {
        if (candidates.member(i) > head && heads[candidates.member(i)] == head) {
          open.set(candidates.member(i));
        }
      }
    }
  }
}
