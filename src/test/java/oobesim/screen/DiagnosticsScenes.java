// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oobesim.provisioning.around.App;
import oobesim.provisioning.around.DeploymentMode;
import oobesim.provisioning.around.DeploymentProfile;
import oobesim.provisioning.around.ExportMedium;
import oobesim.provisioning.around.JoinType;
import oobesim.provisioning.around.Mishap;
import oobesim.provisioning.around.NetworkLink;
import oobesim.provisioning.around.OobeSettings;
import oobesim.provisioning.around.UserType;
import oobesim.provisioning.around.Workload;
import oobesim.provisioning.event.EventKind;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.EspTask;
import oobesim.provisioning.plan.Strikes;
import oobesim.provisioning.record.Diagnosis;
import oobesim.provisioning.record.DiagnosticRow;
import oobesim.support.Worlds;

/** The diagnostics page: each tab before, during and after a deployment, and the export of logs. */
final class DiagnosticsScenes {
  private static final Strikes.Strike TPM =
      new Strikes.Strike("tpm-not-usable", "0x800705B4", Duration.ofMinutes(7));
  private static final String APPS = "apps-and-policy";
  private static final String CONFIGURATION = "configuration";

  private DiagnosticsScenes() {}

  static List<Scene> all() {
    List<Scene> scenes = new ArrayList<>();
    scenes.addAll(configuration());
    scenes.addAll(deployment());
    scenes.addAll(apps());
    scenes.addAll(export());
    return scenes;
  }

  private static List<Scene> configuration() {
    return List.of(
        scene("configuration", on(CONFIGURATION, running())),
        scene(
            "configuration-hybrid",
            on(CONFIGURATION, Worlds.technician().hybrid().named("CTO-12345678"))),
        scene(
            "configuration-self-deploying", on(CONFIGURATION, Worlds.technician().knowing(full()))),
        scene("configuration-unknown", on(CONFIGURATION, Worlds.fresh().withNoProfile())));
  }

  /** A profile that leaves nothing out. */
  private static DeploymentProfile full() {
    return new DeploymentProfile(
        "fade0001-0000-4000-8000-000000000001",
        "Contoso kiosks",
        "Contoso",
        DeploymentMode.SELF_DEPLOYING,
        JoinType.ENTRA,
        UserType.ADMINISTRATOR,
        false,
        "KIOSK-%RAND:5%",
        false,
        false,
        new OobeSettings("de-CH", true, true, true, true));
  }

  private static List<Scene> deployment() {
    Worlds failed =
        started()
            .beginningWithFault(EspPhase.DEVICE_PREPARATION, EspTask.SECURING_HARDWARE, TPM)
            .later(Duration.ofMinutes(8))
            .happened(EventKind.TECHNICIAN_ENDED, "", "failure");
    return List.of(
        scene("nothing-known", Worlds.fresh().withNoProfile().connectedBy(NetworkLink.NONE)),
        scene("running", running().ticking(row("device-setup-certificates"))),
        scene("failed", failed.ticking(row("device-preparation-securing-hardware"))),
        scene("story", open(story())),
        scene("no-profile", open(noProfile("offline"))),
        scene("not-registered", open(noProfile("not-registered"))),
        scene("blank-kept", open(noProfile("blank-kept"))),
        scene("none-assigned", open(noProfile("none-assigned"))));
  }

  private static List<Scene> apps() {
    return List.of(
        scene("apps-not-begun", on(APPS, started()).ticking(row("app-editor"))),
        scene("apps", on(APPS, running()).ticking(row("policy-device-setup-certificates"))),
        scene("apps-failed", on(APPS, failing()).ticking(row("app-reader"))),
        scene("apps-not-detected", on(APPS, undetected()).ticking(row("app-company-portal"))),
        scene(
            "apps-broken-off",
            on(
                    APPS,
                    started()
                        .happened(EventKind.APP_BEGUN, "Company Portal", "device-setup")
                        .later(Duration.ofMinutes(1)))
                .ticking(row("app-company-portal"))));
  }

  private static List<Scene> export() {
    return List.of(
        scene("choosing", stage("choosing", ExportMedium.PRESENT)),
        scene("choosing-no-drive", stage("choosing", ExportMedium.NONE)),
        scene("saving", stage("saving", ExportMedium.PRESENT)),
        scene("saved", stage("saved", ExportMedium.PRESENT)),
        scene("export-failed", stage("failed", ExportMedium.FULL)),
        scene("export-too-slow", stage("failed", ExportMedium.SLOW)));
  }

  private static Scene scene(String variant, Worlds worlds) {
    return Scene.of("diagnostics", variant, worlds);
  }

  private static Worlds on(String tab, Worlds worlds) {
    return worlds.choosing("diagnostics", tab);
  }

  private static Worlds stage(String stage, ExportMedium medium) {
    return Worlds.technician().savingOn(medium).typing("diagnostics/export", stage);
  }

  private static String row(String id) {
    return "diagnostics/" + id;
  }

  /** The profile came, and a technician pressed Next. */
  private static Worlds started() {
    return Worlds.technician()
        .later(Duration.ofSeconds(6))
        .happened(EventKind.PROFILE_ASKED, "", "")
        .later(Duration.ofSeconds(8))
        .happened(EventKind.PROFILE_DOWNLOADED, "Contoso pre-provisioning", "service")
        .later(Duration.ofMinutes(2))
        .happened(EventKind.TECHNICIAN_STARTED, "", "");
  }

  private static Worlds running() {
    return started()
        .beginning(EspPhase.DEVICE_PREPARATION)
        .later(Duration.ofMinutes(4))
        .beginning(EspPhase.DEVICE_SETUP)
        .later(Duration.ofMinutes(1));
  }

  private static Worlds failing() {
    return started()
        .withWorkload(
            new Workload(
                List.of(
                    app("Editor", App.Context.DEVICE, Optional.empty()),
                    app("Reader", App.Context.DEVICE, Optional.of(Mishap.APP_DETECTION)),
                    app("Chat", App.Context.USER, Optional.empty())),
                12,
                1,
                0))
        .beginning(EspPhase.DEVICE_SETUP, new Undetected())
        .later(Duration.ofMinutes(20));
  }

  /** So long after Reseal that the agent finds nothing any more. */
  private static Worlds undetected() {
    Strikes.Strike broken =
        new Strikes.Strike(
            "detection-not-computed", "", Duration.ZERO, false, Optional.of("NotComputed"));
    return Worlds.user()
        .beginningWithFault(EspPhase.DEVICE_SETUP, EspTask.APPS, broken)
        .later(Duration.ofMinutes(20));
  }

  private static App app(String name, App.Context context, Optional<Mishap> failure) {
    App.Type type = context == App.Context.USER ? App.Type.STORE : App.Type.WIN32;
    return new App(name, type, context, Duration.ofMinutes(4), true, failure);
  }

  /** The detection rule does not find an app that was installed. */
  private static final class Undetected implements Strikes {
    @Override
    public Optional<Strike> at(EspPhase phase, EspTask task) {
      return Optional.empty();
    }

    @Override
    public Strike ofApp(Mishap mishap) {
      return new Strike("app-not-detected", "0x87D1041C", Duration.ZERO);
    }
  }

  /** Everything that can be told, on a hybrid device. */
  private static Worlds story() {
    Worlds next = Worlds.user().hybrid().connectedBy(NetworkLink.WIFI);
    for (String reason :
        List.of(
            "update", "new-name", "domain-join", "policies", "console", "reset", "person", "tea")) {
      next = happens(next, EventKind.RESTARTED, reason, "");
    }
    next = happens(next, EventKind.DEVICE_NAMED, "CTO-5CG1234XYZ", "");
    next = happens(next, EventKind.SELF_DEPLOYING_STARTED, "", "");
    next = happens(next, EventKind.USER_SIGNED_IN, "joni@contoso.com", "");
    next = happens(next, EventKind.ENTRA_JOINED, "contoso.com", "");
    next = happens(next, EventKind.MDM_ENROLLED, "contoso.com", "");
    next = happens(next, EventKind.ODJ_WAITING, "corp.contoso.com", "");
    next = happens(next, EventKind.ODJ_TIMED_OUT, "corp.contoso.com", "");
    next = happens(next, EventKind.FAILED, "offline-domain-join-missing", "0x80070774");
    next = happens(next, EventKind.ODJ_WAITING, "corp.contoso.com", "");
    next = happens(next, EventKind.ODJ_APPLIED, "corp.contoso.com", "CON-1A2B3C");
    next = happens(next, EventKind.RESEALED, "", "");
    return happens(next, EventKind.RESET, "", "");
  }

  private static Worlds noProfile(String why) {
    return Worlds.fresh().withoutInternet().happened(EventKind.PROFILE_ABSENT, "", why);
  }

  private static Worlds happens(Worlds worlds, EventKind kind, String subject, String detail) {
    return worlds.happened(kind, subject, detail).later(Duration.ofMinutes(1));
  }

  /** With all rows open. */
  private static Worlds open(Worlds worlds) {
    Worlds next = worlds;
    for (Diagnosis.Group group : Diagnosis.of(worlds.world(), Diagnosis.Tab.DEPLOYMENT)) {
      for (DiagnosticRow one : group.rows()) {
        next = next.ticking(row(one.id()));
      }
    }
    return next;
  }
}
