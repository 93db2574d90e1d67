// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import oobesim.session.InputWords;
import oobesim.session.Sitting;
import oobesim.support.DrillBench;
import oobesim.support.Fx;
import oobesim.support.WindowDriver;
import org.junit.jupiter.api.Test;

/** After Reseal nobody who is in an exercise is told to switch the device on again. */
class PutAwayInWindowTest {
  private static final Path BENCH = Path.of("profiles/preprovisioning-entra.json");

  @Test
  void inAFreeRehearsalTheSignSaysHowTheUsersHalfBegins() {
    try (WindowDriver window = WindowDriver.open(BENCH, 1150, 790)) {
      reseal(window);
      assertThat(window.has("desk/power")).isTrue();
      assertThat(window.text("device-bar/status")).contains("press Power");
    }
  }

  @Test
  void inAnExerciseThatIsADecision() {
    try (WindowDriver window = WindowDriver.open(BENCH, 1400, 790)) {
      Path file = DrillBench.file("d-01");
      Fx.run(() -> window.window().begin(file, DrillBench.read(file), Sitting.Mode.TRY, ""));
      window.settles();
      assertThat(window.has("desk/power")).as("it has to be switched on first").isTrue();
      reseal(window);
      assertThat(window.has("desk/power")).isFalse();
      assertThat(window.text("device-bar/status")).isEqualTo("Resealed and off");
      does(window, "power on");
      assertThat(window.screen()).as("the button is there all the same").isNotEqualTo("off");
    }
  }

  private static void reseal(WindowDriver window) {
    does(window, "power on");
    window.jumpsTo("entra-signin");
    does(window, "key WIN x5", "select pre-provision", "click next");
    window.jumpsTo("preprov-landing");
    Fx.run(
        () -> {
          var run = window.window().bench().run().orElseThrow();
          run.advanceTo(run.now().plusSeconds(10));
        });
    does(window, "click provision");
    window.jumpsTo("preprov-success");
    does(window, "click reseal");
    window.settles();
  }

  private static void does(WindowDriver window, String... lines) {
    for (String line : lines) {
      Fx.run(() -> window.window().bench().apply(InputWords.parse(line).orElseThrow()));
    }
    window.settles();
  }
}
