// SPDX-License-Identifier: Apache-2.0
package oobesim.authoring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import oobesim.provisioning.SecretEntry;
import oobesim.provisioning.around.Surroundings;
import oobesim.provisioning.around.User;
import oobesim.provisioning.around.WifiNetwork;
import oobesim.session.Input;
import oobesim.session.InputWords;
import oobesim.session.JournalEntry;

/**
 * The texts of secrets that a journal knows by their names alone: those that the drill's own
 * profile makes up, so that the script types what its device awaits.
 *
 * @param around what the drill begins with
 */
record TypedSecrets(Surroundings around) {
  /** Nobody's secret. */
  private static final String WRONG = "Not-the-one";

  private static final String DIGITS = "740285196";

  /** The line of a script for something that was done, with what was really typed. */
  String line(JournalEntry.Done done) {
    String line =
        done.secret().isPresent()
                && InputWords.exactly(done.words()).orElse(null) instanceof Input.Type type
            ? "type " + type.field() + " " + text(done.secret().get())
            : done.words();
    return line.strip();
  }

  /** What was typed, by all the names that it is known by. */
  private String text(List<String> names) {
    return names.stream()
        .flatMap(name -> of(name).stream())
        .findFirst()
        .orElseGet(() -> names.isEmpty() ? WRONG : made(names));
  }

  private Optional<String> of(String name) {
    String[] parts = name.split(":", 2);
    String whose = parts.length == 2 ? parts[1] : "";
    return switch (parts[0]) {
      case "cloud" -> users(whose).map(User::password).findFirst();
      case "pass" -> users(whose).map(User::accessPass).findFirst();
      case "pin" -> users(whose).map(User::pin).findFirst();
      case "domain" ->
          around.users().stream()
              .filter(user -> user.domainAccount().equals(whose))
              .map(User::domainPassword)
              .findFirst();
      case "wifi" ->
          around.network().wifi().stream()
              .filter(wifi -> wifi.name().equals(whose))
              .map(WifiNetwork::key)
              .findFirst();
      default -> Optional.empty();
    };
  }

  private Stream<User> users(String upn) {
    return around.users().stream().filter(user -> user.upn().equals(upn));
  }

  /** A PIN that somebody made up: another one for each number, of the same kind. */
  private static String made(List<String> names) {
    String number =
        names.stream()
            .filter(name -> name.startsWith(SecretEntry.TYPED))
            .map(name -> name.substring(SecretEntry.TYPED.length()))
            .findFirst()
            .orElse("");
    String letters = names.contains(SecretEntry.LETTERS) ? "ab" : "";
    String digits = names.contains(SecretEntry.TOO_SHORT) ? "" : DIGITS;
    return letters + digits + number;
  }
}
