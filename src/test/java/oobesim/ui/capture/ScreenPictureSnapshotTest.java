// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every screen, and the window, look as when somebody last looked at them, pixel by pixel. */
class ScreenPictureSnapshotTest {
  private final PictureSnapshots snapshots = PictureSnapshots.ofProject();

  /** One test for each picture, or one that says in its name why there is nothing to compare. */
  @TestFactory
  Stream<DynamicTest> screenLooksAsAccepted() throws IOException {
    Optional<String> otherMachine = snapshots.otherMachine(RenderingFingerprint.ofThisMachine());
    if (otherMachine.isPresent()) {
      System.out.println(otherMachine.get());
      return Stream.of(dynamicTest(otherMachine.get(), this::everyPictureIsThere));
    }
    return all()
        .map(
            kept ->
                dynamicTest(
                    kept.path(),
                    () -> snapshots.check(kept.path(), kept.draw(), kept.tolerance())));
  }

  @Test
  void noPictureIsLeftOver() throws IOException {
    assertThat(snapshots.unasked(paths())).as("pictures without a scene").isEmpty();
  }

  private void everyPictureIsThere() {
    assertThat(paths()).allSatisfy(path -> assertThat(snapshots.home().resolve(path)).exists());
  }

  private static Set<String> paths() {
    return all().map(KeptPicture::path).collect(Collectors.toSet());
  }

  private static Stream<KeptPicture> all() {
    return Stream.of(PictureScenes.all().stream(), WindowPictures.all(), StationPictures.all())
        .flatMap(pictures -> pictures);
  }
}
