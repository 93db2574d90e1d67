// SPDX-License-Identifier: Apache-2.0
package oobesim.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oobesim.i18n.Messages;
import oobesim.page.ScreenId;
import oobesim.provisioning.World;
import oobesim.screen.ScreenCatalog;
import oobesim.statechart.Statechart;
import oobesim.statechart.file.ChartReader;
import oobesim.statechart.file.ChartVocabulary;
import oobesim.support.Rehearsal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A flow that names every screen there is. */
class AllScreensTest {
  private static final ScreenCatalog SCREENS = new ScreenCatalog(Messages.load(Locale.ENGLISH));

  @ParameterizedTest
  @ValueSource(strings = {"10", "11"})
  void everyScreenSaysSomething(String windows) {
    assertThat(FlowChecker.check(everyScreen(windows))).isEmpty();
  }

  private static CheckedFlow everyScreen(String windows) {
    String states =
        Stream.of(ScreenId.values())
            .map(
                screen ->
                    "\"%1$s\": {\"meta\": {\"screen\": \"%1$s\"}, \"on\": {\"x\": \"next-one\"}}"
                        .formatted(screen))
            .collect(Collectors.joining(",\n"));
    Statechart chart =
        ChartReader.read(
                "{\"id\": \"all\", \"initial\": \"next-one\", \"states\": {"
                    + "\"next-one\": {\"on\": {\"y\": \"off\"}},"
                    + states
                    + "}}",
                ChartVocabulary.open())
            .chart()
            .orElseThrow();
    World world =
        World.before(
            Rehearsal.profile("preprovisioning-entra", "windows.version", windows).surroundings(),
            0);
    return new CheckedFlow(
        chart, oobesim.flow.OwnPages.NONE, Map.of(), SCREENS, List.of(world), List.of());
  }
}
