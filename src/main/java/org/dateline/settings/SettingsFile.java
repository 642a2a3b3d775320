package org.dateline.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.dateline.work.AtomicFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The settings' file, JSON. Fields that it does not have get their default, fields that nobody
 * knows are left aside, so that an older or newer version of the program can have written it.
 */
public final class SettingsFile {
  private final Path file;
  private final JsonMapper mapper =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  /**
   * What was read.
   *
   * @param problem a sentence for the user if the file could not be used, or null
   */
  public record Loaded(Settings settings, @Nullable String problem) {}

  /** Settings that are kept in {@code file}. */
  public SettingsFile(Path file) {
    this.file = file;
  }

  /** Reads the settings; a file that can't be understood is set aside, and defaults are used. */
  public Loaded load() {
    try {
      String text = Files.readString(file);
      return new Loaded(parse(text), null);
    } catch (NoSuchFileException e) {
      return new Loaded(Settings.defaults(), null);
    } catch (JacksonException | CharacterCodingException e) {
      return new Loaded(Settings.defaults(), setAside());
    } catch (IOException e) {
      return new Loaded(
          Settings.defaults(),
          "The settings can't be read (" + file + ": " + e.getMessage() + "). Defaults are used.");
    }
  }

  /**
   * Writes the settings, in place of what was there, at once or not at all.
   *
   * @throws UncheckedIOException if that can't be done
   */
  public void save(Settings settings) {
    try {
      AtomicFile.write(file, mapper.writeValueAsString(settings) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("The settings can't be written to " + file, e);
    }
  }

  private Settings parse(String text) {
    ObjectNode settings = mapper.valueToTree(Settings.defaults());
    JsonNode read = mapper.readTree(text);
    if (!read.isObject()) {
      throw MismatchedInputException.from(null, Settings.class, "not an object");
    }
    overlay(settings, read);
    return mapper.treeToValue(settings, Settings.class);
  }

  /** Puts the values of {@code over} in place of those of {@code base}. */
  private static void overlay(ObjectNode base, JsonNode over) {
    over.properties()
        .forEach(
            entry -> {
              JsonNode old = base.get(entry.getKey());
              if (old instanceof ObjectNode object && entry.getValue().isObject()) {
                overlay(object, entry.getValue());
              } else {
                base.set(entry.getKey(), entry.getValue());
              }
            });
  }

  private String setAside() {
    Path aside = file.resolveSibling(file.getFileName() + ".damaged");
    try {
      Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
      return "The settings were damaged. They are kept as " + aside + ", and defaults are used.";
    } catch (IOException e) {
      return "The settings are damaged (" + file + "). Defaults are used.";
    }
  }
}
