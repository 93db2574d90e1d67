// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import oobesim.document.Finding;
import oobesim.document.Limit;
import oobesim.profile.Shelf;
import oobesim.profile.Shelves;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlowFinderTest {
  private static final Path SHIPPED = Path.of("profiles/flows/windows-oobe.json");

  @TempDir Path folder;
  private Path installed;
  private FlowFinder finder;

  @BeforeEach
  void anInstallation() throws IOException {
    installed = Files.createDirectories(folder.resolve("home/profiles/flows"));
    Shelves shelves = Shelves.of(Optional.of(folder.resolve("home").toString()));
    finder = new FlowFinder(shelves, ShippedFlow.source());
  }

  @Test
  void anInstalledFlowThatSaysTheSameNeedsNoChartInAJournal() throws IOException {
    Files.copy(SHIPPED, installed.resolve("windows-oobe.json"));

    assertThat(found().chart()).isEmpty();
    assertThat(found().place().shelf()).isEqualTo(Shelf.INSTALLED);
  }

  @Test
  void anEditedInstalledFlowIsTheOneThatRuns() throws IOException {
    String edited = Files.readString(SHIPPED).replace("PT6S", "PT7S");
    Files.writeString(installed.resolve("windows-oobe.json"), edited);

    assertThat(found().chart()).contains(edited);
    assertThat(found().reading().flow()).isPresent();
  }

  @Test
  void oneBesideTheProfileWinsOverTheInstalledOne() throws IOException {
    Files.copy(SHIPPED, installed.resolve("windows-oobe.json"));
    Path beside = Files.createDirectories(folder.resolve("desk/flows"));
    Files.writeString(beside.resolve("windows-oobe.json"), "{");

    assertThat(found().place().file()).isEqualTo(beside.resolve("windows-oobe.json"));
    assertThat(found().reading().flow()).isEmpty();
  }

  @Test
  void withoutAnyItIsTheOneInside() {
    assertThat(found().place().shelf()).isEqualTo(Shelf.INSIDE);
    assertThat(found().chart()).isEmpty();
  }

  @Test
  void whatCannotBeReadIsSaid() {
    Path profile = folder.resolve("desk/profile.json");

    assertThat(finder.find("none", profile)).isEmpty();
    assertThat(finder.find(folder.resolve("none.json").toString(), profile)).isEmpty();
  }

  @Test
  void onlyOneThatSaysTheSameIsTheShippedOne() throws IOException {
    assertThat(found().isShipped()).isTrue();

    Path file = installed.resolve("windows-oobe.json");
    Files.writeString(file, Files.readString(SHIPPED).replace("PT6S", "PT7S"));
    assertThat(found().isShipped()).as("an edited one").isFalse();

    Files.writeString(file, " ".repeat(Limit.FILE_BYTES.most() + 1));
    assertThat(found().isShipped()).as("one that is not read").isFalse();
  }

  @Test
  void oneThatIsTooLargeIsNotRead() throws IOException {
    Files.writeString(
        installed.resolve("windows-oobe.json"), " ".repeat(Limit.FILE_BYTES.most() + 1));

    assertThat(found().chart()).isEmpty();
    assertThat(found().reading().findings())
        .extracting(Finding::code)
        .containsExactly(Limit.FILE_BYTES.code());
  }

  @Test
  void aBadFlowComesWithItsFindings() throws IOException {
    Files.writeString(installed.resolve("windows-oobe.json"), "{");

    assertThat(found().reading().findings()).extracting(Finding::code).isNotEmpty();
  }

  private FoundFlow found() {
    return finder.find("windows-oobe", folder.resolve("desk/profile.json")).orElseThrow();
  }
}
