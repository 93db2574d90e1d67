// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import oobesim.snapshot.Picture;
import oobesim.snapshot.PictureFile;
import oobesim.snapshot.PngFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

/** A picture is recorded, held against what was accepted, and accepted again. */
class RecordingTest {
  private static final String NAME = "RecordingTest.One/shows";

  @TempDir private Path folder;

  /** One card, checked under the name of the test. */
  @ExtendWith(Given.Resolver.class)
  static class One {
    @ScreenshotTest
    void shows(Screenshots screenshots, Given given) {
      screenshots.check(given.card());
    }
  }

  /** Two cards in one test. */
  @ExtendWith(Given.Resolver.class)
  static class Two {
    @ScreenshotTest
    void shows(Screenshots screenshots, Given given) {
      screenshots.check("first", given.card());
      screenshots.check("second", given.card());
    }
  }

  private KitRun run() {
    return KitRun.in(folder);
  }

  private static String message(KitRun run) {
    assertThat(run.failure()).isInstanceOf(AssertionFailedError.class);
    return run.failure().getMessage();
  }

  /** What most tests begin with; it is held to what it says by {@link #recordedFirst}. */
  @BeforeEach
  void recordOne() {
    run().run(One.class);
  }

  @Test
  void recordedFirst() throws IOException {
    KitRun first = KitRun.in(folder.resolve("empty")).run(One.class);

    assertThat(message(first))
        .contains(NAME, "It was recorded", "Look at it", first.file("expected/" + NAME).toString());
    assertThat(first.files("expected"))
        .containsExactly(NAME + ".png", NAME + ".txt", "fingerprint");
    assertThat(Files.readString(first.file("expected/" + NAME + ".txt")))
        .contains("name\ttext\tContoso\t8,10,");
  }

  @Test
  void passesThen() {
    run().run(One.class).assertPassed(1);
  }

  @Test
  void onePixelIsFound() throws IOException {
    Path file = folder.resolve("expected").resolve(NAME + ".png");
    Picture picture = PictureFile.read(file);
    picture.pixels()[20 * picture.width() + 100] ^= 1;
    Files.write(file, PngFile.of(picture));

    KitRun second = run().run(One.class);

    assertThat(message(second))
        .contains(
            "1 pixel differs in 1 box",
            "100,20 1x1: card",
            "expected   " + file,
            "actual     " + second.file("output/actual/" + NAME + ".png"),
            "difference " + second.file("output/difference/" + NAME + ".png"),
            "oobesim approve " + folder.resolve("expected") + " ",
            "/output/actual " + NAME,
            "-Doobesim.screenshots.record=failing");
    assertThat(second.file("output/difference/" + NAME + ".png")).exists();
    assertThat(PictureFile.read(file).pixels()).as("not recorded").isEqualTo(picture.pixels());
  }

  @Test
  void changeOfWordsIsSaid() {
    KitRun second = run().with(Given.TEXT, "Fabrikam").run(One.class);

    assertThat(message(second)).contains("name", "Contoso", "Fabrikam");
    AssertionFailedError failure = (AssertionFailedError) second.failure();
    assertThat(failure.getExpected().getStringRepresentation()).contains("Contoso");
    assertThat(failure.getActual().getStringRepresentation()).contains("Fabrikam");
  }

  @Test
  void changeOfTheTextAloneIsFound() throws IOException {
    Path text = folder.resolve("expected").resolve(NAME + ".txt");
    Files.writeString(text, Files.readString(text).replace("\tContoso\t", "\tFabrikam\t"));

    assertThat(message(run().run(One.class))).contains("Fabrikam").doesNotContain("pixel");
  }

  @Test
  void neverRecordsNothing() throws IOException {
    KitRun run = KitRun.in(folder.resolve("server")).record("never").run(One.class);

    assertThat(message(run))
        .contains("no picture was accepted yet", "oobesim approve", "record=missing")
        .doesNotContain("It was recorded");
    assertThat(run.files("expected")).isEmpty();
    assertThat(run.file("output/actual/" + NAME + ".png")).exists();
  }

  @Test
  void failingRecordsWhatDiffersAndDoesNotPass() {
    KitRun second = run().with(Given.TEXT, "Fabrikam").record("failing").run(One.class);

    assertThat(message(second)).contains("It was recorded");
    run().with(Given.TEXT, "Fabrikam").run(One.class).assertPassed(1);
  }

  @Test
  void allChecksOfATestAreTold() {
    run().run(Two.class);
    Throwable failure = run().with(Given.COLOUR, "#c00000").run(Two.class).failure();

    assertThat(failure.getMessage()).contains("2 pictures", "Two/shows-first", "Two/shows-second");
  }

  @Test
  void anUnknownModeIsAFault() {
    assertThat(run().record("always").run(One.class).failure())
        .hasStackTraceContaining("\"always\"; it may be never, missing, failing, all");
  }

  @Test
  void brokenAcceptedPictureIsSaid() throws IOException {
    Files.write(folder.resolve("expected").resolve(NAME + ".png"), new byte[] {1, 2, 3});

    assertThat(message(run().run(One.class))).contains("the expected one cannot be read");
  }
}
