// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.setting;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import oobesim.profile.setting.Place.Script;
import oobesim.provisioning.around.PreparationPolicy;

/** The settings of a device preparation policy. */
public final class PolicySettings {
  private static final String PART = "devicePreparationPolicy.";

  /** What the policy is called. */
  public static final AdminSetting<PreparationPolicy> NAME =
      AdminSetting.line(PART + "name", PreparationPolicy::name).at(Place.own("name", Script.TEXT));

  /** Minutes until the page gives up; a device counts them in seconds. */
  public static final AdminSetting<PreparationPolicy> TIMEOUT =
      AdminSetting.<PreparationPolicy>of(
              PART + "timeout",
              new Kind.Whole(15, 720),
              "60",
              policy -> String.valueOf(policy.timeout().toMinutes()))
          .at(new Place.Policy("PageTimeoutSeconds"));

  /** What is shown on failure. */
  public static final AdminSetting<PreparationPolicy> MESSAGE =
      AdminSetting.line(PART + "customerrormessage", PreparationPolicy::errorMessage)
          .at(new Place.Policy("ErrorMessage"));

  /** Whether people may go on after a failure. */
  public static final AdminSetting<PreparationPolicy> SKIP =
      flag("allowskip", PreparationPolicy::allowSkip).at(new Place.Policy("AllowSkipOnFailure"));

  /** Whether logs may be exported. */
  public static final AdminSetting<PreparationPolicy> DIAGNOSTICS =
      flag("allowdiagnostics", PreparationPolicy::allowDiagnostics)
          .at(new Place.Policy("AllowDiagnostics"));

  /** All of them, in the order of the page of settings. */
  static final List<AdminSetting<PreparationPolicy>> ALL =
      List.of(NAME, TIMEOUT, MESSAGE, SKIP, DIAGNOSTICS);

  private PolicySettings() {}

  /**
   * The policy that the settings make.
   *
   * @param told the settings
   * @param timeout time limit of its page
   */
  public static PreparationPolicy policy(Told<PreparationPolicy> told, Duration timeout) {
    return new PreparationPolicy(
        told.value(NAME), timeout, told.value(MESSAGE), told.on(SKIP), told.on(DIAGNOSTICS));
  }

  private static AdminSetting<PreparationPolicy> flag(
      String key, Predicate<PreparationPolicy> from) {
    return AdminSetting.flag(PART + key, from);
  }
}
