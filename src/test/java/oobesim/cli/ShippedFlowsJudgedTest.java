// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import oobesim.check.CheckedFlow;
import oobesim.check.FlowChecker;
import oobesim.check.Sight;
import oobesim.flow.FlowReading;
import oobesim.flow.OwnPages;
import oobesim.profile.ProfileReader;
import oobesim.profile.Shelves;
import oobesim.profile.SimulationProfile;
import oobesim.provisioning.World;
import oobesim.statechart.file.ChartReading;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code check} of a profile does not judge the flow inside the program once more, since this does:
 * with each shipped profile, wherever its way leads.
 */
class ShippedFlowsJudgedTest {
  static List<Path> profiles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("profiles"))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void nobodyIsStuckAndEveryPageSaysSomething(Path file) {
    SimulationProfile profile =
        ProfileReader.read(file, Shelves.INSIDE_ALONE).first().orElseThrow();
    FlowReading flow = ShippedFlow.READING;
    ChartReading reading = flow.chart().orElseThrow();
    List<World> worlds = Situations.of(profile).toList();
    List<Sight> sights =
        Situations.onTheWay(profile, flow.flow().orElseThrow())
            .flatMap(walk -> Situations.sights(walk).stream())
            .toList();
    assertThat(sights).hasSizeGreaterThan(10);
    assertThat(
            FlowChecker.check(
                new CheckedFlow(
                    reading.chart().orElseThrow(),
                    OwnPages.of(reading),
                    reading.positions(),
                    Screens.english(),
                    worlds,
                    sights)))
        .isEmpty();
  }
}
