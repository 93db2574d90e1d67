// SPDX-License-Identifier: Apache-2.0
package oobesim.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import oobesim.page.OptionLists;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The packages that the build has just left: what is in them, and that the one for this system
/// runs where no Java is.
@Tag("package")
class PackagesIT {
  private static final Path PACKAGES = Path.of("target", "packages");
  private static final Path CLASSES = Path.of("target", "test-classes").toAbsolutePath();

  /// The goal for an application with its own Java; names of functions are 7 MB of its libraries.
  private static final long MOST_BYTES =
      Symbols.program("strip").isPresent() ? 90_000_000 : 97_000_000;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void aFolderHoldsTheLibrariesOfItsSystemAlone(Target target) throws IOException {
    List<String> toolkit =
        names(zip(target)).stream()
            .filter(name -> name.startsWith("oobesim/lib/javafx/javafx-"))
            .toList();

    assertThat(toolkit)
        .hasSize(3)
        .allMatch(name -> name.endsWith("-" + target.classifier() + ".jar"));
  }

  @ParameterizedTest
  @EnumSource
  void aFolderHoldsTheLauncherOfItsSystem(Target target) throws IOException {
    Map<String, String> rights = ZipRights.of(zip(target));

    if (target.windows()) {
      assertThat(rights)
          .containsKey("oobesim/bin/oobesim.bat")
          .doesNotContainKey("oobesim/bin/oobesim");
      String text = text(zip(target), "oobesim/bin/oobesim.bat");
      assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    } else {
      assertThat(rights)
          .containsEntry("oobesim/bin/oobesim", "rwxr-xr-x")
          .doesNotContainKey("oobesim/bin/oobesim.bat");
      assertThat(text(zip(target), "oobesim/bin/oobesim")).doesNotContain("\r");
    }
    assertThat(rights.getOrDefault("oobesim/OOBE Simulator.command", ""))
        .isEqualTo(target.macos() ? "rwxr-xr-x" : "");
  }

  @ParameterizedTest
  @EnumSource
  void everyJarIsInTheBillAndHasItsLicence(Target target) throws IOException {
    papers(zip(target), "oobesim/", "oobesim/lib/");
  }

  @Test
  void theApplicationHasItsPapersTheRuntimeAmongThem() throws IOException {
    Path zip = withJava();
    String home = home(zip);

    List<String> parts = papers(zip, home, home + "lib/");

    assertThat(parts).contains("OpenJDK", "javafx-graphics");
    assertThat(names(zip)).anyMatch(name -> name.endsWith("legal/java.base/LICENSE"));
  }

  @Test
  void theSumsAreThoseOfTheFiles() throws IOException {
    List<String> lines = Files.readAllLines(PACKAGES.resolve("SHA256SUMS"));

    assertThat(lines).hasSizeGreaterThanOrEqualTo(6);
    for (String line : lines) {
      String[] said = line.split("  ");
      assertThat(Sums.of(PACKAGES.resolve(said[1]))).as(said[1]).isEqualTo(said[0]);
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void theApplicationIsSmall() throws IOException {
    assertThat(bytes(unpack(withJava()))).isLessThan(MOST_BYTES);
  }

  /// `oobesim run` and `oobesim snapshot` draw as much as the window that is opened from a menu.
  @ParameterizedTest
  @ValueSource(strings = {"OOBE Simulator", "oobesim"})
  void whatMayDrawGivesPicturesBack(String program) throws IOException {
    Path zip = withJava();

    assertThat(text(zip, home(zip) + program + ".cfg"))
        .contains("java-options=-XX:+UseG1GC", "java-options=-Xms64m")
        .doesNotContain("SerialGC");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theApplicationRunsFromACleanFolderWhereNoJavaIs() throws Exception {
    Path program = program(unpack(withJava()));

    assertThat(run(program, "--version")).startsWith("OOBE Simulator ");
    assertThat(run(program, "play", "preprovisioning-entra", "--script", "technician-flow"))
        .endsWith("\"screen\":\"off\",\"expectations\":14,\"failed\":0}\n");
    // Draws: the toolkit's own libraries are found, and fonts.
    assertThat(
            run(
                program,
                "snapshot",
                "preprovisioning-entra",
                "--out",
                "pictures",
                "--shard",
                "1/40"))
        .isNotNull();
    try (Stream<Path> pictures = Files.walk(folder.resolve("pictures"))) {
      assertThat(pictures.filter(file -> file.toString().endsWith(".png"))).isNotEmpty();
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theLibrariesInItDoWhatWholeOnesDo() throws Exception {
    Path home = unpack(withJava());
    Path flow = Path.of("profiles", "flows", "windows-oobe.json").toAbsolutePath();
    String path = found(home, "app/lib") + "/*" + File.pathSeparator + CLASSES;

    assertThat(
            run(
                found(home, "bin/java"),
                "-cp",
                path,
                LibrariesAtWork.class.getName(),
                flow.toString()))
        .contains("signin")
        .isEqualTo(LibrariesAtWork.of(flow));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theRuntimeSaysLanguagesAsAWholeJdkDoes() throws Exception {
    Path java = found(unpack(withJava()), "bin/java");
    List<String> call = new ArrayList<>(List.of("-cp", CLASSES.toString()));
    call.add(LanguageNames.class.getName());
    call.addAll(OptionLists.LANGUAGES);

    assertThat(run(java, call.toArray(String[]::new)))
        .contains("Ελληνικά")
        .isEqualTo(LanguageNames.of(OptionLists.LANGUAGES.toArray(String[]::new)));
  }

  private static Path found(Path home, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      return files.filter(file -> file.endsWith(ending)).findFirst().orElseThrow();
    }
  }

  private static long bytes(Path home) throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static List<String> papers(Path zip, String home, String lib) throws IOException {
    JsonNode bom = new ObjectMapper().readTree(text(zip, home + "bom.json"));
    List<String> files = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    for (JsonNode part : bom.get("components")) {
      String name = part.get("name").asString();
      parts.add(name);
      files.add(name + "-" + part.get("version").asString());
      assertThat(part.at("/licenses/0/license/id").asString()).as(name).isNotEmpty();
    }
    List<String> entries = names(zip);
    List<String> listed = text(zip, home + "licences/parts.tsv").lines().skip(1).toList();
    List<String> jars =
        entries.stream().filter(name -> name.startsWith(lib) && name.endsWith(".jar")).toList();
    assertThat(jars).hasSizeGreaterThan(20);
    for (String jar : jars) {
      String name = jar.substring(jar.lastIndexOf('/') + 1);
      if (!name.startsWith("oobesim-")) {
        assertThat(files).as(name).anyMatch(name::startsWith);
        String[] row =
            listed.stream()
                .map(line -> line.split("\t"))
                .filter(line -> name.startsWith(line[0] + "-" + line[1]))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no licence of " + name));
        for (String text : row[4].split(", ")) {
          assertThat(entries).contains(home + "licences/" + text);
        }
      }
    }
    return parts;
  }

  private static Path program(Path home) {
    Path bin = home.resolve("bin");
    return Files.exists(bin) ? bin.resolve("oobesim") : home.resolve("Contents/MacOS/oobesim");
  }

  private String run(Path program, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out.txt");
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", folder.toString());
    builder.environment().put("HOME", folder.toString());
    builder.redirectOutput(out.toFile()).redirectErrorStream(true);
    Process process = builder.start();
    assertThat(process.waitFor(100, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(out)).isZero();
    return Files.readString(out);
  }

  private Path unpack(Path zip) throws IOException {
    Map<String, String> rights = ZipRights.of(zip);
    try (ZipFile file = new ZipFile(zip.toFile())) {
      for (ZipEntry entry : Collections.list(file.entries())) {
        Path to = folder.resolve(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(to);
        } else {
          Files.createDirectories(to.getParent());
          Files.copy(file.getInputStream(entry), to);
          assertThat(to.toFile().setExecutable(rights.get(entry.getName()).contains("x"))).isTrue();
        }
      }
      return folder.resolve(file.entries().nextElement().getName());
    }
  }

  private static String home(Path zip) throws IOException {
    return names(zip).stream()
        .filter(name -> name.endsWith("/bom.json"))
        .map(name -> name.substring(0, name.length() - "bom.json".length()))
        .findFirst()
        .orElseThrow();
  }

  private static Path zip(Target target) throws IOException {
    return only("-" + target.word() + ".zip");
  }

  private static Path withJava() throws IOException {
    return only("-with-java.zip");
  }

  private static Path only(String ending) throws IOException {
    try (Stream<Path> files = Files.list(PACKAGES)) {
      return files.filter(file -> file.toString().endsWith(ending)).findFirst().orElseThrow();
    }
  }

  private static List<String> names(Path zip) throws IOException {
    try (ZipFile file = new ZipFile(zip.toFile())) {
      return Collections.list(file.entries()).stream().map(ZipEntry::getName).toList();
    }
  }

  private static String text(Path zip, String entry) throws IOException {
    try (ZipFile file = new ZipFile(zip.toFile())) {
      return new String(
          file.getInputStream(file.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
