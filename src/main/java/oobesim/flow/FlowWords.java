// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.util.Locale;
import java.util.Set;
import oobesim.flow.console.ConsoleCommand;
import oobesim.i18n.Messages;

/**
 * What the words of flow files and of the console mean, in one language; a run needs none of it.
 */
public final class FlowWords {
  private final Messages texts;

  private FlowWords(Messages texts) {
    this.texts = texts;
  }

  /** The meanings in a language, English where it has no text. */
  public static FlowWords in(Locale language) {
    return new FlowWords(Messages.load("flow", language));
  }

  /** What an action does, half a sentence without its end. */
  public String meaning(ActionRule action) {
    return texts.text("action." + action.name());
  }

  /** What a duration is the time of, half a sentence without its end. */
  public String meaning(NamedDuration duration) {
    return texts.text("duration." + duration.name());
  }

  /** What a command of the console answers. */
  public String meaning(ConsoleCommand command) {
    return texts.text("command." + command.name());
  }

  /** The keys of all texts. */
  Set<String> keys() {
    return texts.keys();
  }
}
