// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.document.JsonReader;

/** Files and short ways for tests of reading. */
public final class Fixtures {
  public static final Path FOLDER = Path.of("src/test/resources/profiles");

  private Fixtures() {}

  public static List<Path> valid() {
    return files("valid");
  }

  public static List<Path> invalid() {
    return files("invalid");
  }

  /** All files below a folder, in a fixed order. */
  public static List<Path> files(String folder) {
    try (Stream<Path> files = Files.walk(FOLDER.resolve(folder))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** The folder under {@code valid} or {@code invalid}: what the file is expected to be. */
  public static String expectation(Path file) {
    return FOLDER.relativize(file).getName(1).toString();
  }

  public static Reading read(String json) {
    return ProfileReader.read(json, FOLDER, "test.json");
  }

  public static SimulationProfile good(String json) {
    Reading reading = read(json);
    return reading.first().orElseThrow(() -> new AssertionError(reading.findings().toString()));
  }

  public static SimulationProfile good(Path file) {
    return ProfileReader.read(file, Shelves.INSIDE_ALONE)
        .first()
        .orElseThrow(() -> new AssertionError(file + " cannot be used"));
  }

  public static List<String> codes(Reading reading) {
    return reading.findings().stream().map(Finding::code).toList();
  }

  public static Json.Obj json(String json) {
    return (Json.Obj) JsonReader.read(json).documents().getFirst();
  }
}
