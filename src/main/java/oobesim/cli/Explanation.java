// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import oobesim.check.PageNames;
import oobesim.check.Passed;
import oobesim.check.ScreenReason;
import oobesim.check.ScreenReasons;
import oobesim.flow.Flow;
import oobesim.profile.Deviation;
import oobesim.profile.Origin;
import oobesim.profile.PartOrigins;
import oobesim.profile.Scenario;
import oobesim.profile.SimulationProfile;
import oobesim.profile.setting.AdminSetting;
import oobesim.profile.setting.DeploymentSettings;
import oobesim.profile.setting.SettingCatalog;
import oobesim.provisioning.World;
import oobesim.script.Guide;
import oobesim.script.Walk;
import oobesim.script.WalkStep;
import oobesim.script.Walker;
import oobesim.session.FoundFlow;
import oobesim.statechart.Event;
import oobesim.statechart.Step;
import oobesim.statechart.Stepper;

/**
 * What a file means.
 *
 * @param file the file as the caller named it
 * @param profile what it says
 * @param scenario which kind of deployment that is
 * @param flow the flow that it names, and where that was found
 * @param screens which screens are shown, and why
 * @param bound which failures it is bound to meet
 * @param deviations what the rehearsal itself has otherwise than the defaults
 */
record Explanation(
    String file,
    SimulationProfile profile,
    Scenario scenario,
    FoundFlow flow,
    List<ScreenReason> screens,
    List<Forecast.Bound> bound,
    List<Deviation> deviations) {
  /** Explains a profile by walking its flow. */
  static Explanation of(Path file, SimulationProfile profile, OpenedFlow opened) {
    Flow flow = opened.flow();
    Scenario scenario = Scenario.of(profile);
    Walk walk = Walker.walk(flow, profile, guide(scenario));
    List<Passed> passed =
        walk.steps().stream().flatMap(step -> passed(flow.stepper(), step)).toList();
    return new Explanation(
        Inputs.name(file),
        profile,
        scenario,
        opened.found(),
        ScreenReasons.of(flow, passed, walk.shown(), PageNames.IDS),
        Forecast.of(profile, flow),
        Deviation.of(profile));
  }

  /** A step is a pure function, so taking it again tells which transitions it took. */
  private static Stream<Passed> passed(Stepper<World> stepper, WalkStep step) {
    Step<World> again = stepper.step(step.states(), step.before(), Event.of(step.event()));
    return again.taken().stream()
        .map(transition -> new Passed(transition, step.before(), again.context()));
  }

  /** Who would go through this deployment. */
  static Guide guide(Scenario scenario) {
    return switch (scenario) {
      case PRE_PROVISIONING_ENTRA, PRE_PROVISIONING_HYBRID -> Guide.TECHNICIAN;
      case USER_DRIVEN_ENTRA, USER_DRIVEN_HYBRID, SELF_DEPLOYING, DEVICE_PREPARATION_V2, NONE ->
          Guide.USER;
    };
  }

  /** The settings that the profile knows an origin of, in order. */
  List<Map.Entry<String, Origin>> settings() {
    return settings(SettingCatalog.SHIPPED);
  }

  List<Map.Entry<String, Origin>> settings(SettingCatalog catalog) {
    return catalog.deployment().stream()
        .map(AdminSetting::key)
        .filter(profile.origins()::containsKey)
        .map(name -> Map.entry(name, profile.origins().get(name)))
        .toList();
  }

  /** The administrator's objects whose settings are not already among those that count. */
  List<PartOrigins> others() {
    List<Map.Entry<String, Origin>> told = settings();
    return profile.parts().stream()
        .filter(part -> !told.containsAll(withoutOrganization(part)))
        .toList();
  }

  /** Where a profile names no organization, the tenant's name counts. */
  private static List<Map.Entry<String, Origin>> withoutOrganization(PartOrigins part) {
    return part.settings().entrySet().stream()
        .filter(entry -> !entry.getKey().equals(DeploymentSettings.ORGANIZATION.key()))
        .map(entry -> Map.entry(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** The findings as they are reported. */
  List<FileFinding> findings() {
    return profile.findings().stream().map(finding -> new FileFinding(file, finding)).toList();
  }
}
