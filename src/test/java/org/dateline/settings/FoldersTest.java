package org.dateline.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS)
class FoldersTest {
  private static final Map<String, String> LINUX =
      Map.of("os.name", "Linux", "user.home", "/home/reader");

  @Test
  void followsTheXdgStandard() {
    assertEquals(
        Path.of("/home/reader/.local/share/dateline"), new Folders(Map.of(), LINUX).data());
    assertEquals(
        Path.of("/data/dateline"), new Folders(Map.of("XDG_DATA_HOME", "/data"), LINUX).data());
    assertEquals(
        Path.of("/home/reader/.local/share/dateline"),
        new Folders(Map.of("XDG_DATA_HOME", "relative"), LINUX).data());
  }

  @Test
  void followsTheCustomOfMacOs() {
    Map<String, String> mac = Map.of("os.name", "Mac OS X", "user.home", "/Users/reader");

    assertEquals(
        Path.of("/Users/reader/Library/Application Support/Dateline/archive"),
        new Folders(Map.of("XDG_DATA_HOME", "/data"), mac).archive());
  }

  @Test
  void followsTheCustomOfWindows() {
    Map<String, String> windows = Map.of("os.name", "Windows 11", "user.home", "/Users/reader");

    assertEquals(
        Path.of("/local/Dateline/settings.json"),
        new Folders(Map.of("LOCALAPPDATA", "/local"), windows).settings());
    assertEquals(
        Path.of("/Users/reader/AppData/Local/Dateline"), new Folders(Map.of(), windows).data());
  }

  @Test
  void findsTheSeedsInTheProgramsFolder() {
    assertEquals(Optional.empty(), new Folders(Map.of("DATELINE_HOME", ""), LINUX).seeds());
    assertEquals(
        Optional.of(Path.of("/opt/dateline/seeds")),
        new Folders(Map.of("DATELINE_HOME", "/opt/dateline"), LINUX).seeds());
    assertEquals(
        Optional.of(Path.of("/here/seeds")),
        new Folders(
                Map.of("DATELINE_HOME", "/opt/dateline"),
                Map.of("os.name", "Linux", "user.home", "/h", "dateline.home", "/here"))
            .seeds());
  }
}
