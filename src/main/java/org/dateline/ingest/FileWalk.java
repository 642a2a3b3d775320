package org.dateline.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.dateline.ingest.Outcome.Result;
import org.dateline.work.CancelToken;
import org.jspecify.annotations.Nullable;

/**
 * Walks the source folders in the order of their paths. Links are followed, each folder at most
 * once; hidden files and folders are left out, unless they are roots themselves.
 */
final class FileWalk {

  /** Receives what a walk comes upon. */
  interface Visitor {
    /** A regular file, or a link to one. */
    void file(Path file, BasicFileAttributes attributes);

    /** A file that must not be opened, or a folder that was not looked into, and why. */
    void aside(Path path, Result result);
  }

  private final Set<Path> roots;
  private final Set<Path> linked = new HashSet<>();
  private final Visitor visitor;
  private final CancelToken cancel;

  FileWalk(List<Path> roots, Visitor visitor, CancelToken cancel) {
    this.roots = Set.copyOf(roots);
    this.visitor = visitor;
    this.cancel = cancel;
  }

  /** Walks everything at and below {@code root}; what is met on the way never throws. */
  void walk(Path root) {
    linked.clear();
    Deque<Iterator<Path>> open = new ArrayDeque<>();
    visit(root, root, open);
    for (Iterator<Path> folder = open.peek(); folder != null; folder = open.peek()) {
      if (folder.hasNext()) {
        visit(folder.next(), root, open);
      } else {
        open.pop();
      }
    }
  }

  private void visit(Path path, Path root, Deque<Iterator<Path>> open) {
    cancel.check();
    try {
      if (isHidden(path) && !roots.contains(path)) {
        visitor.aside(path, new Result.Skipped("It is hidden."));
        return;
      }
      BasicFileAttributes attributes = attributes(path, LinkOption.NOFOLLOW_LINKS);
      boolean link = attributes.isSymbolicLink();
      if (link) {
        Path target = path.toRealPath();
        attributes = attributes(target);
        Result aside = attributes.isDirectory() ? readElsewhere(path, target, root) : null;
        if (aside != null) {
          visitor.aside(path, aside);
          return;
        }
      }
      if (attributes.isDirectory()) {
        open.push(named(path, list(path)).iterator());
      } else if (attributes.isRegularFile()) {
        visitor.file(path, attributes);
      } else {
        visitor.aside(path, new Result.Unreadable("It is a device or a pipe, not a file."));
      }
    } catch (IOException e) {
      visitor.aside(path, new Result.Failed(reason(path, e)));
    }
  }

  /** Why a link to a folder need not be followed; null if it must be. */
  private @Nullable Result readElsewhere(Path link, Path target, Path root) throws IOException {
    if (link.equals(root)) {
      return null;
    }
    Path parent = link.toAbsolutePath().getParent();
    if (parent != null && parent.toRealPath().startsWith(target)) {
      return new Result.Skipped("It is a link back to " + target + ", a loop.");
    }
    if (target.startsWith(root.toRealPath()) || linked.stream().anyMatch(target::startsWith)) {
      return new Result.Skipped("It is a link to " + target + ", which is read already.");
    }
    linked.add(target);
    return null;
  }

  private static List<Path> list(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    Collections.sort(entries);
    return entries;
  }

  /**
   * Those of a folder's entries whose names can be written down and read again. Others, mostly from
   * a disk of another system, would all be taken for one; the folder tells of them.
   */
  private List<Path> named(Path folder, List<Path> entries) {
    List<Path> named = entries.stream().filter(FileNames::canBeWritten).toList();
    int left = entries.size() - named.size();
    if (left > 0) {
      Path first =
          entries.stream()
              .filter(entry -> !FileNames.canBeWritten(entry))
              .findFirst()
              .orElseThrow();
      visitor.aside(folder, new Result.Unreadable(FileNames.unwritten(left, first)));
    }
    return named;
  }

  private static boolean isHidden(Path path) throws IOException {
    Path name = path.getFileName();
    return name != null && (name.toString().startsWith(".") || Files.isHidden(path));
  }

  private static BasicFileAttributes attributes(Path path, LinkOption... options)
      throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class, options);
  }

  /** Why a file or folder can't be looked at, one plain sentence. */
  static String reason(Path path, IOException e) {
    boolean link = Files.isSymbolicLink(path);
    return switch (e) {
      case AccessDeniedException _ -> "There is no permission to open it.";
      case NoSuchFileException _ when link -> "It is a link to something that is not there.";
      case NoSuchFileException _ -> "It is not there any more.";
      default -> (link ? "It is a link that leads nowhere: " : "It can't be opened: ") + e;
    };
  }
}
