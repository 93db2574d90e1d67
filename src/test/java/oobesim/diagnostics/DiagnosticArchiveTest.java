// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.TimeZone;
import java.util.zip.ZipInputStream;
import oobesim.provisioning.World;
import oobesim.session.Replay;
import oobesim.support.Rehearsal;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The archive as a whole: the same bytes for the same run, anywhere, and no secret in them. */
class DiagnosticArchiveTest {
  @Test
  void theSameRunGivesTheSameBytes() {
    byte[] once = DiagnosticArchive.of(Exported.sealed().session().world()).bytes();
    byte[] again = DiagnosticArchive.of(Exported.sealed().session().world()).bytes();

    assertThat(again).isEqualTo(once);
  }

  /** A journal knows no secret, a live run knows all of them: the archive is the same. */
  @Test
  void theRunAndItsReplayGiveTheSameBytes() {
    Rehearsal run = Exported.sealed();
    String journal = String.join("\n", run.journal()) + "\n";
    World again = Replay.of(journal, ShippedFlow.source()).session().orElseThrow().world();

    assertThat(DiagnosticArchive.of(again).bytes())
        .isEqualTo(DiagnosticArchive.of(run.session().world()).bytes());
  }

  @ParameterizedTest
  @CsvSource({"UTC", "Asia/Kathmandu", "America/Los_Angeles"})
  void theZoneOfTheMachineDoesNotMatter(String zone) {
    World world = Exported.sealed().session().world();
    byte[] here = DiagnosticArchive.of(world).bytes();
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertThat(DiagnosticArchive.of(world).bytes()).isEqualTo(here);
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "PT0S,    2026-03-03T09:00:00",
    "PT41M11S, 2026-03-03T09:41:10",
    "P200D,   2026-09-19T09:00:00",
    "P36500D, 2099-02-07T09:00:00"
  })
  void theFilesBearTheTimeOfTheRun(Duration after, LocalDateTime time) throws IOException {
    byte[] bytes = DiagnosticArchive.of(Rehearsal.bench().waits(after).session().world()).bytes();

    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      assertThat(zip.getNextEntry().getTimeLocal()).isEqualTo(time);
    }
  }

  @Test
  void anotherSeedGivesOtherIdsOfTheDeviceAndTheSameApps() {
    World world = Exported.sealed().session().world();
    World other = new World(world.around(), world.state(), world.form(), world.now(), 99);
    CommunityReport here = Exported.of(world);
    CommunityReport there = Exported.of(other);

    assertThat(there.correlation("EntDMID")).isNotEqualTo(here.correlation("EntDMID"));
    assertThat(there.statuses("Sidecar", 9)).isEqualTo(here.statuses("Sidecar", 9));
    assertThat(there.profile("CloudAssignedTenantId"))
        .isEqualTo(here.profile("CloudAssignedTenantId"));
  }

  @Test
  void aNameThatSomebodyTypedMakesNoPath() {
    World world = Rehearsal.bench().session().world();
    World named = world.device(device -> device.withComputerName("..\\A/B:C"));

    assertThat(DiagnosticArchive.of(named).entries())
        .extracting(ArchiveEntry::name)
        .contains("DeviceHash_ABC.csv")
        .allMatch(name -> name.matches("[A-Za-z0-9_.-]+"));
  }

  @Test
  void nobodyChangesAnArchiveAfterwards() {
    DiagnosticArchive archive = DiagnosticArchive.of(Rehearsal.bench().session().world());
    byte[] before = archive.bytes();

    archive.entries().getFirst().content()[0] = 0;

    assertThat(archive.bytes()).isEqualTo(before);
    assertThat(archive).isEqualTo(DiagnosticArchive.of(Rehearsal.bench().session().world()));
  }
}
