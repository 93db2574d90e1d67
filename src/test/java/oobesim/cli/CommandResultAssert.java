// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Says what is expected of a call. */
final class CommandResultAssert extends AbstractAssert<CommandResultAssert, CommandResult> {
  private CommandResultAssert(CommandResult actual) {
    super(actual, CommandResultAssert.class);
  }

  static CommandResultAssert assertThat(CommandResult actual) {
    return new CommandResultAssert(actual);
  }

  CommandResultAssert exitedWith(int status) {
    Assertions.assertThat(actual.exit())
        .as("exit status; out: %s; err: %s", actual.out(), actual.err())
        .isEqualTo(status);
    return this;
  }

  CommandResultAssert outContains(String... texts) {
    Assertions.assertThat(actual.out()).contains(texts);
    return this;
  }

  CommandResultAssert outLacks(String... texts) {
    Assertions.assertThat(actual.out()).doesNotContain(texts);
    return this;
  }

  CommandResultAssert outIs(String text) {
    Assertions.assertThat(actual.out()).isEqualTo(text);
    return this;
  }

  CommandResultAssert outIsEmpty() {
    Assertions.assertThat(actual.out()).isEmpty();
    return this;
  }

  CommandResultAssert outHasLines(int count) {
    Assertions.assertThat(actual.out().lines()).hasSize(count);
    return this;
  }

  CommandResultAssert errContains(String... texts) {
    Assertions.assertThat(actual.err()).contains(texts);
    return this;
  }

  CommandResultAssert errIsEmpty() {
    Assertions.assertThat(actual.err()).isEmpty();
    return this;
  }

  List<String> lines() {
    return actual.out().lines().toList();
  }
}
