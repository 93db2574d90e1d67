// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static oobesim.cli.Call.oobesim;
import static oobesim.cli.CommandResultAssert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApproveCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void draw() throws IOException {
    for (String name : List.of("same", "w/differs", "gone")) {
      SmallPicture.write(expected(), name, 0xffffff);
    }
    SmallPicture.write(actual(), "same", 0xffffff);
    SmallPicture.write(actual(), "w/differs", 0x102030);
    SmallPicture.write(actual(), "w/new", 0x102030);
    Files.writeString(expected().resolve("w/differs.txt"), "before\n");
    Files.writeString(actual().resolve("w/differs.txt"), "now\n");
  }

  @Test
  void withoutNamesAllThatDiffersIsAccepted() throws IOException {
    assertThat(oobesim("approve", expected(), actual()))
        .exitedWith(0)
        .outIs("accepted w/differs\naccepted w/new\n")
        .errContains("oobesim: 2 pictures accepted in ");

    Assertions.assertThat(files())
        .containsExactly("gone.png", "same.png", "w/differs.png", "w/differs.txt", "w/new.png");
    Assertions.assertThat(expected().resolve("w/differs.txt")).hasContent("now\n");
    Assertions.assertThat(expected().resolve("w/differs.png"))
        .hasSameBinaryContentAs(actual().resolve("w/differs.png"));
  }

  @Test
  void afterwardsNothingDiffersButWhatIsNotDrawn() {
    oobesim("approve", expected(), actual());

    assertThat(oobesim("compare", expected(), actual(), "--report", folder.resolve("report")))
        .exitedWith(1)
        .outHasLines(2)
        .outContains("gone: ");
  }

  @Test
  void whatMayDifferIsNotAccepted() throws IOException {
    SmallPicture.write(actual(), "same", 0xfefefe);

    assertThat(
            oobesim(
                "approve", expected(), actual(), "--colour", "0.1", "--mask-node=x/y", "--most=0"))
        .exitedWith(0)
        .outIs("accepted w/differs\naccepted w/new\n");

    assertThat(oobesim("approve", expected(), actual())).exitedWith(0).outIs("accepted same\n");
  }

  @Test
  void whatMayDifferIsAcceptedIfItIsNamed() throws IOException {
    SmallPicture.write(actual(), "same", 0xfefefe);

    assertThat(oobesim("approve", expected(), actual(), "--colour", "0.1", "same"))
        .exitedWith(0)
        .outIs("accepted same\n");
  }

  @Test
  void aWrongToleranceIsRefused() {
    assertThat(oobesim("approve", expected(), actual(), "--colour", "2"))
        .exitedWith(2)
        .errContains("--colour is a number from 0 to 1");
  }

  @Test
  void withNamesOnlyThoseAre() throws IOException {
    assertThat(oobesim("approve", expected(), actual(), "w/new", "./same"))
        .exitedWith(0)
        .outIs("accepted w/new\nas it was same\n");

    Assertions.assertThat(files()).contains("w/new.png", "gone.png");
    Assertions.assertThat(expected().resolve("w/differs.txt")).hasContent("before\n");
  }

  @Test
  void anAcceptedPictureIsRemovedOnlyIfThatIsAsked() throws IOException {
    assertThat(oobesim("approve", expected(), actual(), "gone"))
        .exitedWith(2)
        .errContains("gone is not drawn any more; --remove-unused removes it");
    Assertions.assertThat(files()).contains("gone.png");

    assertThat(oobesim("approve", expected(), actual(), "--remove-unused", "gone"))
        .exitedWith(0)
        .outIs("removed gone\n");
    Assertions.assertThat(files()).doesNotContain("gone.png").contains("w/differs.png");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../actual/w/new", "/etc/hosts", "w/../../outside", "w/"})
  void aNameThatLeadsOutsideIsRefusedAndNothingIsWritten(String name) throws IOException {
    List<String> before = files();

    assertThat(oobesim("approve", expected(), actual(), "w/new", name))
        .exitedWith(2)
        .outIsEmpty()
        .errContains("is no name of a picture");
    Assertions.assertThat(files()).isEqualTo(before);
  }

  @Test
  void aFolderInsideTheOtherIsRefused() throws IOException {
    List<String> before = files();

    assertThat(oobesim("approve", expected(), folder))
        .exitedWith(2)
        .errContains("one folder lies inside the other");
    Assertions.assertThat(files()).isEqualTo(before);
  }

  @Test
  void aNameThatIsNotThereIsRefusedWithTheNearest() {
    assertThat(oobesim("approve", expected(), actual(), "w/differ"))
        .exitedWith(2)
        .errContains("there is no picture \"w/differ\"", "w/differs");
  }

  @Test
  void aDrawnPictureThatCannotBeReadIsNotAccepted() throws IOException {
    Files.writeString(actual().resolve("w/differs.png"), "no picture");

    assertThat(oobesim("approve", expected(), actual(), "w/differs"))
        .exitedWith(2)
        .errContains("the actual one cannot be read");
    assertThat(oobesim("approve", expected(), actual())).exitedWith(0).outIs("accepted w/new\n");
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(expected())) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> expected().relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private Path expected() {
    return folder.resolve("expected");
  }

  private Path actual() {
    return folder.resolve("actual");
  }
}
