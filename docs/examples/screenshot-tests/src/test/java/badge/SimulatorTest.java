// SPDX-License-Identifier: Apache-2.0
package badge;

import java.time.Duration;
import oobesim.kit.Rehearsal;
import oobesim.kit.ScreenshotTest;
import oobesim.kit.Screenshots;
import oobesim.kit.Simulator;
import oobesim.kit.WindowRehearsal;

/** The simulator itself as the subject: first its session alone, then its window. */
class SimulatorTest {
  private static final Simulator SIMULATOR = Simulator.shipped("preprovisioning-entra");

  @ScreenshotTest
  void preProvisions(Screenshots screenshots) {
    try (Rehearsal run = SIMULATOR.with("windows.version", "10").drive()) {
      run.powerOn().waitFor("entra-signin").key("WIN", 5).showsScreen("provisioning-menu");
      run.select("provisioning-menu/pre-provision").click("provisioning-menu/next");
      run.waitFor("preprov-landing").passes(Duration.ofSeconds(10));
      screenshots.check("landing", run.screenshot());
      run.click("preprov-landing/provision").showsScreen("esp").waitFor("preprov-success");
      screenshots.check("success", run.screenshot());
    }
  }

  @ScreenshotTest
  void hasAMenuInItsWindow(Screenshots screenshots) {
    try (WindowRehearsal run = SIMULATOR.window()) {
      run.powerOn().waitFor("entra-signin").key("WIN", 5).showsScreen("provisioning-menu");
      screenshots.check(run.shown());
    }
  }
}
