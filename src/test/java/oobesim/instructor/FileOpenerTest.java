// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import oobesim.document.Finding;
import oobesim.support.English;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileOpenerTest {
  private static final Path BENCH = Path.of("profiles/preprovisioning-entra.json");

  @TempDir private Path folder;
  private final FileOpener opener = new FileOpener(ShippedFlow.finder(), 1, () -> entry -> {});

  @Test
  void aGoodFileBeginsARunWithTheDeviceOff() {
    Opening.Ready ready = (Opening.Ready) opener.open(BENCH);
    assertThat(ready.run().on()).isFalse();
    assertThat(ready.file().name()).isEqualTo("preprovisioning-entra.json");
  }

  @Test
  void aFileThatIsNotThereIsTold() {
    assertThat(refused(opener.open(folder.resolve("nothing.json"))).findings())
        .extracting(Finding::code)
        .containsExactly("unreadable-file");
  }

  @Test
  void everyFaultIsToldWithItsPlaceInTheFormOfCompilers() throws IOException {
    Path bad = write("{ \"tenent\": {},\n  \"name\": 4 }");
    FileReport report = refused(opener.open(bad));
    assertThat(report.lines(report.findings(), English.WORDS))
        .contains(bad + ":1:3: unknown-key:")
        .contains(bad + ":2:")
        .endsWith("\n");
  }

  @Test
  void aFlowThatIsNoFlowIsTold() throws IOException {
    assertThat(refused(opener.open(write("{ \"flow\": \"no-such-flow\" }"))).findings())
        .isNotEmpty();
  }

  @Test
  void aFlowBesideTheProfileIsUsed() throws IOException {
    Path flows = Files.createDirectory(folder.resolve("flows"));
    Files.writeString(
        flows.resolve("own.json"),
        Files.readString(Path.of("profiles/flows/windows-oobe.json")).replace("PT6S", "PT7S"));
    Opening opening = opener.open(write("{ \"flow\": \"own\" }"));
    assertThat(opening).isInstanceOf(Opening.Ready.class);
  }

  @Test
  void aFaultOfTheFlowIsToldInTheFlowsFile() throws IOException {
    Path flows = Files.createDirectory(folder.resolve("flows"));
    Path own =
        Files.writeString(flows.resolve("own.json"), "{ \"id\": \"own\", \"initial\": \"none\" }");
    Opening opening = opener.open(write("{ \"flow\": \"own\" }"));
    assertThat(refused(opening).path()).isEqualTo(own);
  }

  @Test
  void severalProfilesAreAChoice() throws IOException {
    String one = Files.readString(Path.of("profiles/intune/preprovisioning-entra.json"));
    Opening.Choice choice =
        (Opening.Choice) opener.open(write("{ \"value\": [" + one + ",\n" + one + "] }"));
    assertThat(choice.profiles()).hasSize(2);
    OpenFile second = new OpenFile(choice.path(), choice.profiles().get(1), choice.findings());
    assertThat(opener.start(second)).isInstanceOf(Opening.Ready.class);
  }

  private Path write(String json) throws IOException {
    return Files.writeString(folder.resolve("given.json"), json);
  }

  private static FileReport refused(Opening opening) {
    assertThat(opening.getClass()).isEqualTo(Opening.Refused.class);
    return ((Opening.Refused) opening).report();
  }
}
