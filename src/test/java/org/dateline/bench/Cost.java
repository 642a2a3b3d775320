package org.dateline.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** What this process spends from here on: time, processor time, and heap. */
public final class Cost {
  private final OperatingSystemMXBean system =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private final AtomicLong kept = new AtomicLong();
  private final long wall = System.nanoTime();
  private final long processor = system.getProcessCpuTime();

  /** Begins to count. */
  public Cost() {
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      if (collector instanceof NotificationEmitter emitter) {
        emitter.addNotificationListener((notice, _) -> collected(notice), null, null);
      }
    }
  }

  private void collected(Notification notice) {
    if (notice.getUserData() instanceof CompositeData data) {
      Map<String, MemoryUsage> after =
          GarbageCollectionNotificationInfo.from(data).getGcInfo().getMemoryUsageAfterGc();
      long heap = 0;
      for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
        MemoryUsage usage = after.get(pool.getName());
        heap += pool.getType() == MemoryType.HEAP && usage != null ? usage.getUsed() : 0;
      }
      kept.accumulateAndGet(heap, Math::max);
    }
  }

  /** Seconds since the beginning. */
  public double seconds() {
    return (System.nanoTime() - wall) / 1e9;
  }

  /** Seconds of all processors since the beginning. */
  public double processorSeconds() {
    return (system.getProcessCpuTime() - processor) / 1e9;
  }

  /** Bytes of heap in use after a full collection, now. */
  public static long heapHeld() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /** The most bytes of heap that any collection left, which may hold garbage still. */
  public long heapKept() {
    return kept.get();
  }

  @Override
  public String toString() {
    double seconds = seconds();
    double processors = processorSeconds();
    long most = heapKept();
    return String.format(
        Locale.ROOT,
        "%.1f s, %.1f s of processor, heap after a collection at most %d MB, at the end %d MB",
        seconds,
        processors,
        most >> 20,
        heapHeld() >> 20);
  }
}
