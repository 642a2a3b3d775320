package org.dateline.ui.copies;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.dateline.copies.Comparison;
import org.dateline.copies.Comparison.Piece;
import org.dateline.copies.Comparison.Row;
import org.dateline.ui.theme.Styles;
import org.jspecify.annotations.Nullable;

/** The texts, row by row; long stretches that are the same are folded. */
final class ComparedTexts extends VBox {
  /** Fewer words that are the same are not worth folding. */
  private static final int FOLDED = 60;

  /** Nothing to be seen, where a line may break: it may not between two nodes. */
  private static final String BREAK = "\u200b";

  private final boolean oneColumn;
  private final Map<Integer, List<DifferenceWord>> differences = new HashMap<>();
  private int current = -1;

  private ComparedTexts(boolean oneColumn) {
    this.oneColumn = oneColumn;
    getStyleClass().add("compared-texts");
  }

  static ComparedTexts none() {
    return new ComparedTexts(false);
  }

  static ComparedTexts of(Comparison comparison, boolean oneColumn) {
    ComparedTexts texts = new ComparedTexts(oneColumn);
    List<Row> rows = comparison.rows();
    for (int i = 0; i < rows.size(); ) {
      int end = i;
      int words = 0;
      while (end < rows.size() && rows.get(end).isSame()) {
        words += rows.get(end++).words();
      }
      if (end > i && words >= FOLDED && comparison.differences() > 0) {
        texts.getChildren().add(texts.fold(rows.subList(i, end), words));
      } else if (end > i) {
        rows.subList(i, end).forEach(row -> texts.getChildren().add(texts.row(row)));
      } else {
        texts.getChildren().add(texts.row(rows.get(end++)));
      }
      i = end;
    }
    return texts;
  }

  /** The first word of a difference, if it is shown. */
  @Nullable Node node(int difference) {
    List<DifferenceWord> words = differences.getOrDefault(difference, List.of());
    return words.isEmpty() ? null : words.getFirst();
  }

  /** Puts a ring around a difference, in place of the one that had it. */
  void setCurrent(int difference) {
    differences.getOrDefault(current, List.of()).forEach(word -> word.setCurrent(false));
    differences.getOrDefault(difference, List.of()).forEach(word -> word.setCurrent(true));
    current = difference;
  }

  private Node fold(List<Row> rows, int words) {
    String count = CopyWords.number(words) + " words are the same";
    Button show = new Button("···  " + count + "  ·  Show");
    show.setAccessibleText(count + ". Show them");
    show.getStyleClass().addAll(Styles.PLAIN, "fold");
    show.setMaxWidth(Double.MAX_VALUE);
    show.setOnAction(
        event -> {
          int place = getChildren().indexOf(show);
          List<Node> shown = new ArrayList<>();
          rows.forEach(row -> shown.add(row(row)));
          getChildren().remove(place);
          getChildren().addAll(place, shown);
        });
    return show;
  }

  private Node row(Row row) {
    if (oneColumn) {
      VBox column = new VBox();
      column.getStyleClass().add("texts-row");
      column.getChildren().add(merged(row));
      return column;
    }
    GridPane halves = new GridPane();
    halves.getStyleClass().add("texts-row");
    halves.getColumnConstraints().addAll(Halves.columns());
    halves.add(side(row.a(), "only-a", "only in B"), 0, 0);
    Region right = side(row.b(), "only-b", "only in A");
    right.getStyleClass().add("right");
    halves.add(right, 1, 0);
    return halves;
  }

  private Region side(List<Piece> pieces, String style, String missing) {
    if (pieces.isEmpty()) {
      Label gap = new Label(missing);
      gap.getStyleClass().addAll(Styles.META, Styles.FAINT, "gap");
      gap.setMaxWidth(Double.MAX_VALUE);
      VBox side = new VBox(gap);
      side.getStyleClass().add("text-side");
      return side;
    }
    TextFlow flow = flow();
    for (Piece piece : pieces) {
      add(flow, piece, style);
    }
    VBox side = new VBox(flow);
    side.getStyleClass().add("text-side");
    return side;
  }

  /** Both texts in one: what only A has stands before what B has in its place. */
  private TextFlow merged(Row row) {
    TextFlow flow = flow();
    Inserts inserts = new Inserts(row.b());
    int shared = 0;
    for (Piece piece : row.a()) {
      if (!piece.isShared()) {
        add(flow, piece, "only-a");
        continue;
      }
      int from = 0;
      while (from < piece.words().size()) {
        inserts.upTo(shared + from).forEach(only -> add(flow, only, "only-b"));
        int to = Math.min(piece.words().size(), inserts.next() - shared);
        boolean begins = from == 0 && piece.beginsParagraph();
        add(flow, new Piece(piece.words().subList(from, to), begins, -1), "");
        from = to;
      }
      shared += piece.words().size();
    }
    inserts.upTo(Integer.MAX_VALUE).forEach(only -> add(flow, only, "only-b"));
    return flow;
  }

  /** What only B has, by the number of words before it that both have. */
  private static final class Inserts {
    private final Deque<Map.Entry<Integer, Piece>> left = new ArrayDeque<>();

    Inserts(List<Piece> pieces) {
      int shared = 0;
      for (Piece piece : pieces) {
        if (piece.isShared()) {
          shared += piece.words().size();
        } else {
          left.add(Map.entry(shared, piece));
        }
      }
    }

    /** Takes those that stand behind so many shared words or fewer. */
    List<Piece> upTo(int shared) {
      List<Piece> taken = new ArrayList<>();
      while (next() <= shared && !left.isEmpty()) {
        taken.add(left.remove().getValue());
      }
      return taken;
    }

    /** Behind how many shared words the next one stands. */
    int next() {
      Map.Entry<Integer, Piece> first = left.peek();
      return first == null ? Integer.MAX_VALUE : first.getKey();
    }
  }

  private static TextFlow flow() {
    TextFlow flow = new TextFlow();
    flow.getStyleClass().add("prose");
    return flow;
  }

  private void add(TextFlow flow, Piece piece, String style) {
    if (piece.beginsParagraph()) {
      flow.getChildren().add(shared("\n"));
    }
    if (piece.isShared()) {
      flow.getChildren().add(shared(piece.text() + " "));
      return;
    }
    List<DifferenceWord> words =
        differences.computeIfAbsent(piece.difference(), difference -> new ArrayList<>());
    for (int i = 0; i < piece.words().size(); i++) {
      boolean last = i == piece.words().size() - 1;
      String text = piece.words().get(i) + (last ? "" : " ");
      DifferenceWord word = new DifferenceWord(text, style).at(i == 0, last);
      words.add(word);
      flow.getChildren().addAll(word, shared(BREAK));
    }
    flow.getChildren().add(shared(" "));
  }

  private static Text shared(String words) {
    Text text = new Text(words);
    text.getStyleClass().add("shared");
    return text;
  }
}
