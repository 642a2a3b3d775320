package org.dateline.ui.print;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.PageRange;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Window;
import org.dateline.export.pdf.PageImages.Dots;
import org.dateline.export.pdf.Paper;
import org.jspecify.annotations.Nullable;

/** The system's printers, with the system's own dialog. */
public final class SystemPress implements Press {
  /** Halfway between Letter and A4, in points. */
  private static final double WIDER_IS_LETTER = 603;

  private final Supplier<@Nullable Window> owner;

  /** Printers whose dialog stands above the window that {@code owner} gives. */
  public SystemPress(Supplier<@Nullable Window> owner) {
    this.owner = owner;
  }

  @Override
  public boolean isThere() {
    return Printer.getDefaultPrinter() != null || !Printer.getAllPrinters().isEmpty();
  }

  @Override
  public Optional<Job> ask(String title) {
    PrinterJob job = PrinterJob.createPrinterJob();
    if (job == null) {
      return Optional.empty();
    }
    job.getJobSettings().setJobName(title);
    if (!job.showPrintDialog(owner.get())) {
      job.cancelJob();
      return Optional.empty();
    }
    return Optional.of(new SystemJob(job));
  }

  private static final class SystemJob implements Job {
    private final PrinterJob job;
    private final PageLayout layout;

    SystemJob(PrinterJob job) {
      this.job = job;
      PageLayout chosen = job.getJobSettings().getPageLayout();
      this.layout =
          job.getPrinter()
              .createPageLayout(
                  chosen.getPaper(), PageOrientation.PORTRAIT, Printer.MarginType.HARDWARE_MINIMUM);
    }

    @Override
    public Paper paper() {
      return layout.getPaper().getWidth() > WIDER_IS_LETTER ? Paper.LETTER : Paper.A4;
    }

    @Override
    public boolean wants(int page) {
      PageRange[] ranges = job.getJobSettings().getPageRanges();
      if (ranges == null || ranges.length == 0) {
        return true;
      }
      for (PageRange range : ranges) {
        if (page >= range.getStartPage() && page <= range.getEndPage()) {
          return true;
        }
      }
      return false;
    }

    @Override
    public boolean print(Dots page) {
      WritableImage image = new WritableImage(page.width(), page.height());
      image
          .getPixelWriter()
          .setPixels(
              0,
              0,
              page.width(),
              page.height(),
              PixelFormat.getIntArgbInstance(),
              page.colours(),
              0,
              page.width());
      ImageView sheet = new ImageView(image);
      sheet.setPreserveRatio(true);
      sheet.setFitWidth(layout.getPaper().getWidth());
      sheet.setFitHeight(layout.getPaper().getHeight());
      // What is printed begins where the printer can: the sheet's own margins are wider.
      sheet.setTranslateX(-layout.getLeftMargin());
      sheet.setTranslateY(-layout.getTopMargin());
      return job.printPage(layout, sheet);
    }

    @Override
    public boolean end() {
      return job.endJob();
    }
  }
}
