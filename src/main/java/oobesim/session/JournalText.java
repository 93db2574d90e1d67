// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import oobesim.document.JsonText;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.EspTask;

/** Writes journal entries as JSON, one line each; the same entry always gives the same line. */
public final class JournalText {
  private JournalText() {}

  /** The line for an entry, without a line feed. */
  public static String line(JournalEntry entry) {
    JsonText.Members line = JsonText.members().put("at", time(entry.at()));
    switch (entry) {
      case JournalEntry.Started started -> line.put("run", header(started.header()));
      case JournalEntry.Done done -> input(line, done);
      case JournalEntry.Shown shown -> line.put("screen", shown.screen().value());
      case JournalEntry.Stepped step -> {
        line.put("event", step.event());
        line.put("actions", step.actions());
        line.put("states", step.states());
      }
      case JournalEntry.Ignored ignored -> {
        line.put("event", ignored.event());
        line.put("ignored", true);
      }
      case JournalEntry.Failed failed -> line.put("failure", failure(failed));
      case JournalEntry.Noticed noticed -> line.put("notice", noticed.id());
      case JournalEntry.Kept kept -> line.put("kept", kept.name());
      case JournalEntry.Restored restored -> line.put("restored", restored.name());
      case JournalEntry.Steered steered -> line.put("steered", steered.steering().words());
      case JournalEntry.Ended ended -> {
        line.put("end", true);
        line.put("screen", ended.screen().value());
      }
    }
    return line.end();
  }

  /** All lines, each with its line feed, as a file has them. */
  public static String lines(List<JournalEntry> entries) {
    return entries.stream().map(entry -> line(entry) + "\n").collect(Collectors.joining());
  }

  /** A virtual time as journals and {@code play} write it: {@code PT41M12S}, days as hours. */
  public static String time(Duration time) {
    return time.toString();
  }

  private static Map<String, Object> header(RunHeader header) {
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("format", RunHeader.FORMAT);
    run.put("flow", header.flow());
    header.chart().ifPresent(chart -> run.put("chart", chart));
    header.edition().ifPresent(edition -> run.put("edition", edition));
    run.put("seed", header.seed());
    header.sitting().ifPresent(sitting -> run.put("drill", sitting.members()));
    run.put("profile", Secrets.without(header.profile().source()));
    return run;
  }

  private static void input(JsonText.Members line, JournalEntry.Done done) {
    line.put("input", done.words());
    done.secret().ifPresent(names -> line.put("secret", names));
    line.put("accepted", done.response().accepted());
    if (!done.response().accepted()) {
      line.put("reason", done.response().reason());
    }
    line.put("screen", done.response().screen().value());
  }

  private static Map<String, Object> failure(JournalEntry.Failed failed) {
    Map<String, Object> failure = new LinkedHashMap<>();
    failure.put("id", failed.failure().id());
    failure.put("code", failed.failure().code());
    failed.failure().phase().map(EspPhase::id).ifPresent(id -> failure.put("phase", id));
    failed.failure().task().map(EspTask::id).ifPresent(id -> failure.put("task", id));
    return failure;
  }
}
