// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.setting;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.Supplier;
import oobesim.provisioning.around.EspSettings;
import oobesim.provisioning.around.EspSettings.Assignment;
import oobesim.provisioning.around.EspSettings.Exits;
import oobesim.provisioning.around.EspSettings.Target;

/** The settings of an Enrollment Status Page, and the record that they make. */
public final class StatusPageSettings {
  private static final String PART = "enrollmentStatusPage.";

  /** Whether there is such a page at all. */
  public static final AdminSetting<EspSettings> SHOW =
      flag("showInstallationProgress", EspSettings::showProgress);

  /** How many minutes one run of the page may take. */
  public static final AdminSetting<EspSettings> TIMEOUT =
      AdminSetting.of(
          PART + "installProgressTimeoutInMinutes",
          new Kind.Whole(1, 1440),
          "60",
          page -> String.valueOf(page.timeout().toMinutes()));

  private static final AdminSetting<EspSettings> MESSAGE =
      AdminSetting.line(PART + "customErrorMessage", EspSettings::customMessage);

  private static final AdminSetting<EspSettings> LOGS =
      flag("allowLogCollectionOnInstallFailure", EspSettings::logCollection);

  private static final AdminSetting<EspSettings> FIRST_USER =
      flag("disableUserStatusTrackingAfterFirstUser", EspSettings::onlyOobe);

  private static final AdminSetting<EspSettings> UPDATES =
      flag("installQualityUpdates", EspSettings::qualityUpdates);

  /** The key of blocking is inverted: two tools that map the portal's labels agree on it. */
  public static final AdminSetting<EspSettings> OPEN =
      flag("blockDeviceSetupRetryByUser", page -> !page.exits().block());

  private static final AdminSetting<EspSettings> RESET =
      flag("allowDeviceResetOnInstallFailure", page -> page.exits().allowReset());

  private static final AdminSetting<EspSettings> USE =
      flag("allowDeviceUseOnInstallFailure", page -> page.exits().allowUse());

  private static final AdminSetting<EspSettings> ONLY_SELECTED =
      flag("allowNonBlockingAppInstallation", EspSettings::onlyFailSelected);

  private static final AdminSetting<EspSettings> PRIORITY =
      AdminSetting.of(
          PART + "priority",
          new Kind.Whole(0, 1000),
          "1",
          page -> String.valueOf(page.assignment().priority()));

  /** Graph keeps the groups elsewhere, so this key is ours. */
  private static final AdminSetting<EspSettings> TARGET =
      AdminSetting.of(
          PART + "target",
          Kind.oneOf(Target.class),
          "device",
          page -> Kind.word(page.assignment().target()));

  /** All of them, in the order of the page of settings. */
  static final List<AdminSetting<EspSettings>> ALL =
      List.of(
          SHOW,
          TIMEOUT,
          MESSAGE,
          LOGS,
          FIRST_USER,
          UPDATES,
          OPEN,
          RESET,
          USE,
          ONLY_SELECTED,
          PRIORITY,
          TARGET);

  private StatusPageSettings() {}

  /** Which ways out the settings offer. */
  public static Exits exits(Told<EspSettings> told) {
    return new Exits(!told.on(OPEN), told.on(RESET), told.on(USE));
  }

  /**
   * The page that the settings make.
   *
   * @param told the settings
   * @param timeout how long one run may take
   * @param exits which ways out are offered
   * @param selectedApps the only apps that block
   * @param assigned whose page it is where no setting says so
   */
  public static EspSettings page(
      Told<EspSettings> told,
      Duration timeout,
      Exits exits,
      List<String> selectedApps,
      Supplier<Target> assigned) {
    return new EspSettings(
        told.on(SHOW),
        timeout,
        told.value(MESSAGE),
        told.on(LOGS),
        told.on(FIRST_USER),
        told.on(UPDATES),
        exits,
        selectedApps,
        told.on(ONLY_SELECTED),
        assignment(told, assigned));
  }

  private static Assignment assignment(Told<EspSettings> told, Supplier<Target> assigned) {
    int priority = told.whole(PRIORITY);
    return new Assignment(
        told.said(TARGET)
            .map(word -> Target.valueOf(word.toUpperCase(Locale.ROOT)))
            .orElseGet(assigned),
        priority);
  }

  private static AdminSetting<EspSettings> flag(String key, Predicate<EspSettings> from) {
    return AdminSetting.flag(PART + key, from);
  }
}
