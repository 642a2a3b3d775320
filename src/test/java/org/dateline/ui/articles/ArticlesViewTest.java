package org.dateline.ui.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.layout.StackPane;
import org.dateline.ui.Fx;
import org.dateline.ui.FxToolkit;
import org.dateline.ui.Screenshots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxToolkit.class)
class ArticlesViewTest {
  @Test
  void theFilterPaneKeepsItsWidthWhenTheWindowIsWide() {
    List<StackPane> panes =
        Fx.call(() -> List.of(new StackPane(), new StackPane(), new StackPane()));
    Screenshots.write(
        "panes",
        () -> new ArticlesView(panes.get(0), panes.get(1), panes.get(2)),
        1600,
        1000,
        false);
    assertEquals(230, panes.get(0).getLayoutBounds().getWidth(), 0.5);
  }
}
