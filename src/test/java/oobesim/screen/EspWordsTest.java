// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import oobesim.i18n.Messages;
import oobesim.page.ScreenId;
import oobesim.provisioning.plan.EspTask;
import oobesim.provisioning.plan.TaskProgress;
import oobesim.provisioning.plan.TaskStatus;
import oobesim.support.Worlds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EspWordsTest {
  private final Page page =
      new Page(
          ScreenId.ESP,
          Worlds.technician().world(),
          Messages.load(Locale.US),
          new LocaleNames(Locale.US));

  @ParameterizedTest
  @CsvSource({
    "WAITING,         Waiting",
    "IDENTIFYING,     Identifying",
    "WORKING,         Working on it...",
    "COMPLETE,        Complete",
    "NO_SETUP_NEEDED, No setup needed",
    "FAILED,          Error",
    "PREVIOUS_FAILED, Previous step failed",
    "AFTER_SIGN_IN,   This will finish after signing in"
  })
  void categoryHasAWordForEachStatus(TaskStatus status, String words) {
    assertThat(EspWords.status(page, status)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "SECURING_HARDWARE,   WAITING,  0, 0, '',         Securing your hardware (Waiting)",
    "SECURING_HARDWARE,   FAILED,   0, 0, 0x800705b4, Securing your hardware (Failed: 0x800705b4)",
    "SECURING_HARDWARE,   FAILED,   0, 0, 0x800705B4, Securing your hardware (Failed: 0x800705B4)",
    "JOINING_NETWORK, WORKING, 0, 0, '', Joining your organization's network (Working on it...)",
    "REGISTERING, PREVIOUS_FAILED, 0, 0, '', "
        + "Registering your device for mobile management (Previous step failed)",
    "PREPARING, COMPLETE, 0, 0, '', Preparing your device for mobile management (Complete)",
    "SECURITY_POLICIES,   COMPLETE, 1, 1, '',         Security policies (1 of 1 applied)",
    "CERTIFICATES,        WORKING,  0, 1, '',         Certificates (0 of 1 applied)",
    "NETWORK_CONNECTIONS, WORKING,  1, 2, '',         Network connections (1 of 2 added)",
    "NETWORK_CONNECTIONS, NO_SETUP_NEEDED, 0, 0, '',  Network connections (No setup needed)",
    "APPS,                IDENTIFYING, 0, 5, '',      Apps (Identifying)",
    "APPS,                WORKING,  2, 5, '',         Apps (2 of 5 installed)",
    "APPS,                FAILED,   2, 5, 0x87D1041C, Apps (Failed: 0x87D1041C)",
    "APPS,                FAILED,   2, 5, '',         Apps (Error)",
    "APPS,                PREVIOUS_FAILED, 2, 5, '',  Apps (Previous step failed)"
  })
  void rowSaysWhatItIsAndHowFar(
      EspTask task, TaskStatus status, int done, int total, String code, String text) {
    TaskProgress row = new TaskProgress(task, status, done, total, code);
    assertThat(EspWords.row(page, row)).isEqualTo(new Block.TaskLine(status, text));
  }

  @ParameterizedTest
  @EnumSource(EspTask.class)
  void rowThatCountsNothingHasStillAWord(EspTask task) {
    TaskProgress row = new TaskProgress(task, TaskStatus.COMPLETE, 0, 0, "");
    assertThat(EspWords.row(page, row).text()).endsWith(" (Complete)");
  }
}
