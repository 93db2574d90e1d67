// SPDX-License-Identifier: Apache-2.0
package oobesim.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oobesim.assessment.ProofCheck;
import oobesim.drill.DrillReader;
import oobesim.drill.DrillReading;
import oobesim.i18n.Messages;
import oobesim.instructor.Bench;
import oobesim.instructor.FileOpener;
import oobesim.instructor.Pace;
import oobesim.screen.ScreenCatalog;
import oobesim.session.FlowFinder;
import oobesim.session.Input;
import oobesim.session.InputWords;
import oobesim.session.JournalEntry;
import oobesim.ui.console.text.StationText;
import oobesim.ui.trainee.text.WindowText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A drill is made of the run that a station leads, as it is led. */
class StationDrillsTest {
  private static final FlowFinder FLOWS = new FlowFinder(Main.shelves(), Main.flows());

  @TempDir private Path folder;
  private final StationDrills drills =
      new StationDrills(
          FLOWS,
          owner -> Optional.empty(),
          StationText.in(Locale.ENGLISH),
          WindowText.in(Locale.ENGLISH));

  private static List<JournalEntry> led(String... lines) {
    List<JournalEntry> journal = new ArrayList<>();
    Bench bench = new Bench(new FileOpener(FLOWS, 1, () -> journal::add), Pace.USUAL);
    bench.open(Path.of("profiles/preprovisioning-entra.json"));
    for (String line : lines) {
      if (line.startsWith("lead ")) {
        bench.lead((Input.Outside) InputWords.parse(line.substring(5)).orElseThrow());
      } else {
        bench.apply(InputWords.parse(line).orElseThrow());
      }
      bench.jump();
    }
    return journal;
  }

  private List<String> proof(Path file) throws IOException {
    DrillReading reading = DrillReader.read(file);
    assertThat(reading.findings()).isEmpty();
    ScreenCatalog screens = new ScreenCatalog(Messages.load(java.util.Locale.ENGLISH));
    return ProofCheck.check(reading.drill().orElseThrow(), file, FLOWS, screens).stream()
        .map(finding -> finding.code())
        .toList();
  }

  @Test
  void whatIsLedBecomesADrillThatItsScriptsProve() throws IOException {
    List<JournalEntry> journal = led("power on", "lead network none", "network wired");

    String told = drills.make(journal, folder);

    Path file = folder.resolve("contoso-bench-pre-provisioning-entra-join.json");
    assertThat(told).contains("steps: 2", file.toString(), "still to be written");
    assertThat(proof(file)).isEmpty();
    assertThat(Files.readString(file).replaceAll("\\s+", " "))
        .contains("\"do\": [ \"network none\" ]", "\"input\": \"network wired\"");
  }

  @Test
  void anotherOneOfTheSameProfileHasANumber() throws IOException {
    List<JournalEntry> journal = led("power on");
    drills.make(journal, folder);
    String first =
        Files.readString(folder.resolve("contoso-bench-pre-provisioning-entra-join.json"));

    drills.make(journal, folder);

    assertThat(proof(folder.resolve("contoso-bench-pre-provisioning-entra-join-2.json"))).isEmpty();
    assertThat(folder.resolve("contoso-bench-pre-provisioning-entra-join.json")).hasContent(first);
  }

  @Test
  void aRunInWhichNothingWasDoneAndAFolderThatIsNoneAreToldSo() throws IOException {
    assertThat(drills.make(led(), folder)).contains("no drill in this run");
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThat(drills.make(led("power on"), file)).startsWith("Nothing could be written in");
  }
}
