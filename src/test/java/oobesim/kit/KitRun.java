// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs made-up test classes as a build of other people would, with folders of their own. */
final class KitRun {
  private final Path folder;
  private final Map<String, String> parameters = new HashMap<>();
  private final List<Throwable> failures = new ArrayList<>();
  private final StringBuilder printed = new StringBuilder();
  private int passed;

  private KitRun(Path folder) {
    this.folder = folder;
    with(Settings.EXPECTED, folder.resolve("expected").toString());
    with(Settings.OUTPUT, folder.resolve("output").toString());
    with(Settings.RECORD, "missing");
    with("junit.platform.output.capture.stdout", "true");
  }

  static KitRun in(Path folder) {
    return new KitRun(folder);
  }

  KitRun record(String mode) {
    return with(Settings.RECORD, mode);
  }

  /** Sets what {@link Given} hands to a fixture, or any parameter of JUnit. */
  KitRun with(String key, String value) {
    parameters.put(key, value);
    return this;
  }

  KitRun run(Class<?>... fixtures) {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(
                Arrays.stream(fixtures)
                    .<DiscoverySelector>map(DiscoverySelectors::selectClass)
                    .toList())
            .filters(EngineFilter.includeEngines("junit-jupiter"))
            .configurationParameters(parameters)
            .build();
    LauncherFactory.create().execute(request, new Listener());
    return this;
  }

  KitRun assertPassed(int tests) {
    assertThat(failures).isEmpty();
    assertThat(passed).isEqualTo(tests);
    return this;
  }

  /** The only failure. */
  Throwable failure() {
    assertThat(failures).as("failures").hasSize(1);
    return failures.getFirst();
  }

  List<Throwable> failures() {
    return failures;
  }

  /** What was printed. */
  String printed() {
    return printed.toString();
  }

  Path file(String path) {
    return folder.resolve(path);
  }

  /** All files below a folder, with / between the parts of a path. */
  List<String> files(String below) throws IOException {
    Path root = folder.resolve(below);
    try (Stream<Path> files = Files.walk(root)) {
      return List.copyOf(
          new TreeSet<>(
              files
                  .filter(Files::isRegularFile)
                  .map(file -> root.relativize(file).toString().replace('\\', '/'))
                  .toList()));
    }
  }

  private final class Listener implements TestExecutionListener {
    @Override
    public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
      result.getThrowable().ifPresent(failures::add);
      if (test.isTest() && result.getStatus() == TestExecutionResult.Status.SUCCESSFUL) {
        passed++;
      }
    }

    @Override
    public synchronized void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
      printed.append(entry.getKeyValuePairs().getOrDefault("stdout", ""));
    }
  }
}
