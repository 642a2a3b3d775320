package org.dateline.ui.export;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.export.list.Exporter;
import org.dateline.export.list.ListFile;
import org.dateline.export.list.ListFormat;
import org.dateline.ui.export.ExportOffer.Part;
import org.dateline.work.Background;
import org.dateline.work.CancelToken;
import org.dateline.work.Progress;
import org.jspecify.annotations.Nullable;

/** Exports, one list at a time. Belongs to the user interface's thread. */
public final class ExportViewModel {
  private final Exporter exporter;
  private final Background background;
  private final ReadOnlyObjectWrapper<ExportState> state =
      new ReadOnlyObjectWrapper<>(new ExportState.Choosing());

  /** Progress that was not shown yet: a window that is slower than the export shows the latest. */
  private final AtomicReference<@Nullable Progress> news = new AtomicReference<>();

  private CancelToken running = new CancelToken();
  private ListFormat format = ListFormat.CSV;

  /** Exports with {@code exporter}. */
  public ExportViewModel(Exporter exporter, Background background) {
    this.exporter = exporter;
    this.background = background;
  }

  /** How it is. */
  public ReadOnlyObjectProperty<ExportState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The format that was chosen last. */
  public ListFormat format() {
    return format;
  }

  /** Forgets how the last export ended. */
  public void reset() {
    if (!(state.get() instanceof ExportState.Running)) {
      state.set(new ExportState.Choosing());
    }
  }

  /** Writes a part of an offer to a file. */
  public void export(ExportOffer offer, Part part, ListFile file) {
    CancelToken cancel = new CancelToken();
    running = cancel;
    format = file.format();
    state.set(
        new ExportState.Running(file.path(), new Progress(0, offer.size(part), Duration.ZERO, "")));
    background.run(
        () ->
            exporter.toFile(
                offer.choose(part, cancel), file, progress -> tell(file, progress, cancel), cancel),
        articles -> end(cancel, new ExportState.Done(file.path(), articles)),
        failure ->
            end(
                cancel,
                failure instanceof CancellationException
                    ? new ExportState.Choosing()
                    : new ExportState.Failed(reason(file, failure))));
  }

  /** Gives up; what was written is removed. */
  public void cancel() {
    running.cancel();
  }

  private void tell(ListFile file, Progress progress, CancelToken cancel) {
    if (news.getAndSet(progress) == null) {
      background.onUi(
          () -> {
            Progress latest = news.getAndSet(null);
            if (latest != null && running == cancel && state.get() instanceof ExportState.Running) {
              state.set(new ExportState.Running(file.path(), latest));
            }
          });
    }
  }

  private void end(CancelToken cancel, ExportState how) {
    if (running == cancel) {
      state.set(how);
    }
  }

  private static String reason(ListFile file, Throwable failure) {
    String message = failure.getMessage();
    return message == null ? file.path() + " could not be written." : message;
  }
}
