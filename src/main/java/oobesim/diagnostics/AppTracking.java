// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oobesim.provisioning.DeviceMode;
import oobesim.provisioning.World;
import oobesim.provisioning.around.App;
import oobesim.provisioning.event.Detail;
import oobesim.provisioning.event.LoggedEvent;
import oobesim.provisioning.event.Subject;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.EspTask;
import oobesim.provisioning.rule.Tracking;

/** Follows the apps of one context through everything that happened. */
final class AppTracking {
  private static final Subject AGENT_STEP =
      new Subject.Step(EspPhase.DEVICE_PREPARATION, EspTask.PREPARING);

  private final Traces traces;
  private final App.Context context;
  private final Subject appsStep;
  private final Map<String, TrackedApp> apps = new LinkedHashMap<>();
  private final List<AppSnapshot> snapshots = new ArrayList<>();
  private DeviceMode mode = DeviceMode.USER;

  private AppTracking(Traces traces, App.Context context) {
    EspPhase phase = context == App.Context.USER ? EspPhase.ACCOUNT_SETUP : EspPhase.DEVICE_SETUP;
    this.traces = traces;
    this.context = context;
    this.appsStep = new Subject.Step(phase, EspTask.APPS);
  }

  /** What was known at each moment at which something changed, in the order of time. */
  static List<AppSnapshot> snapshots(Traces traces, App.Context context) {
    AppTracking tracking = new AppTracking(traces, context);
    traces.events().forEach(tracking::follow);
    return tracking.snapshots;
  }

  /** What is known in the end, empty if nothing was ever tracked. */
  static List<TrackedApp> last(Traces traces, App.Context context) {
    List<AppSnapshot> all = snapshots(traces, context);
    return all.isEmpty() ? List.of() : all.getLast().apps();
  }

  private void follow(LoggedEvent event) {
    Subject subject = event.subject();
    switch (event.kind()) {
      case TECHNICIAN_STARTED -> mode = DeviceMode.TECHNICIAN;
      case RESEALED, USER_SIGNED_IN -> mode = DeviceMode.USER;
      case STEP_BEGUN -> {
        if (subject.equals(appsStep)) {
          expect();
        }
        agent(event, TrackedState.IN_PROGRESS);
      }
      case STEP_DONE -> agent(event, TrackedState.COMPLETED);
      case STEP_FAILED -> agent(event, TrackedState.ERROR);
      case APP_BEGUN -> change(event, TrackedState.IN_PROGRESS, "");
      case APP_INSTALLED -> change(event, TrackedState.COMPLETED, "");
      case APP_FAILED -> change(event, TrackedState.ERROR, code(event));
      default -> {}
    }
  }

  /**
   * The list is made anew: what is installed stays, everything else is to be done. A technician's
   * page may wait for more apps than a user's.
   */
  private void expect() {
    World then = traces.world().device(device -> device.withMode(mode));
    Tracking.tracked(then, context).forEach(app -> apps.putIfAbsent(app.name(), fresh(app)));
    apps.replaceAll(
        (name, app) ->
            app.state() == TrackedState.COMPLETED ? app : app.in(TrackedState.NOT_INSTALLED, ""));
  }

  private void agent(LoggedEvent event, TrackedState state) {
    if (context == App.Context.DEVICE && event.subject().equals(AGENT_STEP)) {
      put(event.at(), fresh(TrackedApp.AGENT).in(state, event.detail().word()));
    }
  }

  /** What comes without a page that waits for it is not tracked. */
  private void change(LoggedEvent event, TrackedState state, String code) {
    App app = traces.app(event.subject().word());
    boolean tracked = apps.containsKey(app.name()) || event.detail() instanceof Detail.During;
    if (app.context() == context && tracked) {
      put(event.at(), fresh(app).in(state, code));
    }
  }

  /** What is not detected has no code. */
  private static String code(LoggedEvent event) {
    return event.detail() instanceof Detail.Code(String code) ? code : "";
  }

  private void put(Duration at, TrackedApp app) {
    apps.put(app.app().name(), app);
    if (!snapshots.isEmpty() && snapshots.getLast().at().equals(at)) {
      snapshots.removeLast();
    }
    snapshots.add(new AppSnapshot(at, List.copyOf(apps.values())));
  }

  private static TrackedApp fresh(App app) {
    return new TrackedApp(app, TrackedState.NOT_INSTALLED, "");
  }
}
