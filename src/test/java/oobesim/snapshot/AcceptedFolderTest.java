// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import static oobesim.snapshot.TwoFolders.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import oobesim.snapshot.AcceptedFolder.Done;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcceptedFolderTest {
  private static final Picture OLD = Pairs.DIGIT.expected();
  private static final Picture NEW = Pairs.DIGIT.actual();

  @TempDir private Path home;
  private TwoFolders folders;

  @BeforeEach
  void create() throws IOException {
    folders = TwoFolders.in(home);
  }

  @Test
  void aPictureIsTakenOverWithItsText() throws IOException {
    put(folders.expected(), "error", OLD, Nodes.ERROR);
    put(folders.actual(), "error", NEW, Nodes.at(Nodes.ERROR, 40, 64));

    assertThat(accept()).isEqualTo(Done.ACCEPTED);
    assertThat(folders.compare()).containsExactly(new Comparison.Identical("error"));
    assertThat(accept()).isEqualTo(Done.AS_IT_WAS);
  }

  @Test
  void aTextThatIsNotDrawnAnyMoreIsNotKept() throws IOException {
    put(folders.expected(), "error", OLD, Nodes.ERROR);
    put(folders.actual(), "error", NEW);

    accept();

    assertThat(folders.compare()).containsExactly(new Comparison.Identical("error"));
  }

  @Test
  void aLinkIsReplacedAndNotWrittenThrough() throws IOException {
    put(home, "outside", OLD);
    put(folders.actual(), "error", OLD);
    Files.createSymbolicLink(folders.expected().resolve("error.png"), home.resolve("outside.png"));
    put(folders.actual(), "error", NEW);

    accept();

    assertThat(folders.compare()).containsExactly(new Comparison.Identical("error"));
    assertThat(PictureFile.read(home.resolve("outside.png")).pixels()).isEqualTo(OLD.pixels());
  }

  @Test
  void aDrawnLinkIsNotTakenOver() throws IOException {
    put(home, "outside", NEW);
    put(folders.expected(), "error", OLD);
    Files.createSymbolicLink(folders.actual().resolve("error.png"), home.resolve("outside.png"));

    assertThatThrownBy(this::accept).isInstanceOf(IOException.class).hasMessageContaining("a link");
    assertThat(PictureFile.read(folders.expected().resolve("error.png")).pixels())
        .isEqualTo(OLD.pixels());
  }

  @Test
  void nothingIsLeftBeside() throws IOException {
    put(folders.actual(), "w/error", NEW, Nodes.ERROR);

    accept();

    assertThat(folders.expected().resolve("w"))
        .isDirectoryContaining("glob:**error.png")
        .isDirectoryContaining("glob:**error.txt")
        .isDirectoryNotContaining("glob:**.new");
  }

  private Done accept() throws IOException {
    AcceptedFolder accepted = new AcceptedFolder(folders.expected(), folders.actual());
    return accepted.accept(folders.compare().getFirst());
  }
}
