// SPDX-License-Identifier: Apache-2.0
package oobesim.authoring;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import oobesim.provisioning.SecretEntry;
import oobesim.provisioning.around.Surroundings;
import oobesim.session.Input;
import oobesim.session.InputWords;
import oobesim.session.JournalEntry;
import oobesim.session.Secrets;

/**
 * The secrets that a journal knows by their names alone: a script types them by the same names, and
 * never has the text of one.
 *
 * @param around what the drill begins with
 */
record TypedSecrets(Surroundings around) {
  /** What stays as it is in a line: a comment, a blank at the end and a line feed would not. */
  private static final Pattern LINE = Pattern.compile("(?U)(?!.*\\s#).*\\S");

  private static final String DIGITS = "740285196";

  /** The line of a script for something that was done. */
  String line(JournalEntry.Done done) {
    Optional<Input> input = InputWords.exactly(done.words());
    String line =
        done.secret().isPresent() && input.orElse(null) instanceof Input.Type type
            ? InputWords.of(typed(type.field(), done.secret().get()))
            : done.words();
    return line.strip();
  }

  /** What was typed, by the first of its names that the drill's profile has and a line can hold. */
  private Input typed(String field, List<String> names) {
    List<String> known = Secrets.names(around);
    return names.stream()
        .filter(name -> known.contains(name) && LINE.matcher(name).matches())
        .findFirst()
        .<Input>map(name -> new Input.TypeByName(field, name))
        .orElseGet(() -> new Input.Type(field, names.isEmpty() ? Secrets.NOBODYS : made(names)));
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
