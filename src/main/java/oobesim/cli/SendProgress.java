// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oobesim.i18n.Phrase;
import oobesim.record.StatementLine;
import oobesim.record.spool.Watcher;

/** Says how a sending goes on, and remembers what was refused. */
final class SendProgress implements Watcher {
  private final Program program;
  private final SendTexts texts;
  private final List<Map<String, Object>> refused = new ArrayList<>();
  private Optional<Progress> progress = Optional.empty();

  SendProgress(Program program) {
    this.program = program;
    texts = new SendTexts(program.words());
  }

  /** Id, file and reason of each statement that was refused. */
  List<Map<String, Object>> refused() {
    return List.copyOf(refused);
  }

  @Override
  public void begins(int all) {
    progress = Optional.of(new Progress(program, "statements", all));
  }

  @Override
  public void done(int count) {
    progress.ifPresent(it -> it.done(count));
  }

  @Override
  public void refused(StatementLine statement, Phrase reason, String file) {
    String id = statement.id().toString();
    String said = texts.said(reason);
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("id", id);
    one.put("file", file);
    one.put("reason", said);
    refused.add(one);
    message("refused", "statement", id, "file", file, "reason", said);
  }

  @Override
  public void waits(Phrase reason, Duration wait) {
    message("again", "reason", texts.said(reason), "wait", Long.toString(wait.toSeconds()));
  }

  private void message(String key, Object... namesAndValues) {
    program.console().message(texts.text(key, namesAndValues));
  }
}
