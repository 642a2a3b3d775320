package org.dateline.ui;

import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import org.dateline.ui.theme.Fonts;
import org.dateline.ui.theme.Theme;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Starts the toolkit, once for all tests: {@code @ExtendWith(FxToolkit.class)}. */
public final class FxToolkit implements BeforeAllCallback {
  @Override
  public void beforeAll(ExtensionContext context) {
    context
        .getRoot()
        .getStore(ExtensionContext.Namespace.GLOBAL)
        .getOrComputeIfAbsent(FxToolkit.class, key -> start());
  }

  private static Boolean start() {
    CompletableFuture<Boolean> started = new CompletableFuture<>();
    Platform.setImplicitExit(false);
    Platform.startup(() -> started.complete(true));
    boolean done = started.join();
    Fonts.load();
    Fx.run(Theme::start);
    return done;
  }
}
