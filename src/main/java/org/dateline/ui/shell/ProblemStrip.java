package org.dateline.ui.shell;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.search.ParsedQuery;
import org.dateline.search.ParsedQuery.Problem;
import org.dateline.search.ParsedQuery.Repair;
import org.dateline.ui.lens.Lens;
import org.dateline.ui.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What was not understood of the query: a line for each mistake, with the way to mend it. The rest
 * of the query is searched for all the same, and the last line says so.
 */
final class ProblemStrip extends VBox {
  private static final int MOST = 3;

  private final Lens lens;

  ProblemStrip(Lens lens) {
    this.lens = lens;
    getStyleClass().add("problem-strip");
    lens.queryProperty().subscribe(this::render);
  }

  private void render(ParsedQuery query) {
    List<Problem> problems = query.problems();
    getChildren().clear();
    setVisible(!problems.isEmpty());
    setManaged(!problems.isEmpty());
    problems.stream().limit(MOST).forEach(problem -> getChildren().add(line(problem)));
    if (!problems.isEmpty()) {
      int more = problems.size() - MOST;
      Label rest =
          new Label(
              (more > 0 ? more + " more of this kind. " : "")
                  + "The articles below are what the rest of the query finds.");
      rest.getStyleClass().addAll(Styles.META, "problem-rest");
      getChildren().add(rest);
    }
  }

  private HBox line(Problem problem) {
    FontIcon icon = FontIcon.of(Feather.ALERT_TRIANGLE);
    icon.getStyleClass().add(Styles.UNCERTAIN);
    Label message = new Label(problem.message());
    message.setMinWidth(0);
    message.setTextOverrun(javafx.scene.control.OverrunStyle.ELLIPSIS);
    HBox.setHgrow(message, Priority.ALWAYS);
    message.setMaxWidth(Double.MAX_VALUE);
    HBox line = new HBox(12, icon, message);
    line.getStyleClass().add("problem");
    Repair repair = problem.repair();
    if (repair != null) {
      Button mend = new Button(repair.label());
      mend.setMnemonicParsing(false);
      mend.setMinWidth(Region.USE_PREF_SIZE);
      mend.setOnAction(event -> lens.search(repair.text()));
      line.getChildren().add(mend);
    }
    return line;
  }
}
