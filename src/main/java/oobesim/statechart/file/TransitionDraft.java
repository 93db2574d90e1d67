// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import oobesim.document.Json;
import oobesim.statechart.ActionCall;
import oobesim.statechart.Cause;
import oobesim.statechart.Guard;

/**
 * A transition as the file says, before its targets are looked up.
 *
 * <p>A class rather than a record: two transitions that say the same are still two.
 */
final class TransitionDraft {
  final StateDraft source;
  final Cause cause;
  final Json json;
  final List<Json.Text> targets;
  final Optional<Guard> guard;
  final List<ActionCall> actions;
  final boolean reenter;
  final Map<String, String> meta;
  final String description;

  TransitionDraft(
      StateDraft source,
      Cause cause,
      Json json,
      List<Json.Text> targets,
      Optional<Guard> guard,
      List<ActionCall> actions,
      boolean reenter,
      Map<String, String> meta,
      String description) {
    this.source = source;
    this.cause = cause;
    this.json = json;
    this.targets = targets;
    this.guard = guard;
    this.actions = actions;
    this.reenter = reenter;
    this.meta = meta;
    this.description = description;
  }
}
