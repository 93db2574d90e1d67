// SPDX-License-Identifier: Apache-2.0
package oobesim.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import oobesim.cli.Call;
import oobesim.cli.CommandResult;
import oobesim.cli.PictureSource;
import oobesim.session.Replay;
import oobesim.session.Session;
import oobesim.support.ShippedFlow;
import oobesim.support.TextsAlone;

/**
 * Everything that the program says and writes of a run of a drill.
 *
 * @param folder where it writes
 * @param pictures what draws the screens
 */
record AllOutputs(Path folder, PictureSource pictures) {
  /** With the texts of each screen beside an empty picture, which is quick. */
  static AllOutputs in(Path folder) {
    return new AllOutputs(folder, (screen, display) -> TextsAlone.of(screen));
  }

  /** Plays it and makes all that can be made of it: texts and bytes by their names. */
  Map<String, byte[]> of(SecretDrills.Played played) throws IOException {
    Map<String, byte[]> all = new TreeMap<>();
    Path runs = Files.createDirectories(folder.resolve("runs"));
    Path journal = runs.resolve("run.jsonl");
    Path shots = folder.resolve("shots");
    for (String format : List.of("text", "json", "github")) {
      said(all, 0, "check", played.file(), "--format", format);
    }
    said(all, 1, "check", played.script());
    CommandResult run =
        said(
            all,
            1,
            "play",
            played.file(),
            "--script",
            played.script(),
            "--seed",
            played.seed(),
            "--journal",
            journal,
            "--shots",
            shots);
    boolean passed = run.out().contains("\"passed\":true");
    assertThat(passed)
        .as("%s passes\n%s", played.name(), run.err())
        .isEqualTo(played.passes().orElse(passed));
    afterwards(all, played, journal);
    files(all, runs);
    files(all, shots);
    all.put("kept moment", kept(journal).getBytes(StandardCharsets.UTF_8));
    return all;
  }

  private void afterwards(Map<String, byte[]> all, SecretDrills.Played played, Path journal)
      throws IOException {
    Path out = Files.createDirectories(folder.resolve("out"));
    Path page = out.resolve("page");
    said(all, 0, "replay", journal);
    said(all, 0, "diagnostics", journal, "--out", out.resolve("logs.zip"));
    said(
        all,
        0,
        "debrief",
        journal,
        "--drill",
        played.file(),
        "--out",
        page,
        "--xapi",
        out.resolve("run.json"));
    said(all, 0, "results", journal.getParent(), "--out", out.resolve("class"));
    said(all, 1, "new-drill", journal, "--out", out.resolve("made"), "--id", "made");
    said(all, 1, "check", out.resolve("made/made.json"));
    said(
        all,
        2,
        "send",
        journal,
        "--to",
        "http://127.0.0.1:9/x",
        "--allow-http",
        "--spool",
        out.resolve("spool"));
    said(
        all,
        1,
        "compare",
        Files.createDirectories(out.resolve("none")),
        folder.resolve("shots"),
        "--report",
        out.resolve("report"));
    files(all, out);
  }

  /** What a command says; at most that status is expected of it. */
  private CommandResult said(Map<String, byte[]> all, int most, Object... words) {
    CommandResult result =
        new Call()
            .drawing(pictures)
            .knowing("OOBESIM_STORE_KEY", "k")
            .knowing("OOBESIM_STORE_SECRET", "s")
            .with(words);
    assertThat(result.exit()).as("%s\n%s", List.of(words), result.err()).isBetween(0, most);
    String said = result.out() + result.err();
    all.put("what is said by " + List.of(words), said.getBytes(StandardCharsets.UTF_8));
    return result;
  }

  /** The moment at its end, kept to go back to, and all that is known in it. */
  private static String kept(Path journal) throws IOException {
    Session session =
        Replay.of(Files.readString(journal), ShippedFlow.source()).session().orElseThrow();
    return session.checkpoint("kept") + " " + session.world();
  }

  private static void files(Map<String, byte[]> all, Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.getFileName() + "/" + folder.relativize(file);
        all.put(name, Files.readAllBytes(file));
        all.put("the name of " + name, name.getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}
