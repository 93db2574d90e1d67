// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import oobesim.provisioning.World;
import oobesim.provisioning.around.Kebab;
import oobesim.provisioning.event.Detail;
import oobesim.provisioning.event.EventKind;
import oobesim.provisioning.event.LoggedEvent;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.EspTask;
import oobesim.provisioning.record.DiagnosticRow.Mark;

/** Puts beginnings and ends together: the latest attempt of everything that happened. */
final class Episodes {
  private final Map<String, DiagnosticRow> rows = new LinkedHashMap<>();
  private int restarts;

  private Episodes() {}

  /** What happened to a device up to now, by the ids of rows, in the order of first mention. */
  static Episodes of(World world) {
    Episodes episodes = new Episodes();
    List<LoggedEvent> events = Chronicle.of(world);
    events.forEach(event -> episodes.take(event, events));
    episodes.breakOff(world);
    return episodes;
  }

  /** The id of an app's row. */
  static String app(String name) {
    return "app-" + Kebab.of(name);
  }

  /** The id of a row of the status page. */
  static String step(EspPhase phase, EspTask task) {
    return phase.id() + "-" + task.id();
  }

  private static String step(String word) {
    return word.replace('/', '-');
  }

  Optional<DiagnosticRow> row(String id) {
    return Optional.ofNullable(rows.get(id));
  }

  List<DiagnosticRow> rows(Predicate<String> wanted) {
    List<DiagnosticRow> found = new ArrayList<>(rows.values());
    found.removeIf(row -> !wanted.test(row.id()));
    return found;
  }

  private void take(LoggedEvent event, List<LoggedEvent> all) {
    switch (event.kind()) {
      case PROFILE_ASKED -> begin("profile", event);
      case PROFILE_DOWNLOADED -> end("profile", event, Mark.SUCCESS, name(event));
      case PROFILE_ABSENT -> end("profile", event, Mark.WARNING, event.detail());
      case DEVICE_NAMED -> end("device-name", event, Mark.SUCCESS, name(event));
      case TECHNICIAN_STARTED -> begin("technician-flow", event);
      case TECHNICIAN_ENDED -> {
        Mark mark = event.detail() == Detail.Outcome.SUCCESS ? Mark.SUCCESS : Mark.FAILURE;
        end("technician-flow", event, mark, Detail.NONE);
      }
      case SELF_DEPLOYING_STARTED -> end("self-deploying", event, Mark.SUCCESS, Detail.NONE);
      case USER_SIGNED_IN -> end("sign-in", event, Mark.SUCCESS, name(event));
      case ENTRA_JOINED -> end("entra-join", event, Mark.SUCCESS, name(event));
      case MDM_ENROLLED -> end("mdm-enrollment", event, Mark.SUCCESS, name(event));
      case ODJ_WAITING -> begin("domain-join", event);
      case ODJ_APPLIED -> end("domain-join", event, Mark.SUCCESS, event.detail());
      case ODJ_TIMED_OUT -> end("domain-join", event, Mark.FAILURE, Detail.NONE);
      case RESEALED -> end("resealed", event, Mark.SUCCESS, Detail.NONE);
      case RESET -> end("reset", event, Mark.SUCCESS, Detail.NONE);
      case RESTARTED -> {
        restarts++;
        String id = "restart-" + restarts;
        rows.put(id, DiagnosticRow.idle(id, event.subject()));
        end(id, event, Mark.SUCCESS, Detail.NONE);
      }
      case FAILED -> failed(event, all);
      case TPM_ATTESTED -> {}
      default -> statusPage(event);
    }
  }

  private void statusPage(LoggedEvent event) {
    String word = event.subject().word();
    switch (event.kind()) {
      case PHASE_BEGUN -> {
        rows.keySet().removeIf(id -> id.startsWith(word + "-"));
        restart(event);
      }
      case PHASE_DONE -> end(word, event, Mark.SUCCESS, Detail.NONE);
      case PHASE_FAILED -> end(word, event, Mark.FAILURE, event.detail());
      case STEP_BEGUN -> begin(step(word), event);
      case STEP_DONE -> end(step(word), event, Mark.SUCCESS, event.detail());
      case STEP_FAILED -> end(step(word), event, Mark.FAILURE, event.detail());
      case POLICY_APPLIED ->
          rows.computeIfPresent(step(word), (id, row) -> row.withDetail(event.detail()));
      case APP_BEGUN -> {
        String app = app(word);
        if (rows.containsKey(app) || event.detail() instanceof Detail.During) {
          begin(app, event);
        }
      }
      case APP_INSTALLED -> tracked(app(word), event, Mark.SUCCESS, Detail.NONE);
      case APP_FAILED -> tracked(app(word), event, Mark.FAILURE, event.detail());
      default -> throw new IllegalArgumentException("not of the status page: " + event);
    }
  }

  /** What it is about is what else is known of the row. */
  private static Detail name(LoggedEvent event) {
    return new Detail.Named(event.subject().word());
  }

  /** What failed on the status page stands there already. */
  private void failed(LoggedEvent event, List<LoggedEvent> all) {
    boolean told =
        all.stream().anyMatch(e -> e.kind() == EventKind.PHASE_FAILED && e.at().equals(event.at()));
    if (!told) {
      String id = "failure-" + event.subject().word();
      rows.putIfAbsent(id, DiagnosticRow.idle(id, event.subject()));
      end(id, event, Mark.FAILURE, event.detail());
    }
  }

  private void begin(String id, LoggedEvent event) {
    DiagnosticRow row = rows.getOrDefault(id, DiagnosticRow.idle(id, event.subject()));
    rows.put(id, row.begun(event.at()));
  }

  /** Its rows come anew, and so it must stand before them anew. */
  private void restart(LoggedEvent event) {
    DiagnosticRow before = rows.remove(event.subject().word());
    if (before != null) {
      rows.put(before.id(), before);
    }
    begin(event.subject().word(), event);
  }

  /** What comes without a page that waits for it is not on this page; what is not found is. */
  private void tracked(String app, LoggedEvent event, Mark mark, Detail detail) {
    if (rows.containsKey(app) || detail instanceof Detail.Detection) {
      end(app, event, mark, detail);
    }
  }

  private void end(String id, LoggedEvent event, Mark mark, Detail detail) {
    DiagnosticRow row = rows.getOrDefault(id, DiagnosticRow.idle(id, event.subject()));
    rows.put(id, row.ended(event.at(), mark, detail));
  }

  /** What a start-over has put away goes on no more. */
  private void breakOff(World world) {
    boolean running =
        !world.state().esp().phases().isEmpty() || world.state().preparation().isPresent();
    for (EspPhase phase : EspPhase.values()) {
      boolean alive = world.state().esp().phase(phase).isPresent();
      rows.replaceAll((id, row) -> alive || !id.startsWith(phase.id()) ? row : stopped(row));
    }
    rows.replaceAll((id, row) -> running || !id.startsWith("app-") ? row : stopped(row));
  }

  private static DiagnosticRow stopped(DiagnosticRow row) {
    return row.mark() == Mark.IN_PROGRESS ? row.brokenOff() : row;
  }
}
