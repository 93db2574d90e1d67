// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import oobesim.provisioning.World;
import oobesim.support.AnyRun;
import oobesim.support.Draws;
import oobesim.support.Property;

/** Whatever somebody does, the logs can be exported and read, and hold no secret. */
class AnyArchiveTest {
  private static final List<String> SECRETS =
      List.of("Cloud-1", "Domain-1", "Guest-1", "Fabrikam-1");

  @Property(tries = 60)
  void anyMomentOfAnyRunCanBeExportedAndRead(Draws any) {
    CommunityReport report = CommunityReport.of(Unzipped.of(world(AnyRun.lines(any))));

    assertThat(report.scenario()).isNotEmpty();
    assertThat(report.statuses("Sidecar", 9).values()).allMatch(state -> state.matches("[1-4]"));
    assertThat(report.statuses("ExpectedMSIAppPackages", 6).values())
        .allMatch(state -> state.matches("([01]/)?(10|50|60|70)"));
    assertThat(
            Stream.of("DevicePreparation", "DeviceSetup", "AccountSetup")
                .flatMap(name -> report.category(name).stream())
                .map(category -> CommunityReport.text(category, "categoryState")))
        .doesNotContain("");
  }

  @Property(tries = 60)
  void noSecretIsInIt(Draws any) {
    Unzipped files = Unzipped.of(world(AnyRun.lines(any)));

    for (String name : files.names()) {
      assertThat(files.text(name)).as(name).doesNotContain(SECRETS);
    }
  }

  private static World world(List<String> lines) {
    return AnyRun.of(lines).session().world();
  }
}
