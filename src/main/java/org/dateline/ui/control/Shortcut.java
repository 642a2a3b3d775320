package org.dateline.ui.control;

import java.util.List;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * What can be done from the keyboard, and with which keys: the one list that the window obeys and
 * the key sheet shows.
 */
public enum Shortcut {
  /** Goes to the search field. */
  SEARCH(Group.ANYWHERE, "Search box", "/"),
  /** Finds commands, screens, people and places. */
  PALETTE(Group.ANYWHERE, "Palette", "Ctrl+K"),
  /** Gives the search a name and keeps it. */
  SAVE_SEARCH(Group.ANYWHERE, "Save this search…", "Ctrl+S"),
  /** Goes back to the search, the article or the screen before. */
  BACK(Group.ANYWHERE, "Back", "Alt+Left"),
  /** Goes forward again. */
  FORWARD(Group.ANYWHERE, "Forward", "Alt+Right"),
  /** Chooses a folder to import. */
  ADD_FOLDER(Group.ANYWHERE, "Add a folder…", "Ctrl+O"),
  /** Writes the list, or what is selected of it, to a file. */
  EXPORT(Group.ANYWHERE, "Export the list…", "Ctrl+E"),
  /** Goes on to the next colours: the system's, light, dark. */
  COLOURS(Group.ANYWHERE, "System, light or dark", "Ctrl+Shift+D"),
  /** Chooses colours and how text is set. */
  PREFERENCES(Group.ANYWHERE, "Preferences", "Ctrl+Comma"),
  /** Moves to the next pane. */
  NEXT_PANE(Group.ANYWHERE, "Next pane", "F6"),
  /** Moves to the pane before. */
  PREVIOUS_PANE(Group.ANYWHERE, "Previous pane", "Shift+F6"),
  /** Explains the query language. */
  SEARCH_HELP(Group.ANYWHERE, "Search help", "F1"),
  /** Shows the key sheet. */
  KEYS(Group.ANYWHERE, "These keys", "?"),
  /** Tells which version this is, and whose work it rests on. */
  ABOUT(Group.ANYWHERE, "About Dateline", "Shift+F1"),
  /** Takes the last correction back. */
  UNDO(Group.ANYWHERE, "Undo the last correction", "Ctrl+Z"),
  /** Closes what floats, or leaves a field. */
  CLOSE(Group.ANYWHERE, "Close, or leave a field", "Esc"),

  /** Shows the articles. */
  ARTICLES(Group.SCREENS, "Articles", "Ctrl+1"),
  /** Shows the timeline. */
  TIMELINE(Group.SCREENS, "Timeline", "Ctrl+2"),
  /** Shows the map. */
  MAP(Group.SCREENS, "Map", "Ctrl+3"),
  /** Shows people and places. */
  PEOPLE(Group.SCREENS, "People and places", "Ctrl+4"),
  /** Shows who said what. */
  QUOTES(Group.SCREENS, "Quotes", "Ctrl+5"),
  /** Shows the words searched for in context. */
  CONTEXT(Group.SCREENS, "Words in context", "Ctrl+6"),
  /** Shows the notebook. */
  NOTEBOOK(Group.SCREENS, "Notebook", "Ctrl+8"),
  /** Shows the copies. */
  COPIES(Group.SCREENS, "Copies", "Ctrl+7"),
  /** Shows what is left to review. */
  REVIEW(Group.SCREENS, "Review", "Ctrl+9"),
  /** Shows the import screen. */
  IMPORT(Group.SCREENS, "Import", "Ctrl+I"),

  /** Selects the next result. */
  NEXT_RESULT(Group.RESULTS, "Next", "J", "Down"),
  /** Selects the result before. */
  PREVIOUS_RESULT(Group.RESULTS, "Previous", "K", "Up"),
  /** Selects the next result as well. */
  ADD_NEXT(Group.RESULTS, "Select the next too", "Shift+J", "Shift+Down"),
  /** Selects the result before as well. */
  ADD_PREVIOUS(Group.RESULTS, "Select the previous too", "Shift+K", "Shift+Up"),
  /** Moves into the article of the selected result. */
  OPEN(Group.RESULTS, "Read", "Enter"),
  /** Copies the selected lines of words in context. */
  COPY_LINES(Group.RESULTS, "Copy, under Words in context", "Ctrl+C"),
  /** Shows the copies of the selected result. */
  COPIES_OF(Group.RESULTS, "Copies of this article", "C"),
  /** Gives the article its star, or takes it away. */
  STAR(Group.RESULTS, "Star", "S"),
  /** In the review queue: accepts all of the article, and goes on to the next. */
  ACCEPT_ALL(Group.RESULTS, "Accept all, under Review", "A"),
  /** Says that the article was read, or that it was not. */
  READ(Group.RESULTS, "Read or unread", "U"),

  /** Keeps the article in a tab of its own. */
  KEEP_OPEN(Group.ARTICLE, "Keep open in a tab", "Ctrl+Enter"),
  /** Closes the tab that is read. */
  CLOSE_TAB(Group.ARTICLE, "Close the tab", "Ctrl+W"),
  /** Goes to the next tab. */
  NEXT_TAB(Group.ARTICLE, "Next tab", "Ctrl+Page Down"),
  /** Goes to the tab before. */
  PREVIOUS_TAB(Group.ARTICLE, "Previous tab", "Ctrl+Page Up"),
  /** Moves to the next hit in the article. */
  NEXT_HIT(Group.ARTICLE, "Next hit", "N"),
  /** Moves to the hit before. */
  PREVIOUS_HIT(Group.ARTICLE, "Previous hit", "P"),
  /** Opens the evidence of the date. */
  WHY_DATE(Group.ARTICLE, "Why this date?", "D"),
  /** Opens the tags of the article. */
  TAG(Group.ARTICLE, "Tags", "T"),
  /** Opens the notes on the article, for one on the words selected if some are. */
  NOTE(Group.ARTICLE, "Note on this, or on what is selected", "M"),
  /** Opens the list of quotes. */
  WHO_SAYS_WHAT(Group.ARTICLE, "Who says what", "Q"),
  /**
   * Corrects the headline and byline; on a name, on a quote or in the evidence of the date, that.
   */
  CORRECT(Group.ARTICLE, "Correct…", "F2"),
  /** Underlines people and places, or no longer. */
  UNDERLINE_NAMES(Group.ARTICLE, "Underline people and places", "Shift+U"),
  /** Shows the original file with the roles marked, or the article again. */
  ORIGINAL(Group.ARTICLE, "Original file", "O"),
  /** Copies the words selected with their citation, or the citation. */
  COPY_CITED(Group.ARTICLE, "Copy with citation", "Ctrl+Shift+C"),
  /** Prints the article. */
  PRINT(Group.ARTICLE, "Print", "Ctrl+P"),
  /** Writes the article as PDF. */
  SAVE_PDF(Group.ARTICLE, "Save as PDF", "Ctrl+Shift+P"),
  /** Sets the text of the article larger. */
  LARGER_TEXT(Group.ARTICLE, "Larger text", "Ctrl+Plus", "Ctrl+Equals"),
  /** Sets the text of the article smaller. */
  SMALLER_TEXT(Group.ARTICLE, "Smaller text", "Ctrl+Minus"),
  /** Sets the text of the article at its normal size. */
  NORMAL_TEXT(Group.ARTICLE, "Normal text", "Ctrl+0"),

  /** Filters by the value that has the focus. */
  FILTER_BY(Group.FILTERS, "Filter by this", "Enter"),
  /** Leaves out the value that has the focus. */
  LEAVE_OUT(Group.FILTERS, "Leave this out", "Alt+Enter"),
  /** Opens the page of the person or place that has the focus. */
  NAME_PAGE(Group.FILTERS, "Page of this person or place", "Shift+Enter"),
  /** Takes every filter away. */
  CLEAR_FILTERS(Group.FILTERS, "Clear all", "Ctrl+Backspace");

  /** Where a shortcut works: the groups of the key sheet. */
  public enum Group {
    /** Everywhere. */
    ANYWHERE("Anywhere"),
    /** Everywhere: shows a screen. */
    SCREENS("Screens"),
    /** In the list of results; letters work in every pane. */
    RESULTS("Results"),
    /** In the article; letters work in every pane. */
    ARTICLE("Article"),
    /** In the filters. */
    FILTERS("Filters");

    private final String text;

    Group(String text) {
      this.text = text;
    }

    /** What the group is called on the key sheet. */
    public String text() {
      return text;
    }
  }

  private static final String SHIFT = "Shift+";

  private final Group group;
  private final String text;
  private final String key;
  private final String otherKey;

  Shortcut(Group group, String text, String key) {
    this(group, text, key, "");
  }

  Shortcut(Group group, String text, String key, String otherKey) {
    this.group = group;
    this.text = text;
    this.key = key;
    this.otherKey = otherKey;
  }

  /** Where it works. */
  public Group group() {
    return group;
  }

  /** What it does, for people. */
  public String text() {
    return text;
  }

  /** The ways to press it, each as it is written: "J", "Ctrl+K". */
  public List<String> keys() {
    return otherKey.isEmpty() ? List.of(key) : List.of(key, otherKey);
  }

  /** Whether {@code event}, a press or a typed character, asks for it. */
  public boolean matches(KeyEvent event) {
    return keys().stream().anyMatch(k -> matches(k, event));
  }

  private static boolean matches(String key, KeyEvent event) {
    // A letter is matched as it is typed, so that it is left to a field that is being typed in.
    boolean shifted = key.length() == SHIFT.length() + 1 && key.startsWith(SHIFT);
    String letter = shifted ? key.substring(SHIFT.length()) : key;
    boolean character = letter.length() == 1;
    if (event.getEventType() == KeyEvent.KEY_TYPED) {
      boolean withShift = event.isShiftDown() && Character.isLetter(letter.charAt(0));
      return character
          && withShift == shifted
          && !event.isControlDown()
          && !event.isAltDown()
          && !event.isMetaDown()
          && letter.equalsIgnoreCase(event.getCharacter());
    }
    return !character
        && event.getEventType() == KeyEvent.KEY_PRESSED
        && KeyCombination.valueOf(key).match(event);
  }
}
