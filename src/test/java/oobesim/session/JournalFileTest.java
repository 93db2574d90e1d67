// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import oobesim.support.Rehearsal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A journal is known by how it begins, whatever its file is called. */
class JournalFileTest {
  private static final String FIRST = Rehearsal.bench().journal().getFirst();

  @TempDir Path folder;

  @Test
  void whatARunBeginsWithIsAJournal() throws IOException {
    assertThat(JournalFile.isOne(FIRST)).isTrue();
    assertThat(JournalFile.isOne(Files.writeString(folder.resolve("notes.txt"), FIRST))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "{\"at\":\"PT0S\",\"run\":", " {\"at\":\"PT0S\",\"run\":{"})
  void anythingElseIsNone(String text) throws IOException {
    assertThat(JournalFile.isOne(text)).isFalse();
    assertThat(JournalFile.isOne(Files.writeString(folder.resolve("run.jsonl"), text))).isFalse();
  }

  @Test
  void whatCannotBeReadIsNone() {
    assertThat(JournalFile.isOne(folder)).as("a folder").isFalse();
    assertThat(JournalFile.isOne(folder.resolve("none.jsonl"))).as("no file").isFalse();
  }
}
