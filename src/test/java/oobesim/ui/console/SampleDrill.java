// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import oobesim.instructor.Checklist;

/**
 * A checklist in every state that one can have.
 *
 * @param drill its short name
 * @param title its title
 * @param steps what is to be done
 * @param forbidden what must not be done
 * @param score so far
 */
public record SampleDrill(
    String drill, String title, List<Row> steps, List<Row> forbidden, String score)
    implements Checklist {
  /** The drill of the mock-up. */
  public static final SampleDrill RETRY =
      new SampleDrill(
          "D-05",
          "Retry is enough",
          List.of(
              row("power", "Cable in, power on", State.DONE, "PT0S"),
              row("menu", "Pre-provisioning by WIN \u00d75", State.DONE, "PT4M8S"),
              row("compared", "Profile and user compared", State.DONE, "PT6M3S"),
              row("written", "Phase and code written down", State.AWAITED, ""),
              row("logs", "Logs exported before anything else", State.OPEN, ""),
              row("cable", "Cable found and plugged in", State.OPEN, ""),
              row("retry", "Retry once, after the cable", State.OPEN, ""),
              row("reseal", "Reseal; the device stays off", State.OPEN, "")),
          List.of(
              row("sign-in", "Signs in at the bench", State.CLOSE, "PT2M10S"),
              row("reset", "Resets", State.OPEN, "")),
          "2 of 10");

  private static Row row(String id, String title, State state, String at) {
    Optional<Duration> moment = at.isEmpty() ? Optional.empty() : Optional.of(Duration.parse(at));
    return new Row(id, title, state, moment);
  }
}
