// SPDX-License-Identifier: Apache-2.0
package oobesim.attack;

import static oobesim.cli.Call.oobesim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every kind of file that the program reads, with the commands that read it. */
final class Kinds {
  private static final Path SHIPPED = Path.of("profiles");
  private static final Path FIXTURES = Path.of("src/test/resources");
  private static final Path BENCH = SHIPPED.resolve("preprovisioning-entra.json");
  private static final String OUT = "--out";
  private static final String SCRIPT = "--script";
  private static final String FORMAT = "--format";

  private final Path folder;
  private int made;

  /** They write into a folder, and their files lie there. */
  Kinds(Path folder) {
    this.folder = folder;
  }

  List<Kind> all() {
    Path script = write("short.script", "power on\nwait 70s\nkey WIN x5\nwait 2h\nshow\n");
    write("by-path.json", "{\"flow\":\"./flow.json\"}");
    List<Kind> kinds = new ArrayList<>();
    kinds.add(
        new Kind(
            "profile", "profile.json", profiles(), Kind.Form.JSON, file -> profile(file, script)));
    kinds.add(
        new Kind(
            "administrator's file",
            "admin.json",
            files(FIXTURES.resolve("profiles"), ".json"),
            Kind.Form.JSON,
            file -> profile(file, script)));
    kinds.add(new Kind("carrier", "carrier.txt", carriers(), Kind.Form.LINES, Kinds::carrier));
    kinds.add(new Kind("archive", "archive.zip", archives(), Kind.Form.BYTES, Kinds::carrier));
    kinds.add(new Kind("flow", "flow.json", flows(), Kind.Form.JSON, file -> flow(file, script)));
    kinds.add(
        new Kind(
            "large flow",
            "flow.json",
            files(SHIPPED.resolve("flows"), ".json"),
            Kind.Form.JSON,
            file -> flow(file, script)));
    kinds.addAll(drills());
    kinds.add(
        new Kind(
            "catalogue",
            "failures.json",
            files(Path.of("src/main/resources/oobesim/failures"), ".json"),
            Kind.Form.JSON,
            file -> List.of(call("check", file), call("check", FORMAT, "json", file))));
    kinds.add(
        new Kind(
            "texts",
            "texts/de.json",
            files(SHIPPED.resolve("texts"), ".json"),
            Kind.Form.JSON,
            file -> List.of(call("check", file))));
    kinds.add(
        new Kind(
            "script",
            "any.script",
            scripts(),
            Kind.Form.LINES,
            file -> List.of(call("check", file), call("play", BENCH, SCRIPT, file))));
    kinds.add(new Kind("journal", "in/run.jsonl", journals(), Kind.Form.LINES, this::journal));
    return kinds;
  }

  private List<Kind> drills() {
    Path passes = SHIPPED.resolve("drills/scripts/d-05-passes.script").toAbsolutePath();
    Path drills = folder.resolve("drills");
    copy(SHIPPED.resolve("drills/scripts"), drills.resolve("scripts"));
    copy(SHIPPED.resolve("failures"), folder.resolve("failures"));
    files(SHIPPED, 1, ".json").forEach(file -> copied(file, folder.resolve(file.getFileName())));
    return List.of(
        new Kind(
            "drill",
            "drills/drill.json",
            files(SHIPPED.resolve("drills"), ".json"),
            Kind.Form.JSON,
            file -> List.of(call("check", file), call("play", file, SCRIPT, passes))));
  }

  private List<List<Object>> journal(Path file) {
    return List.of(
        call("replay", file),
        call("diagnostics", file, OUT, folder.resolve("out.zip")),
        call("debrief", file, OUT, folder.resolve("page"), "--xapi", folder.resolve("x.json")),
        call("results", file.resolveSibling(""), OUT, folder.resolve("class")),
        call("new-drill", file, OUT, folder.resolve("made" + made++)));
  }

  private static List<List<Object>> profile(Path file, Path script) {
    return List.of(
        call("check", file),
        call("explain", file, FORMAT, "json"),
        call("play", file, SCRIPT, script),
        call("graph", file, FORMAT, "dot"));
  }

  private static List<List<Object>> carrier(Path file) {
    return List.of(call("check", file), call("explain", file));
  }

  private List<List<Object>> flow(Path file, Path script) {
    return List.of(
        call("check", file),
        call("explain", folder.resolve("by-path.json")),
        call("play", folder.resolve("by-path.json"), SCRIPT, script),
        call("graph", file, FORMAT, "mermaid"),
        call("graph", file, FORMAT, "dot"),
        call("graph", file, FORMAT, "scxml"),
        call("graph", file, FORMAT, "xstate"));
  }

  private static List<Object> call(Object... words) {
    return List.of(words);
  }

  private List<byte[]> profiles() {
    List<byte[]> all = new ArrayList<>();
    for (Path file : files(SHIPPED, 1, ".json")) {
      all.add(bytes(file));
    }
    all.addAll(files(SHIPPED.resolve("failures"), ".json"));
    all.addAll(files(FIXTURES.resolve("profiles/valid/simulation-profile"), ".json"));
    return all;
  }

  private List<byte[]> flows() {
    List<byte[]> all = new ArrayList<>(files(FIXTURES.resolve("statechart/invalid"), ".json"));
    all.addAll(files(FIXTURES.resolve("statechart/conformance"), ".json"));
    all.addAll(files(FIXTURES.resolve("statechart/writers"), ".json"));
    all.addAll(files(FIXTURES.resolve("profiles/flows"), ".json"));
    return all;
  }

  private List<byte[]> carriers() {
    List<byte[]> all = new ArrayList<>();
    for (String ending : List.of(".txt", ".csv", ".ps1", ".md", ".xml", ".tf", ".yaml")) {
      all.addAll(files(FIXTURES.resolve("profiles"), ending));
    }
    all.addAll(Carried.all(bytes(SHIPPED.resolve("intune/preprovisioning-entra.json"))));
    return all;
  }

  private List<byte[]> archives() {
    List<byte[]> all = new ArrayList<>(files(FIXTURES.resolve("profiles"), ".zip"));
    all.addAll(files(FIXTURES.resolve("profiles"), ".cab"));
    all.addAll(Carried.archives(bytes(SHIPPED.resolve("intune/preprovisioning-entra.json"))));
    return all;
  }

  private List<byte[]> scripts() {
    List<byte[]> all = new ArrayList<>(files(SHIPPED.resolve("scripts"), ".script"));
    all.addAll(files(FIXTURES.resolve("scripts"), ".script"));
    return all;
  }

  /** Of drills and of plain runs, as {@code play} writes them. */
  private List<byte[]> journals() {
    List<byte[]> all = new ArrayList<>();
    for (String drill :
        List.of("d-05-retry-is-enough", "d-09-sealed-and-then", "d-01-green-bench")) {
      Path file = SHIPPED.resolve("drills").resolve(drill + ".json");
      String script = "drills/scripts/" + drill.substring(0, 4) + "-passes.script";
      all.add(played(file, SHIPPED.resolve(script)));
    }
    all.add(played(BENCH, SHIPPED.resolve("scripts/technician-flow.script")));
    all.add(played(BENCH, SHIPPED.resolve("scripts/no-internet.script")));
    return all;
  }

  private byte[] played(Path file, Path script) {
    Path journal = folder.resolve("seed.jsonl");
    oobesim("play", file, SCRIPT, script, "--journal", journal);
    return bytes(journal);
  }

  private Path write(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static List<byte[]> files(Path folder, String ending) {
    return files(folder, 9, ending).stream().map(Kinds::bytes).toList();
  }

  private static List<Path> files(Path folder, int depth, String ending) {
    try (Stream<Path> files = Files.walk(folder, depth)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static void copy(Path from, Path to) {
    files(from, 1, "").stream()
        .filter(Files::isRegularFile)
        .forEach(file -> copied(file, to.resolve(file.getFileName())));
  }

  private static void copied(Path from, Path to) {
    try {
      Files.createDirectories(to.getParent());
      Files.write(to, Files.readAllBytes(from));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
