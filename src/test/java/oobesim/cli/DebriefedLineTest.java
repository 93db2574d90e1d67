// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static oobesim.cli.Call.oobesim;
import static oobesim.cli.CommandResultAssert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import oobesim.session.Sitting;
import oobesim.support.LineBench;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The journals of several places are told as one judgement. */
class DebriefedLineTest {
  @TempDir Path folder;
  private Path out;

  @BeforeEach
  void aFolder() {
    out = folder.resolve("out");
  }

  private String told() throws IOException {
    assertThat(oobesim("debrief", folder, "--out", out)).exitedWith(0).outIsEmpty();
    return Files.readString(out.resolve("index.html"));
  }

  private void kept(int last) throws IOException {
    LineBench bench = new LineBench(1, Sitting.Mode.TRY);
    for (int place = 1; place <= last; place++) {
      bench.endsRightly(place);
    }
    bench.line().finish();
    bench.line().keepIn(folder);
  }

  @Test
  void eightRightEndsArePassedTogetherAndEachPlaceHasItsPage() throws IOException {
    kept(8);
    String page = told();
    Assertions.assertThat(page)
        .contains("<section class=\"result passed\">", "D-22", "Mara Lindt")
        .contains("<dd>4/4</dd>", "href=\"place-8.html\"")
        .doesNotContain("<td class=\"none\"", "<script", "http:");
    for (int place = 1; place <= 8; place++) {
      Assertions.assertThat(out.resolve("place-" + place + ".html"))
          .content()
          .contains("<section class=\"result passed\">");
    }
    Assertions.assertThat(told()).as("the same bytes").isEqualTo(page);
  }

  @Test
  void whereOnePlaceIsLeftAllAreNotPassedAndItIsSaidWhy() throws IOException {
    kept(7);
    Assertions.assertThat(told())
        .contains("<section class=\"result failed\">", ": 3 of 4")
        .containsOnlyOnce("<td class=\"none\">");
  }

  @Test
  void aFolderWithoutPlacesIsRefusedAndSoAreStatementsOfAll() throws IOException {
    assertThat(oobesim("debrief", folder, "--out", out)).exitedWith(2);
    Assertions.assertThat(out).doesNotExist();
    Files.writeString(folder.resolve("place-1.jsonl"), "no journal");
    Files.writeString(folder.resolve("place-2.jsonl"), "no journal");
    assertThat(oobesim("debrief", folder, "--out", out)).exitedWith(2);
    kept(0);
    assertThat(oobesim("debrief", folder, "--out", out, "--xapi", folder.resolve("x.json")))
        .exitedWith(2);
    Assertions.assertThat(folder.resolve("x.json")).doesNotExist();
  }
}
