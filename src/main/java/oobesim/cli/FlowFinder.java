// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import oobesim.flow.FlowReading;
import oobesim.session.FlowSource;

/** Finds the flow that a profile names: shipped, beside the profile, or at a path. */
final class FlowFinder {
  private final FlowSource flows;

  FlowFinder(FlowSource flows) {
    this.flows = flows;
  }

  /** The flow of a profile that was read from a file. */
  OpenedFlow find(String flow, Path profile) {
    Optional<Path> file = file(flow, profile);
    if (file.isPresent()) {
      String chart = Inputs.text(file.get());
      return opened(flow, Inputs.name(file.get()), flows.compile(chart), Optional.of(chart));
    }
    FlowReading reading =
        flows.read(flow).orElseThrow(() -> new Refused("there is no flow \"" + flow + "\""));
    return opened(flow, flow, reading, Optional.empty());
  }

  /** The file of a flow that is not shipped. */
  Optional<Path> file(String flow, Path profile) {
    if (flow.endsWith(".json") || flow.contains("/")) {
      return Optional.of(profile.getFileSystem().getPath(flow));
    }
    return flows.read(flow).isPresent()
        ? Optional.empty()
        : Optional.of(profile.resolveSibling("flows").resolve(flow + ".json"))
            .filter(Files::isRegularFile);
  }

  private static OpenedFlow opened(
      String id, String name, FlowReading reading, Optional<String> chart) {
    return new OpenedFlow(
        id,
        reading
            .flow()
            .orElseThrow(
                () ->
                    new Refused(
                        reading.findings().stream()
                            .map(finding -> finding.line(name, FindingReport.WORDS))
                            .collect(Collectors.joining("\n")))),
        chart);
  }
}
