// SPDX-License-Identifier: Apache-2.0
package oobesim.attack;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import oobesim.debrief.JournalRuns;
import oobesim.document.JsonText;
import oobesim.drill.DrillReader;
import oobesim.flow.Flow;
import oobesim.profile.ProfileReader;
import oobesim.profile.Shelves;
import oobesim.profile.SimulationProfile;
import oobesim.script.ScriptReader;
import oobesim.statechart.file.ChartReader;
import oobesim.statechart.file.ChartVocabulary;
import oobesim.support.Rehearsal;
import oobesim.support.ShippedFlow;

/**
 * Hands bytes to whatever reads files: the first byte says to which reader, and by which ending a
 * file is named. Jazzer calls it by its name and watches which branches the bytes reach.
 */
public final class GuidedFiles {
  /** Where no file lies that a hostile one could name. */
  private static final Path NOWHERE = Path.of("target", "guided", "nowhere");

  private static final List<String> ENDINGS =
      List.of("json", "yaml", "csv", "reg", "ps1", "txt", "xml", "ini");
  private static final Flow FLOW = ShippedFlow.flow();
  private static final SimulationProfile BENCH = Rehearsal.profile("preprovisioning-entra");
  private static final JournalRuns RUNS =
      new JournalRuns(Shelves.INSIDE_ALONE, ShippedFlow.source());

  private GuidedFiles() {}

  /** Tries one file; whatever is thrown is a fault of the reader. */
  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length == 0) {
      return;
    }
    int reader = input[0] & 7;
    byte[] file = Arrays.copyOfRange(input, 1, input.length);
    String text = new String(file, StandardCharsets.UTF_8);
    switch (reader) {
      case 3 -> ScriptReader.read(text, BENCH, FLOW);
      case 4 -> DrillReader.read(file);
      case 5 -> ChartReader.read(guarded(text), ChartVocabulary.open());
      case 6 -> RUNS.open(file, NOWHERE);
      case 7 -> ChartReader.read(text, ChartVocabulary.open());
      default -> {
        String ending = ENDINGS.get(input[0] >> 3 & 7);
        ProfileReader.read(file, NOWHERE.resolve("file." + ending), Shelves.INSIDE_ALONE);
      }
    }
  }

  private static String guarded(String guard) {
    return "{\"id\":\"m\",\"initial\":\"a\",\"states\":{\"a\":{\"on\":{\"go\":{\"target\":\"a\",\"guard\":"
        + JsonText.ascii(guard)
        + "}}}}}";
  }
}
