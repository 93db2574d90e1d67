// SPDX-License-Identifier: Apache-2.0
package oobesim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Runs the launcher with imitated JDKs whose `java` prints its arguments, one a line.
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final Path LAUNCHER = Path.of("src", "main", "dist", "bin", "oobesim");

  @TempDir Path folder;
  private Path launcher;

  private record Result(int status, String output, String errors) {}

  @BeforeEach
  void copyTheLauncher() throws IOException {
    launcher = folder.toRealPath().resolve("my programs/oobesim/bin/oobesim");
    Files.createDirectories(launcher.getParent());
    Files.copy(LAUNCHER, launcher);
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
  }

  @Test
  void argumentsWithBlanksArriveAsTheyAre() throws Exception {
    Path jdk = jdk("jdk", "25.0.1");

    Result result = run(Map.of("JAVA_HOME", jdk.toString()), "play", "my file.json", "", "*", "\"");

    assertThat(result.status()).isZero();
    assertThat(result.output())
        .startsWith("run by " + jdk + "/bin/java\n")
        .endsWith("[play]\n[my file.json]\n[]\n[*]\n[\"]\n");
  }

  @Test
  void theProgramRunsFromItsOwnFolderThroughLinksWithTheToolkitAsModules() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link"), launcher);
    Path linkToLink = Files.createSymbolicLink(folder.resolve("second"), link.getFileName());
    Path home = launcher.getParent().getParent();

    Result result = run(linkToLink, Map.of("JAVA_HOME", jdk("a jdk", "26").toString()));

    assertThat(result.output())
        .contains("[--enable-native-access=javafx.graphics]\n")
        .contains("[-Doobesim.home=" + home + "]\n")
        .contains(
            "[--module-path]\n[" + home + "/lib/javafx]\n[--add-modules]\n[javafx.controls]\n")
        .endsWith("[--class-path]\n[" + home + "/lib/*]\n[oobesim.app.Main]\n");
  }

  @Test
  void everythingIsCompiledInAHurryUnlessSomebodyWantsItOtherwise() throws Exception {
    Map<String, String> java = Map.of("JAVA_HOME", jdk("jdk", "25").toString());

    assertThat(run(java, "play", "a.json").output()).contains("[-XX:TieredStopAtLevel=1]\n");
    assertThat(run(java, "--version").output()).contains("[-XX:TieredStopAtLevel=1]\n");
    assertThat(run(java, "run", "a.json").output()).contains("[-XX:TieredStopAtLevel=1]\n");
    assertThat(run(java).output()).contains("[-XX:TieredStopAtLevel=1]\n");

    Map<String, String> thorough =
        Map.of(
            "JAVA_HOME", java.get("JAVA_HOME"), "OOBESIM_JAVA_OPTIONS", "-XX:TieredStopAtLevel=4");
    assertThat(run(thorough).output())
        .as("of two the later one counts")
        .containsSubsequence("[-XX:TieredStopAtLevel=1]\n", "[-XX:TieredStopAtLevel=4]\n");
  }

  @Test
  void whatDrawsBeginsWithLittleMemoryAndACommandStartsSoonest() throws Exception {
    Map<String, String> java =
        Map.of("JAVA_HOME", jdk("jdk", "25").toString(), "OOBESIM_JAVA_OPTIONS", "-Xms1g");

    for (List<String> drawing : List.of(List.<String>of(), List.of("run"), List.of("snapshot"))) {
      assertThat(run(java, drawing.toArray(String[]::new)).output())
          .as("%s", drawing)
          .contains("[-XX:+UseG1GC]\n[-Xms64m]\n[-Xms1g]\n")
          .doesNotContain("Serial");
    }
    assertThat(run(java, "play").output()).contains("[-XX:+UseSerialGC]\n[-Xms1g]\n");
  }

  @Test
  void commandsAndTheWindowHaveAFileForQuickStartsEach() throws Exception {
    Map<String, String> java = Map.of("JAVA_HOME", jdk("jdk", "25").toString());
    Path lib = Files.createDirectories(launcher.getParent().getParent().resolve("lib"));
    Path window = Files.createFile(lib.resolve("oobesim-window.aot"));

    assertThat(run(java, "run").output()).contains("[-XX:AOTCache=" + window + "]\n");
    assertThat(run(java, "play").output()).doesNotContain("AOT");

    Path commands = Files.createFile(lib.resolve("oobesim-commands.aot"));
    Files.delete(window);
    assertThat(run(java, "play").output()).contains("[-XX:AOTCache=" + commands + "]\n");
    assertThat(run(java, "run").output()).doesNotContain("AOT");
  }

  @Test
  void quickStartWatchesTheCommandsAndTheWindow() throws Exception {
    String write =
        "for a in \"$@\"; do case $a in -XX:AOTCacheOutput=*)"
            + " printf '[%s]' \"$@\" >\"${a#*=}\";; esac; done\n";
    Path jdk = jdk("jdk", "25", "#!/bin/sh\n" + write);
    Path lib = Files.createDirectories(launcher.getParent().getParent().resolve("lib"));
    Path earlier = Files.createFile(lib.resolve("oobesim.aot"));

    Result result = run(Map.of("JAVA_HOME", jdk.toString(), "PATH", tools()), "quick-start");

    Path commands = lib.resolve("oobesim-commands.aot");
    Path window = lib.resolve("oobesim-window.aot");
    assertThat(result.output())
        .isEqualTo(
            "oobesim: made " + commands + " and " + window + "; the next start is quicker.\n");
    assertThat(commands)
        .content()
        .contains("[-XX:TieredStopAtLevel=1]")
        .endsWith("[oobesim.app.QuickStart][commands]");
    assertThat(window)
        .content()
        .contains("[-XX:TieredStopAtLevel=1]")
        .endsWith("[oobesim.app.QuickStart][window]");
    assertThat(earlier).doesNotExist();
  }

  @Test
  void quickStartSaysWhatWentWrongIfItMakesNoFile() throws Exception {
    Map<String, String> java = Map.of("JAVA_HOME", jdk("jdk", "25").toString());
    Files.createDirectories(launcher.getParent().getParent().resolve("lib"));

    Result result = run(java, "quick-start");

    assertThat(result.status()).isEqualTo(3);
    assertThat(result.errors())
        .contains("[oobesim.app.QuickStart]\n")
        .endsWith("oobesim: the files for quick starts could not be made.\n");
  }

  @Test
  void anOldJdkIsPassedOver() throws Exception {
    Path old = jdk("old", "17.0.15");
    Path ancient = jdk("ancient", "1.8.0_402");
    Path onPath = jdk("new", "25-ea");
    String path = ancient.resolve("bin") + ":" + onPath.resolve("bin") + ":" + tools();

    Result result = run(Map.of("JAVA_HOME", old.toString(), "PATH", path));

    assertThat(result.output()).startsWith("run by " + onPath + "/bin/java\n");
  }

  @Test
  void javaOnThePathMayBeALink() throws Exception {
    Path jdk = jdk("jdk", "25");
    Path bin = Files.createDirectories(folder.resolve("links"));
    Files.createSymbolicLink(bin.resolve("java"), jdk.resolve("bin/java"));

    Result result = run(Map.of("PATH", bin + ":" + tools()));

    assertThat(result.output()).startsWith("run by " + jdk.toRealPath() + "/bin/java\n");
  }

  @Test
  void theUsualFoldersAreSearchedLast() throws Exception {
    Path kept = jdk(".sdkman/candidates/java/25.0.1-tem", "25.0.1");

    Result result = run(Map.of());

    assertThat(result.output()).startsWith("run by " + kept + "/bin/java\n");
  }

  @Test
  void aNamedFolderThatIsNoFittingJdkIsRefusedInOneSentence() throws Exception {
    Path old = jdk("old", "21.0.2");
    Path good = jdk("good", "25");

    Result result = run(Map.of("OOBESIM_JAVA_HOME", old.toString(), "JAVA_HOME", good.toString()));

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.output()).isEmpty();
    assertThat(result.errors())
        .isEqualTo("oobesim: OOBESIM_JAVA_HOME (" + old + ") is not a JDK 25 or newer.\n");
  }

  @Test
  void theNamedFolderWinsAndFurtherOptionsArePassed() throws Exception {
    Path named = jdk("named", "25");
    Map<String, String> environment =
        Map.of(
            "OOBESIM_JAVA_HOME", named.toString(),
            "OOBESIM_JAVA_OPTIONS", "-Xmx1g -Dx=y",
            "JAVA_HOME", jdk("other", "25").toString());

    Result result = run(environment);

    assertThat(result.output())
        .startsWith("run by " + named + "/bin/java\n[-XX:TieredStopAtLevel=1]\n")
        .contains("\n[-Xmx1g]\n[-Dx=y]\n");
  }

  @Test
  void onlyTheMenuBarOfMacosIsToldTheName() throws Exception {
    Map<String, String> java = Map.of("JAVA_HOME", jdk("jdk", "25").toString());
    assertThat(run(java, "run").output()).doesNotContain("dock");

    Path uname = Path.of(tools()).resolve("uname");
    Files.writeString(uname, "#!/bin/sh\necho Darwin\n");
    assertThat(uname.toFile().setExecutable(true)).isTrue();
    assertThat(run(java, "run").output()).contains("\n[-Xdock:name=OOBE Simulator]\n[--enable");
  }

  private Path jdk(String name, String version) throws IOException {
    return jdk(name, version, FakeJava.SCRIPT);
  }

  private Path jdk(String name, String version, String program) throws IOException {
    Path home = folder.toRealPath().resolve(name);
    Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.writeString(java, program);
    assertThat(java.toFile().setExecutable(true)).isTrue();
    Files.writeString(
        home.resolve("release"),
        "IMPLEMENTOR=\"Contoso\"\nJAVA_VERSION=\"" + version + "\"\nOS_ARCH=\"x86_64\"\n");
    return home;
  }

  /// A folder with the two commands the launcher needs, and surely no java.
  private String tools() throws IOException {
    Path tools = Files.createDirectories(folder.resolve("tools"));
    for (String name : List.of("dirname", "readlink", "rm")) {
      Path tool = tools.resolve(name);
      Files.writeString(tool, "#!/bin/sh\nPATH=/usr/bin:/bin\nexec " + name + " \"$@\"\n");
      assertThat(tool.toFile().setExecutable(true)).isTrue();
    }
    return tools.toString();
  }

  private Result run(Map<String, String> environment, String... arguments) throws Exception {
    return run(launcher, environment, arguments);
  }

  private Result run(Path program, Map<String, String> environment, String... arguments)
      throws Exception {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(List.of(arguments));
    Path output = folder.resolve("output");
    Path errors = folder.resolve("errors");
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.redirectOutput(output.toFile()).redirectError(errors.toFile());
    Map<String, String> clean = new HashMap<>(Map.of("PATH", tools()));
    clean.put("HOME", folder.toRealPath().toString());
    clean.putAll(environment);
    builder.environment().clear();
    builder.environment().putAll(clean);
    int status = builder.start().waitFor();
    return new Result(status, Files.readString(output), Files.readString(errors));
  }
}
