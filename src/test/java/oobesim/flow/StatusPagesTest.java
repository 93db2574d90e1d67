// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import oobesim.support.Rehearsal;
import oobesim.support.ShippedFlow;
import oobesim.support.Steps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several status pages in one tenant: which one a run meets. */
class StatusPagesTest {
  private static final String PAGES = "enrollmentStatusPage";

  @ParameterizedTest(name = "{0} {1} beside {2} {3}: user {4}, technician {5}")
  @CsvSource({
    "device, 1, device,    2, A, A",
    "device, 2, device,    1, B, B",
    "device, 2, user,      1, A, A",
    "user,   1, device,    2, B, B",
    "user,   1, user,      2, A, none",
    "user,   2, user,      1, B, none",
    "user,   1, everybody, 0, A, B",
    "device, 9, everybody, 0, A, A"
  })
  void devicesComeBeforeUsersAndPriorityOneComesFirst(
      String target, int priority, String other, int lower, String user, String technician) {
    String pages = pages(page("A", target, priority), page("B", other, lower));
    assertThat(message(Steps.signedIn("user-driven-entra", PAGES, pages).reaches("esp")))
        .isEqualTo(user);
    Rehearsal run = Rehearsal.bench(PAGES, pages).landing().does("click provision");
    run.waits(Duration.ofMinutes(2));
    assertThat(message(run)).isEqualTo(technician);
  }

  @Test
  void aPageOfUsersIsIgnoredByTheTechnicianAndMetByTheUser() {
    String pages = pages(page("A", "user", 1));
    Rehearsal run = Rehearsal.bench(PAGES, pages).landing().does("click provision");
    run.reaches("preprov-success");
    assertThat(run.screens()).doesNotContain("esp");
    run.does("click reseal").waits(Duration.ofHours(2)).does("power on").reaches("entra-signin");
    run.does(Steps.SIGN_IN).reaches("esp").reaches("desktop");
  }

  @Test
  void aSelfDeployingDeviceIgnoresAPageOfUsersUntilSomebodySignsOn() {
    Rehearsal run = Rehearsal.of("self-deploying", PAGES, pages(page("A", "user", 1)));
    run.does("power on").reaches("lock-screen");
    assertThat(run.screens()).doesNotContain("esp");
    run.does("key ENTER").does(Steps.SIGN_ON_CLOUD).shows("esp").reaches("desktop");
  }

  @Test
  void targetOfTheOnlyPageCanBeChangedAlone() {
    Rehearsal run = Rehearsal.bench(PAGES + ".target", "user").landing().does("click provision");
    run.reaches("preprov-success");
    assertThat(run.screens()).doesNotContain("esp");
    assertThat(Steps.desktop("user-driven-entra", PAGES + ".target", "user").screens())
        .contains("esp");
  }

  @Test
  void targetOfOneOfSeveralCanBeChangedWhileTheRunGoesOn() {
    String pages = pages(page("A", "device", 1), page("B", "device", 2));
    Rehearsal run = Rehearsal.bench(PAGES, pages).landing();
    run.does("set enrollmentStatusPage.0.target user", "click provision").accepted(true);
    assertThat(message(run.reaches("esp"))).isEqualTo("B");
  }

  @ParameterizedTest(name = "minutes {0} and {1}: limit {2}")
  @CsvSource({"5, 90, 5", "90, 5, 90"})
  void theTimeLimitIsThatOfThePageThatCounts(int first, int second, long limit) {
    String pages =
        pages(
            page("A", "device", 1)
                .replace("}", ",\"installProgressTimeoutInMinutes\":" + first + "}"),
            page("B", "user", 1)
                .replace("}", ",\"installProgressTimeoutInMinutes\":" + second + "}"));
    Rehearsal run = Steps.signedIn("user-driven-entra", PAGES, pages).reaches("esp");
    assertThat(ShippedFlow.DURATIONS.length(run.session().world(), "esp-time-limit"))
        .hasMinutes(limit);
  }

  private static String message(Rehearsal run) {
    return run.session().world().statusPage().map(page -> page.customMessage()).orElse("none");
  }

  private static String pages(String... pages) {
    return "[" + String.join(",", pages) + "]";
  }

  private static String page(String message, String target, int priority) {
    return ("{\"showInstallationProgress\":true,\"customErrorMessage\":\"%s\",\"target\":\"%s\","
            + "\"priority\":%d}")
        .formatted(message, target, priority);
  }
}
