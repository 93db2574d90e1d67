// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static oobesim.cli.CommandResultAssert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import oobesim.support.RawStore;
import oobesim.support.RecordStoreServer;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever answers where the store should be: the runs stay, and go once the store is there. */
class SendToAnybodyTest {
  private static final String SECRET = "hunter2";
  private static final List<RawStore.Bytes> ANYBODY =
      List.of(
          RawStore.Bytes.of(""),
          RawStore.Bytes.of("HTTP/1.1 200 OK\r\nContent-Length: " + "9".repeat(30) + "\r\n\r\n"),
          RawStore.Bytes.of("HTTP/1.1 503 " + SECRET + "\r\nRetry-After: 999999\r\n\r\n" + SECRET),
          RawStore.Bytes.of("HTTP/1.1 302 x\r\nLocation: file:///etc/" + SECRET + "\r\n\r\n"),
          RawStore.Bytes.of("HTTP/1.1 407 x\r\nContent-Length: 0\r\n\r\n"),
          RawStore.Bytes.endless("HTTP/1.1 200 OK\r\n\r\n[", "\"\u001b\u202e\","),
          RawStore.Bytes.endless("HTTP/1.1 401 x\r\n\r\n", SECRET + " "),
          RawStore.Bytes.endless("", "\u001b"));

  @TempDir Path folder;
  private Path journal;
  private Path spool;

  @BeforeEach
  void aRun() throws IOException {
    Path journals = Files.createDirectories(folder.resolve("class"));
    journal = new PlayedDrill(journals).shipped("passes");
    spool = folder.resolve("spool");
  }

  private CommandResult send(String to, Object... more) {
    List<Object> words = new ArrayList<>(List.of("send", "--to", to, "--spool", spool));
    words.addAll(Arrays.asList(more));
    return new Call()
        .knowing("OOBESIM_STORE_KEY", "trainer")
        .knowing("OOBESIM_STORE_SECRET", SECRET)
        .with(words.toArray());
  }

  /** The name of the store is the only thing that differs, as if it had moved there. */
  private void isAt(String to) throws IOException {
    if (Files.exists(spool)) {
      Files.writeString(spool.resolve("store.txt"), to);
    }
  }

  private String everything() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(spool)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }

  @Test
  void nothingIsLostAndNothingIsToldToAnybody() throws IOException {
    Path waiting = spool.resolve("waiting/");
    String before = null;
    for (RawStore.Bytes answer : ANYBODY) {
      try (RawStore anybody = new RawStore(answer)) {
        isAt(anybody.endpoint());
        CommandResult result = send(anybody.endpoint(), journal);
        assertThat(result).exitedWith(1).outContains("still wait in ");
        Assertions.assertThat(result.out() + result.err() + everything())
            .doesNotContain(SECRET, "trainer", "\u001b", "\u202e");
        Assertions.assertThat(result.err().length()).isLessThan(5_000);
      }
      String now = all(waiting);
      Assertions.assertThat(now).isNotEmpty().isEqualTo(before == null ? now : before);
      before = now;
    }
    try (RecordStoreServer store = new RecordStoreServer()) {
      isAt(store.endpoint());
      assertThat(send(store.endpoint())).exitedWith(0);
      Assertions.assertThat(String.join("\n", store.kept().values()) + "\n").isEqualTo(before);
    }
  }

  private static String all(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return Files.readString(files.findFirst().orElseThrow());
    }
  }
}
