// SPDX-License-Identifier: Apache-2.0
package oobesim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Runs the launcher for Windows in Wine, with imitated JDKs whose `java.exe` prints its arguments,
/// one a line. Wine is other people's program; the usual run leaves this out. Which status a batch
/// file ends with Wine says otherwise than Windows.
@Tag("wine")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class BatchLauncherRunTest {
  private static final Path BATCH = Path.of("src", "main", "dist", "bin", "oobesim.bat");

  @TempDir Path folder;
  private Path home;

  @BeforeEach
  void copyTheLauncher() throws IOException {
    folder = folder.toRealPath();
    home = Files.createDirectories(folder.resolve("my programs/oobesim (1)"));
    Files.createDirectories(home.resolve("lib"));
    Files.copy(BATCH, Files.createDirectories(home.resolve("bin")).resolve("oobesim.bat"));
  }

  @Test
  void argumentsWithBlanksAndSignsArriveAsTheyAre() throws Exception {
    String said =
        run(
            Map.of("JAVA_HOME", windows(jdk("jdk 25", "25.0.1"))),
            "play \"my file.json\" \"a&b\" \"\"");

    assertThat(said)
        .contains("/jdk 25/bin/java.exe\n")
        .contains("[-Doobesim.home=" + windows(home) + "]\n")
        .contains("[--module-path]\n[" + windows(home.resolve("lib/javafx")) + "]\n")
        .contains("[--class-path]\n[" + windows(home.resolve("lib")) + "\\*]\n")
        .contains("[-XX:TieredStopAtLevel=1]\n")
        .endsWith("[oobesim.app.Main]\n[play]\n[my file.json]\n[a&b]\n[]\n");
  }

  @Test
  void theWindowTakesItsOwnFile() throws Exception {
    Map<String, String> java = Map.of("JAVA_HOME", windows(jdk("jdk", "25")));
    Path window = Files.createFile(home.resolve("lib/oobesim-window.aot"));

    assertThat(run(java, ""))
        .contains("[-XX:AOTCache=" + windows(window) + "]\n")
        .contains("[-XX:TieredStopAtLevel=1]\n[-XX:+UseG1GC]\n[-Xms64m]\n");
    assertThat(run(java, "check a.json"))
        .contains("[-XX:TieredStopAtLevel=1]\n[-XX:+UseSerialGC]\n")
        .doesNotContain("AOT");
  }

  @Test
  void anOldJdkIsPassedOver() throws Exception {
    Path old = jdk("old", "17.0.15");
    Path ancient = jdk("ancient", "1.8.0_402");
    Path fitting = jdk("new", "25-ea");
    String path = windows(ancient.resolve("bin")) + ";" + windows(fitting.resolve("bin"));

    assertThat(run(Map.of("JAVA_HOME", windows(old), "WINEPATH", path), "--version"))
        .contains("/new/bin/java.exe\n");
  }

  @Test
  void aNamedFolderThatIsNoFittingJdkIsRefusedInOneSentence() throws Exception {
    String old = windows(jdk("old", "21.0.2"));
    Map<String, String> environment =
        Map.of("OOBESIM_JAVA_HOME", old, "JAVA_HOME", windows(jdk("good", "25")));

    assertThat(run(environment, "--version"))
        .isEqualTo("oobesim: OOBESIM_JAVA_HOME (\"" + old + "\") is not a JDK 25 or newer.\n");
  }

  @Test
  void withoutAnyJdkItSaysWhatIsMissing() throws Exception {
    assertThat(run(Map.of(), "")).startsWith("oobesim: install a JDK 25 or newer");
  }

  private Path jdk(String name, String version) throws IOException {
    Path jdk = folder.resolve(name);
    Path java = Files.createDirectories(jdk.resolve("bin")).resolve("java.exe");
    Files.writeString(java, FakeJava.SCRIPT);
    assertThat(java.toFile().setExecutable(true)).isTrue();
    Files.writeString(
        jdk.resolve("release"),
        "IMPLEMENTOR=\"Contoso\"\r\nJAVA_RUNTIME_VERSION=\"17\"\r\nJAVA_VERSION=\""
            + version
            + "\"\r\n");
    return jdk;
  }

  /// Wine shows the whole of this machine as its drive Z.
  private static String windows(Path path) {
    return "Z:" + path.toString().replace('/', '\\');
  }

  private String run(Map<String, String> environment, String arguments) throws Exception {
    Path caller = folder.resolve("caller.cmd");
    Files.writeString(
        caller, "@call \"" + windows(home) + "\\bin\\oobesim.bat\" " + arguments + "\r\n");
    Path out = folder.resolve("out.txt");
    ProcessBuilder wine = new ProcessBuilder("wine", "cmd", "/c", windows(caller));
    wine.environment()
        .keySet()
        .removeIf(name -> name.startsWith("JAVA_") || name.startsWith("OOBESIM"));
    wine.environment().put("WINEPREFIX", Path.of("target/wine").toAbsolutePath().toString());
    wine.environment().put("WINEDEBUG", "-all");
    wine.environment().putAll(environment);
    assertThat(wine.redirectOutput(out.toFile()).redirectErrorStream(true).start().waitFor())
        .isBetween(0, 2);
    return Files.readString(out).replace("\r\n", "\n");
  }
}
