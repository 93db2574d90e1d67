// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import oobesim.instructor.Bench;
import oobesim.instructor.Change;
import oobesim.session.Input;
import oobesim.support.Fx;
import oobesim.support.WindowDriver;
import oobesim.ui.trainee.bar.Command;
import oobesim.ui.trainee.page.Way;
import org.junit.jupiter.api.Test;

/** The window shows what is done to its bench, whoever does it, without a frame in between. */
class WatchingWindowTest {
  private static void leads(WindowDriver window, Consumer<Bench> lead) {
    Fx.run(() -> lead.accept(window.window().bench()));
    window.settles();
  }

  @Test
  void whatSomebodyElseDoesIsShownAtOnce() {
    try (WindowDriver window = WindowDriver.open()) {
      window.does(Command.PAUSE);
      leads(window, bench -> bench.apply(new Input.Power(true)));
      window.shows("boot").enabled("device-bar/jump", true);
      leads(window, bench -> bench.keep("boot"));
      leads(window, Bench::jump);
      window.shows("just-a-moment");
      assertThat(window.text("device-bar/clock")).isEqualTo("0:00:06");
      leads(window, bench -> bench.restore("boot"));
      window.shows("boot");
      assertThat(window.text("device-bar/clock")).isEqualTo("0:00:00");
      leads(window, bench -> bench.change(pace -> pace.toggled().at(600)));
      assertThat(window.text("device-bar/speed")).isEqualTo("600\u00d7");
      window.passes(Duration.ofMillis(2500)).shows("checking-updates");
    }
  }

  @Test
  void aFileThatSomebodyElseOpensTakesThePlaceOfAPage() {
    try (WindowDriver window = WindowDriver.open()) {
      window.does(Command.ABOUT);
      leads(window, bench -> bench.open(Path.of("profiles/self-deploying.json")));
      window.shows("off").enabled("device-bar/power", true);
      assertThat(window.title()).contains("Self-deploying");
    }
  }

  @Test
  void whatIsOnlyShownForAWhileGoesAlsoWhileTheRunStandsStill() {
    try (WindowDriver window = WindowDriver.open()) {
      window.does(Command.PAUSE, Command.POWER, Command.POWER);
      String asking = window.text("device-bar/status");
      window.passes(Duration.ofSeconds(5));
      assertThat(window.text("device-bar/status")).isNotEqualTo(asking);
      String still = window.text("device-bar/status");
      Fx.run(() -> window.window().show(Way.FAILURES));
      window.settles();
      List<Change> told = new ArrayList<>();
      leads(window, bench -> bench.watch(told::add));
      window.passes(Duration.ofSeconds(20)).does(Command.FAILURES).passes(Duration.ofSeconds(20));
      assertThat(told).as("nothing has changed").isEmpty();
      assertThat(window.text("device-bar/status")).isEqualTo(still);
    }
  }
}
