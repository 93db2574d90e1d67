// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import oobesim.i18n.Messages;
import oobesim.i18n.Words;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What the help says, for picocli: it asks for a text of a command by {@code oobesim.COMMAND.KEY},
 * which stands in the bundle as {@code COMMAND.KEY}.
 */
final class HelpTexts extends ResourceBundle {
  private static final String PROGRAM = "oobesim.";

  private final Messages messages;

  HelpTexts(Words words) {
    messages = words.bundle("cli");
  }

  /** The help of a command. Only here the texts are read: most calls need none. */
  static Help help(CommandSpec command, Help.ColorScheme scheme, Words words) {
    return new Help(saying(command, words), scheme);
  }

  /** The same command, with its texts. */
  static CommandSpec saying(CommandSpec command, Words words) {
    return command.resourceBundle() instanceof HelpTexts
        ? command
        : command.resourceBundle(new HelpTexts(words));
  }

  @Override
  protected Object handleGetObject(String key) {
    String known = inBundle(key);
    return messages.has(known) ? messages.text(known) : null;
  }

  /** The key without the program's name, but for the program's own. */
  private String inBundle(String key) {
    return messages.has(key) || !key.startsWith(PROGRAM) ? key : key.substring(PROGRAM.length());
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(handleKeySet());
  }

  @Override
  protected Set<String> handleKeySet() {
    Set<String> keys = new TreeSet<>(messages.keys());
    messages.keys().forEach(key -> keys.add(PROGRAM + key));
    return keys;
  }
}
