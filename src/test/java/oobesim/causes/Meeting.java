// SPDX-License-Identifier: Apache-2.0
package oobesim.causes;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import oobesim.page.PageId;
import oobesim.provisioning.Failure;
import oobesim.session.JournalEntry;

/** Where somebody first meets an entry of the catalogue, how, and after how long. */
final class Meeting implements Consumer<JournalEntry> {
  private final String id;
  private String before = "";
  private Duration stayed = Duration.ZERO;
  private String screen = "off";
  private Duration since = Duration.ZERO;
  private Optional<String> met = Optional.empty();

  private Meeting(String id) {
    this.id = id;
  }

  /** What the script of an entry meets, in the form of the table; empty if it does not. */
  static Optional<String> in(String id) {
    Meeting meeting = new Meeting(id);
    PlayedCause.of(PlayedCause.script(id), meeting);
    return meeting.met;
  }

  @Override
  public void accept(JournalEntry entry) {
    switch (entry) {
      case JournalEntry.Shown shown -> shown(shown.screen(), entry.at());
      case JournalEntry.Done done -> shown(done.response().screen(), entry.at());
      case JournalEntry.Failed failed when failed.failure().id().equals(id) ->
          met("fails", failed.failure().code(), row(failed.failure()), entry.at());
      case JournalEntry.Noticed noticed when noticed.id().equals(id) ->
          met("noted", "", "", entry.at());
      default -> {}
    }
  }

  private void shown(PageId page, Duration at) {
    if (!screen.equals(page.value())) {
      before = screen;
      stayed = at.minus(since);
      screen = page.value();
      since = at;
    }
  }

  private void met(String how, String code, String row, Duration at) {
    if (met.isEmpty()) {
      String since = at.minus(this.since).toString();
      met =
          Optional.of(
              String.join(",", id, how, code, before, stayed.toString(), screen, row, since));
    }
  }

  private static String row(Failure failure) {
    return failure
        .phase()
        .map(phase -> phase.id() + failure.task().map(task -> "/" + task.id()).orElse(""))
        .orElse("");
  }
}
