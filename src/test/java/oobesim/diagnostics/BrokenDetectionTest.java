// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import oobesim.provisioning.World;
import oobesim.provisioning.record.Diagnosis;
import oobesim.provisioning.record.DiagnosticRow;
import oobesim.support.Rehearsal;
import org.junit.jupiter.api.Test;

/** More than six months after Reseal the agent detects no app: page, log and archive agree. */
class BrokenDetectionTest {
  private static final String LOG = "IntuneManagementExtension.log";
  private static final World LATE = after(Duration.ofDays(200));
  private static final World IN_TIME = after(Duration.ofDays(30));

  @Test
  void theLogSaysNotComputedOfEveryAppThatThePageWaitsFor() {
    assertThat(lines(LATE, "detection state: NotComputed")).hasSize(3);
    assertThat(lines(IN_TIME, "NotComputed")).isEmpty();
  }

  @Test
  void noAppIsFoundInTheUsersHalf() {
    assertThat(lines(LATE, "installed and detected")).allMatch(line -> line.contains("3-3-2026"));
    assertThat(lines(IN_TIME, "installed and detected"))
        .anyMatch(line -> !line.contains("3-3-2026"));
  }

  @Test
  void theArchiveCountsTheAppsAsFailed() {
    assertThat(Unzipped.of(LATE).text("simulated-events.txt")).contains("app-failed");
    assertThat(failed(LATE)).hasSize(3);
    assertThat(failed(IN_TIME)).isEmpty();
  }

  private static List<DiagnosticRow> failed(World world) {
    return Stream.of(Diagnosis.Tab.values())
        .flatMap(tab -> Diagnosis.of(world, tab).stream())
        .flatMap(group -> group.rows().stream())
        .filter(row -> row.id().startsWith("app-"))
        .filter(row -> row.mark() == DiagnosticRow.Mark.FAILURE)
        .toList();
  }

  private static List<String> lines(World world, String words) {
    return Unzipped.of(world).text(LOG).lines().filter(line -> line.contains(words)).toList();
  }

  private static World after(Duration pause) {
    Rehearsal run =
        Exported.sealed()
            .waits(pause)
            .does("power on")
            .reaches("entra-signin")
            .does("type username joni@contoso.com", "click next")
            .does("type password Cloud-1", "click sign-in")
            .reaches("esp")
            .waits(Duration.ofSeconds(95));
    return run.session().world();
  }
}
