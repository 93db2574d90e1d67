// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import oobesim.snapshot.AcceptingCall;
import oobesim.snapshot.RecordMode;
import oobesim.snapshot.Tolerance;

/**
 * Where pictures are kept, and what is done with those that nobody has accepted.
 *
 * @param expected the folder of the accepted ones
 * @param output the folder of everything that a run writes
 * @param mode what becomes accepted without anybody being asked
 */
record Settings(Path expected, Path output, RecordMode mode) {
  static final String EXPECTED = "oobesim.screenshots.expected";
  static final String OUTPUT = "oobesim.screenshots.output";
  static final String RECORD = "oobesim.screenshots.record";
  private static final String BUILD_SERVER = "CI";

  /**
   * Reads them.
   *
   * @param parameters JUnit's configuration parameters, of which system properties are a part
   * @throws IllegalArgumentException if a record mode is unknown
   */
  static Settings of(
      Function<String, Optional<String>> parameters, Map<String, String> environment) {
    return new Settings(
        Path.of(parameters.apply(EXPECTED).orElse("src/test/screenshots")),
        Path.of(parameters.apply(OUTPUT).orElse("target/screenshots")),
        parameters.apply(RECORD).map(Settings::mode).orElseGet(() -> usual(environment)));
  }

  private static RecordMode mode(String word) {
    return Arrays.stream(RecordMode.values())
        .filter(mode -> word(mode).equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    String.format(
                        Locale.ROOT,
                        "%s is \"%s\"; it may be %s",
                        RECORD,
                        word,
                        Arrays.stream(RecordMode.values())
                            .map(Settings::word)
                            .collect(Collectors.joining(", ")))));
  }

  private static String word(RecordMode mode) {
    return mode.name().toLowerCase(Locale.ROOT);
  }

  /** Nobody looks at what a build server records. */
  private static RecordMode usual(Map<String, String> environment) {
    String server = environment.getOrDefault(BUILD_SERVER, "");
    return server.isEmpty() || server.equalsIgnoreCase("false")
        ? RecordMode.MISSING
        : RecordMode.NEVER;
  }

  /** The pictures drawn in this run, each with its text. */
  Path actual() {
    return output.resolve("actual");
  }

  /** Pictures of what differs. */
  Path difference() {
    return output.resolve("difference");
  }

  /** The page of the whole run. */
  Path report() {
    return output.resolve("report");
  }

  AcceptingCall accepting(Tolerance tolerance) {
    return new AcceptingCall(expected, actual(), tolerance);
  }
}
