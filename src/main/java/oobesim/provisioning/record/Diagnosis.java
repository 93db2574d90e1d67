// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.record;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import oobesim.provisioning.InventedId;
import oobesim.provisioning.World;
import oobesim.provisioning.around.App;
import oobesim.provisioning.around.Network;
import oobesim.provisioning.event.Detail;
import oobesim.provisioning.event.Subject;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.EspTask;
import oobesim.provisioning.record.DiagnosticRow.Mark;
import oobesim.provisioning.rule.Tracking;

/** What the diagnostics of a device say at a moment, in the order of the page, without words. */
public final class Diagnosis {
  private static final Set<String> SETTINGS =
      Set.of("profile", "device-name", "technician-flow", "self-deploying", "domain-join");
  private static final EspPhase PREPARATION = EspPhase.DEVICE_PREPARATION;
  private static final List<EspTask> COUNTED =
      List.of(EspTask.SECURITY_POLICIES, EspTask.CERTIFICATES, EspTask.NETWORK_CONNECTIONS);

  private Diagnosis() {}

  /** A part of the page. */
  public enum Tab {
    /** Values of profile, tenant and device. */
    CONFIGURATION,
    /** What happened, and when. */
    DEPLOYMENT,
    /** Each app and each kind of policy. */
    APPS_AND_POLICY;

    /** The kebab-case id. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The tab of an id, empty for an unknown one. */
    public static Optional<Tab> named(String id) {
      return Arrays.stream(values()).filter(tab -> tab.id().equals(id)).findFirst();
    }
  }

  /**
   * Rows under one heading.
   *
   * @param id the heading's kebab-case id
   * @param rows the rows
   */
  public record Group(String id, List<DiagnosticRow> rows) {
    public Group {
      rows = List.copyOf(rows);
    }
  }

  /** The groups of a tab that have rows; the configuration has values instead. */
  public static List<Group> of(World world, Tab tab) {
    Episodes episodes = Episodes.of(world);
    List<Group> groups =
        switch (tab) {
          case CONFIGURATION -> List.of();
          case DEPLOYMENT ->
              List.of(
                  new Group("network-connectivity", network(world)),
                  new Group("autopilot-settings", episodes.rows(SETTINGS::contains)),
                  new Group("enrollment-status", enrollment(episodes)));
          case APPS_AND_POLICY ->
              List.of(
                  new Group("app-status", apps(world, episodes)),
                  new Group("policy-status", policies(episodes)));
        };
    return groups.stream().filter(group -> !group.rows().isEmpty()).toList();
  }

  /** Where the status page has a row for it, joining and enrolling are not told twice. */
  private static List<DiagnosticRow> enrollment(Episodes episodes) {
    Set<String> told = new HashSet<>(SETTINGS);
    if (episodes.row(Episodes.step(PREPARATION, EspTask.JOINING_NETWORK)).isPresent()) {
      told.add("entra-join");
    }
    if (episodes.row(Episodes.step(PREPARATION, EspTask.REGISTERING)).isPresent()) {
      told.add("mdm-enrollment");
    }
    return episodes.rows(id -> !told.contains(id) && !id.startsWith("app-"));
  }

  /** What is true now; since when nobody wrote down. */
  private static List<DiagnosticRow> network(World world) {
    Network network = world.around().network();
    List<DiagnosticRow> rows = new ArrayList<>();
    rows.add(now("internet", network.online(), new Detail.Linked(network.link())));
    boolean hybrid = world.state().hybrid();
    if (hybrid) {
      rows.add(now("domain-controller", network.domainController(), Detail.NONE));
    }
    return rows;
  }

  private static DiagnosticRow now(String id, boolean good, Detail detail) {
    Optional<Duration> unknown = Optional.empty();
    Mark mark = good ? Mark.SUCCESS : Mark.FAILURE;
    return new DiagnosticRow(id, mark, unknown, unknown, Subject.NOTHING, detail, 1);
  }

  private static List<DiagnosticRow> apps(World world, Episodes episodes) {
    List<DiagnosticRow> rows = new ArrayList<>();
    for (App.Context context : App.Context.values()) {
      for (App app : Tracking.tracked(world, context)) {
        String id = Episodes.app(app.name());
        String shown =
            app.type() == App.Type.WIN32 ? InventedId.trackedApp(app.name()) : app.name();
        DiagnosticRow row =
            episodes.row(id).orElseGet(() -> DiagnosticRow.idle(id, Subject.NOTHING));
        rows.add(row.about(new Subject.Named(shown)));
      }
    }
    return rows;
  }

  private static List<DiagnosticRow> policies(Episodes episodes) {
    List<DiagnosticRow> rows = new ArrayList<>();
    for (EspPhase phase : List.of(EspPhase.DEVICE_SETUP, EspPhase.ACCOUNT_SETUP)) {
      boolean begun = episodes.row(phase.id()).isPresent();
      for (EspTask task : begun || phase == EspPhase.DEVICE_SETUP ? COUNTED : List.<EspTask>of()) {
        String id = Episodes.step(phase, task);
        Subject subject = new Subject.Step(phase, task);
        DiagnosticRow row = episodes.row(id).orElseGet(() -> DiagnosticRow.idle(id, subject));
        rows.add(row.as("policy-" + id));
      }
    }
    return rows;
  }
}
