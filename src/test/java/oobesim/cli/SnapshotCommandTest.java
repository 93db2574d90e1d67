// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static oobesim.cli.Call.oobesim;
import static oobesim.cli.CommandResultAssert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import oobesim.snapshot.PngFile;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotCommandTest {
  private static final Path BENCH = Path.of("profiles/preprovisioning-entra.json");

  @TempDir Path folder;

  @Test
  void aPictureAndATextFormOfEverySituationLieInFolders() throws IOException {
    assertThat(oobesim("snapshot", BENCH, "--out", folder, "--windows", "10,11"))
        .exitedWith(0)
        .outIsEmpty()
        .errContains("pictures in");

    Path place = folder.resolve("windows-10/preprovisioning-entra");
    Assertions.assertThat(place.resolve("region.png"))
        .hasBinaryContent(PngFile.of(Call.SHOT.picture()));
    Assertions.assertThat(place.resolve("region.txt")).exists();
    Assertions.assertThat(names(folder.resolve("windows-11/preprovisioning-entra")))
        .contains(
            "esp",
            "esp-opened",
            "entra-password-refused",
            "preprov-landing-long-names",
            "preprov-failure-tpm-general-failure");
  }

  @Test
  void shardsShareTheWorkWithoutOverlapOrGap() throws IOException {
    Set<String> all = drawn("all");
    Set<String> together = new TreeSet<>();
    int sum = 0;
    for (int part = 1; part <= 3; part++) {
      Set<String> own = drawn("part-" + part, "--shard", part + "/3");
      sum += own.size();
      together.addAll(own);
      Assertions.assertThat(own.size()).isBetween(all.size() / 3, all.size() / 3 + 1);
    }
    Assertions.assertThat(together).isEqualTo(all);
    Assertions.assertThat(sum).isEqualTo(all.size());
  }

  @Test
  void whatIsNotUsualAboutPicturesStandsInTheirFolder() throws IOException {
    oobesim(
        "snapshot",
        BENCH,
        "--out",
        folder,
        "--size=1280x800,1024x768",
        "--scale=1,1.5",
        "--theme=normal,high-contrast");
    try (var folders = Files.list(folder)) {
      Assertions.assertThat(folders.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "windows-11",
              "windows-11-150-percent",
              "windows-11-high-contrast",
              "windows-11-150-percent-high-contrast",
              "windows-11-1024x768",
              "windows-11-1024x768-150-percent",
              "windows-11-1024x768-high-contrast",
              "windows-11-1024x768-150-percent-high-contrast");
    }
  }

  @Test
  void whatAnEarlierFileShowedIsDrawnOnceIfThatIsAsked(@TempDir Path elsewhere) throws IOException {
    // beside its parts, and not in the project's own folder, which other tests list meanwhile
    Path parts = Files.createDirectories(elsewhere.resolve("intune"));
    try (var files = Files.list(Path.of("profiles/intune"))) {
      for (Path part : files.toList()) {
        Files.copy(part, parts.resolve(part.getFileName()));
      }
    }
    Path same = Files.copy(BENCH, elsewhere.resolve("the-same-again.json"));
    oobesim("snapshot", BENCH, same, "--out", folder, "--once");
    Assertions.assertThat(folder.resolve("windows-11/preprovisioning-entra")).isNotEmptyDirectory();
    Assertions.assertThat(folder.resolve("windows-11/the-same-again")).doesNotExist();
  }

  @Test
  void filesOfOneNameHaveFoldersOfTheirOwn() throws IOException {
    oobesim("snapshot", BENCH, BENCH, "--out", folder);
    Assertions.assertThat(names(folder.resolve("windows-11/preprovisioning-entra-2")))
        .isEqualTo(names(folder.resolve("windows-11/preprovisioning-entra")));
  }

  @Test
  void aLongWorkSaysHowFarItIsAndHowLongItWillTake() {
    AtomicInteger seconds = new AtomicInteger();
    Call call = new Call().at(() -> Instant.EPOCH.plus(Duration.ofSeconds(seconds.getAndAdd(2))));

    String said = call.with("snapshot", BENCH, "--out", folder).err();

    List<String> lines = said.lines().filter(line -> line.contains("left")).toList();
    Assertions.assertThat(lines).hasSizeGreaterThan(3);
    Assertions.assertThat(lines.getFirst())
        .matches("oobesim: 3 of \\d+ pictures, about \\d+ min \\d\\d s left");
  }

  @Test
  void aPictureThatCannotBeDrawnLeavesTheOthersWhole() throws IOException {
    AtomicInteger count = new AtomicInteger();
    PictureSource failing =
        (screen, display) -> {
          if (count.incrementAndGet() > 20) {
            throw new IllegalStateException("no more");
          }
          return Call.SHOT;
        };
    assertThat(new Call().drawing(failing).with("snapshot", BENCH, "--out", folder)).exitedWith(3);
    try (var files = Files.walk(folder)) {
      List<Path> left = files.filter(Files::isRegularFile).toList();
      Assertions.assertThat(left).hasSize(40).noneMatch(file -> file.toString().endsWith(".new"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--size=12",
        "--size=1280x",
        "--scale=0",
        "--scale=1,9",
        "--windows=7",
        "--shard=3/2",
        "--theme=dark",
        "--locale=de_DE_"
      })
  void anOptionThatMakesNoSenseIsRefused(String option) {
    assertThat(oobesim("snapshot", BENCH, "--out", folder.resolve("x"), option))
        .exitedWith(2)
        .outIsEmpty();
    Assertions.assertThat(folder.resolve("x")).doesNotExist();
  }

  private Set<String> drawn(String name, Object... options) throws IOException {
    Path out = folder.resolve(name);
    new Call()
        .with(
            java.util.stream.Stream.concat(
                    java.util.stream.Stream.of("snapshot", BENCH, "--out", out),
                    java.util.stream.Stream.of(options))
                .toArray());
    return names(out.resolve("windows-11/preprovisioning-entra"));
  }

  private static Set<String> names(Path place) throws IOException {
    try (var files = Files.list(place)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".png"))
          .map(name -> name.substring(0, name.length() - ".png".length()))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
