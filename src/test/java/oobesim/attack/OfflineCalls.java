// SPDX-License-Identifier: Apache-2.0
package oobesim.attack;

import java.nio.file.Path;
import java.util.List;
import oobesim.cli.Call;
import oobesim.cli.CommandResult;

/** Calls every command once, in a process that may have no network. */
final class OfflineCalls {
  private OfflineCalls() {}

  /**
   * Calls them.
   *
   * @param arguments a folder to write into; with the address of a store, that one alone is called
   */
  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    List<List<Object>> calls =
        arguments.length > 1 ? List.of(run(folder), send(folder, arguments[1])) : all(folder);
    for (List<Object> call : calls) {
      CommandResult result =
          new Call()
              .knowing("OOBESIM_STORE_KEY", "k")
              .knowing("OOBESIM_STORE_SECRET", "s")
              .with(call.toArray());
      System.out.println(call.getFirst() + " " + result.exit() + " " + result.err().strip());
    }
  }

  private static List<Object> run(Path folder) {
    return List.of(
        "play",
        "profiles/drills/d-05-retry-is-enough.json",
        "--script",
        "profiles/drills/scripts/d-05-passes.script",
        "--journal",
        folder.resolve("run.jsonl"));
  }

  private static List<Object> send(Path folder, String store) {
    return List.of(
        "send",
        folder.resolve("run.jsonl"),
        "--allow-http",
        "--to",
        store,
        "--spool",
        folder.resolve("spool"));
  }

  private static List<List<Object>> all(Path folder) {
    Path journal = folder.resolve("run.jsonl");
    String profile = "profiles/self-deploying.json";
    return List.of(
        run(folder),
        List.of("check", profile, "profiles/drills/d-05-retry-is-enough.json"),
        List.of("explain", profile, "--language", "de"),
        List.of("graph", profile, "--format", "scxml"),
        List.of("failures", "0x80180005"),
        List.of("snapshot", profile, "--out", folder.resolve("a"), "--shard", "1/9"),
        List.of("snapshot", profile, "--out", folder.resolve("b"), "--shard", "1/9"),
        List.of(
            "compare", folder.resolve("a"), folder.resolve("b"), "--report", folder.resolve("c")),
        List.of("approve", folder.resolve("a"), folder.resolve("b")),
        List.of("gallery", profile, "--out", folder.resolve("g")),
        List.of("replay", journal),
        List.of("diagnostics", journal, "--out", folder.resolve("x.zip")),
        List.of(
            "debrief", journal, "--out", folder.resolve("d"), "--xapi", folder.resolve("x.json")),
        List.of("results", folder, "--out", folder.resolve("r")),
        List.of("new-drill", journal, "--out", folder.resolve("n")),
        List.of("run", profile),
        // A store that must not be spoken to without encryption.
        List.of("send", journal, "--to", "http://198.51.100.1/x", "--spool", folder.resolve("s")));
  }
}
