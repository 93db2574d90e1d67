// SPDX-License-Identifier: Apache-2.0
package oobesim.record.spool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import oobesim.i18n.Words;
import oobesim.record.Statements;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {
  private static final String STORE = "https://store.example.org/xapi";

  @TempDir Path temporary;

  private Path folder() {
    return temporary.resolve("spool");
  }

  private Spool open() throws IOException {
    return Spool.open(folder(), STORE);
  }

  private Stream<String> in(String name) throws IOException {
    try (Stream<Path> files = Files.list(folder().resolve(name))) {
      return files.map(it -> it.getFileName().toString()).sorted().toList().stream();
    }
  }

  private static void refuses(ThrowingCallable call, String reason) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            SpoolFault.class,
            fault -> assertThat(Words.in(Locale.ENGLISH).say(fault.reason())).contains(reason));
  }

  @Test
  void aRunIsPutOnceAndWaitsBehindTheOthers() throws IOException {
    try (Spool spool = open()) {
      assertThat(spool.put("bb", Statements.of("b", 2))).isTrue();
      assertThat(spool.put("aa", Statements.of("a", 3))).isTrue();
      assertThat(spool.put("bb", Statements.of("b", 2))).isFalse();

      assertThat(spool.waiting()).containsExactly("000001-bb", "000002-aa");
      assertThat(spool.statements("000002-aa")).isEqualTo(Statements.of("a", 3));
    }
  }

  @Test
  void whatWasSentIsRememberedByALaterCall() throws IOException {
    try (Spool spool = open()) {
      spool.put("aa", Statements.of("a", 1));
      spool.sent("000001-aa");
    }
    try (Spool spool = open()) {
      assertThat(spool.knows("aa")).isTrue();
      assertThat(spool.put("aa", Statements.of("a", 1))).isFalse();
      assertThat(spool.put("bb", Statements.of("b", 1))).isTrue();
      assertThat(spool.waiting()).containsExactly("000002-bb");
    }
    assertThat(in("sent")).containsExactly("000001-aa.jsonl");
  }

  @Test
  void aRefusedStatementLiesApartWithItsReasonUntilItIsToBeSentAgain() throws IOException {
    var statements = Statements.of("a", 3);
    String id = statements.get(1).id().toString();
    try (Spool spool = open()) {
      spool.put("aa", statements);
      spool.put("bb", Statements.of("b", 1));
      assertThat(spool.refuse("000001-aa", statements.get(1), "too loud"))
          .endsWith("refused/000001-" + id + ".jsonl");
      spool.sent("000001-aa");

      assertThat(spool.refused()).isOne();
      assertThat(folder().resolve("refused/000001-" + id + ".txt")).hasContent("too loud\n");

      spool.again();
      assertThat(spool.refused()).isZero();
      assertThat(spool.waiting()).containsExactly("000001-" + id, "000002-bb");
      assertThat(spool.statements("000001-" + id)).containsExactly(statements.get(1));
    }
    assertThat(in("refused")).isEmpty();
  }

  @Test
  void halfAFileOfACallThatEndedInItsMiddleIsTakenAway() throws IOException {
    open().close();
    Files.writeString(folder().resolve("waiting/000001-aa.jsonl.new"), "{\"id");

    try (Spool spool = open()) {
      assertThat(spool.waiting()).isEmpty();
      assertThat(spool.knows("aa")).isFalse();
    }
    assertThat(in("waiting")).isEmpty();
  }

  @Test
  void aSpoolIsForOneStore() throws IOException {
    open().close();
    refuses(() -> Spool.open(folder(), "https://else.example.org"), "this spool is for " + STORE);
  }

  @Test
  void aFolderOfOtherThingsIsLeftAlone() throws IOException {
    Files.createDirectories(folder());
    Files.writeString(folder().resolve("run.jsonl"), "mine");

    refuses(this::open, "has other things in it");
    assertThat(in(".")).containsExactly("run.jsonl");
  }

  @Test
  void whatCannotBeReadIsNamedAndNotSkipped() throws IOException {
    try (Spool spool = open()) {
      spool.put("aa", Statements.of("a", 2));
      for (String damage : List.of("", "{\"id\":\n", "\u00ff")) {
        byte[] bytes = damage.getBytes(StandardCharsets.ISO_8859_1);
        Files.write(folder().resolve("waiting/000001-aa.jsonl"), bytes);
        refuses(() -> spool.statements("000001-aa"), "000001-aa.jsonl cannot be read");
      }
    }
    Files.writeString(folder().resolve("waiting/mine.jsonl"), "");
    refuses(this::open, "mine lies in the spool and is not its own");
  }

  /** Sparse: the disk has nothing of it. */
  @Test
  void aFileWithoutEndIsNamedAndNotRead() throws IOException {
    open().close();
    for (String name : List.of("store.txt", "waiting/000001-aa.jsonl")) {
      try (FileChannel file =
          FileChannel.open(
              folder().resolve(name), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        file.write(ByteBuffer.wrap(new byte[1]), 1L << 40);
      }
    }
    refuses(this::open, "store.txt cannot be read");
    Files.writeString(folder().resolve("store.txt"), "x".repeat(99_999));
    refuses(this::open, "this spool is for " + "x".repeat(300) + "…;");
    Files.writeString(folder().resolve("store.txt"), STORE);
    try (Spool spool = open()) {
      refuses(() -> spool.statements("000001-aa"), "000001-aa.jsonl cannot be read");
    }
  }

  @Test
  void onlyOneCallWorksWithASpool() throws IOException {
    Spool first = open();
    refuses(this::open, "another call works with the spool");
    first.close();
    open().close();
  }

  @Test
  void onlyOneProcessWorksWithASpool() throws Exception {
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                HeldSpool.class.getName(),
                folder().toString(),
                STORE)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader said = other.inputReader()) {
      assertThat(said.readLine()).isEqualTo("held");
      refuses(this::open, "another call works with the spool");
    } finally {
      other.destroyForcibly().waitFor();
    }
    open().close();
  }
}
