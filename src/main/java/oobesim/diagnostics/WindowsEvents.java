// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import static oobesim.diagnostics.EventChannel.AUTOPILOT;
import static oobesim.diagnostics.EventChannel.MANAGEMENT;
import static oobesim.diagnostics.EventChannel.SERVICE;
import static oobesim.diagnostics.WindowsEvent.ERROR;
import static oobesim.diagnostics.WindowsEvent.INFORMATION;
import static oobesim.diagnostics.WindowsEvent.WARNING;

import java.util.List;
import oobesim.provisioning.around.App;
import oobesim.provisioning.event.Detail;
import oobesim.provisioning.event.LoggedEvent;
import oobesim.provisioning.event.Subject;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.EspTask;

/**
 * What Windows writes into its logs when something happens on the device.
 *
 * <p>Source: Autopilot troubleshooting documentation and the numbers that community scripts look
 * for. What has no such number is not here.
 */
final class WindowsEvents {
  private static final Subject ATTESTING =
      new Subject.Step(EspPhase.DEVICE_PREPARATION, EspTask.SECURING_HARDWARE);
  private static final Subject AGENT =
      new Subject.Step(EspPhase.DEVICE_PREPARATION, EspTask.PREPARING);

  private final Traces traces;
  private final LoggedEvent event;

  private WindowsEvents(Traces traces, LoggedEvent event) {
    this.traces = traces;
    this.event = event;
  }

  /** All of a run, in the order of time. */
  static List<WindowsEvent> of(Traces traces) {
    return traces.events().stream().flatMap(event -> of(traces, event).stream()).toList();
  }

  /** Those of one thing that happened, none if Windows has no number for it. */
  static List<WindowsEvent> of(Traces traces, LoggedEvent event) {
    return new WindowsEvents(traces, event).all();
  }

  private List<WindowsEvent> all() {
    return switch (event.kind()) {
      case PROFILE_ASKED -> List.of(autopilot(160, INFORMATION, "Profile download begun"));
      case PROFILE_DOWNLOADED -> downloaded();
      case PROFILE_ABSENT -> absent();
      case TECHNICIAN_STARTED ->
          List.of(written(SERVICE, 509, INFORMATION, "Pre-provisioning started by a technician"));
      case MDM_ENROLLED -> List.of(management(72, INFORMATION, "MDM enrollment succeeded"));
      case ODJ_WAITING ->
          List.of(
              management(111, INFORMATION, "Waiting for the offline domain join"),
              management(110, INFORMATION, "Offline domain join state", "1"));
      case ODJ_APPLIED ->
          List.of(
              management(107, INFORMATION, "Offline domain join applied"),
              management(110, INFORMATION, "Offline domain join state", "2"));
      case ODJ_TIMED_OUT -> List.of(management(110, ERROR, "Offline domain join state", "3"));
      case STEP_BEGUN -> agent(1920, INFORMATION, "Installation started");
      case STEP_DONE -> agent(1922, INFORMATION, "Installation finished");
      case STEP_FAILED -> failed();
      case APP_BEGUN -> product(1920, INFORMATION, "Installation started");
      case APP_INSTALLED -> product(1922, INFORMATION, "Installation finished");
      case APP_FAILED -> product(1924, ERROR, "Installation failed");
      case DEVICE_NAMED,
          TECHNICIAN_ENDED,
          SELF_DEPLOYING_STARTED,
          USER_SIGNED_IN,
          TPM_ATTESTED,
          ENTRA_JOINED,
          PHASE_BEGUN,
          PHASE_DONE,
          PHASE_FAILED,
          POLICY_APPLIED,
          RESTARTED,
          RESEALED,
          RESET,
          FAILED ->
          List.of();
    };
  }

  private List<WindowsEvent> downloaded() {
    WindowsEvent state =
        autopilot(
            153, INFORMATION, "State change", "ProfileState_Unknown", "ProfileState_Available");
    return event.detail() == Detail.Source.SERVICE
        ? List.of(autopilot(161, INFORMATION, "Profile download finished"), state)
        : List.of(state);
  }

  private List<WindowsEvent> absent() {
    return ProfileRefusal.of(traces.world(), event).stream()
        .map(refusal -> autopilot(refusal.number(), WARNING, refusal.reason()))
        .toList();
  }

  private List<WindowsEvent> failed() {
    return event.subject().equals(ATTESTING)
        ? List.of(autopilot(171, ERROR, "TPM identity not confirmed", event.detail().word()))
        : agent(1924, ERROR, "Installation failed");
  }

  private List<WindowsEvent> agent(int id, int level, String message) {
    return event.subject().equals(AGENT)
        ? List.of(management(id, level, message, product(TrackedApp.AGENT.name())))
        : List.of();
  }

  /** Only packages of the installer have these events. */
  private List<WindowsEvent> product(int id, int level, String message) {
    return traces.app(event.subject().word()).type() == App.Type.MSI
        ? List.of(management(id, level, message, product(event.subject().word())))
        : List.of();
  }

  private static String product(String app) {
    return Invented.productCode(app);
  }

  private WindowsEvent autopilot(int id, int level, String message, String... data) {
    return written(AUTOPILOT, id, level, message, data);
  }

  private WindowsEvent management(int id, int level, String message, String... data) {
    return written(MANAGEMENT, id, level, message, data);
  }

  private WindowsEvent written(
      EventChannel channel, int id, int level, String message, String... data) {
    return new WindowsEvent(event.at(), channel, id, level, message, List.of(data));
  }
}
