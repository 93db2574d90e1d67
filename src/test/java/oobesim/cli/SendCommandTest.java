// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static oobesim.cli.CommandResultAssert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import oobesim.session.JournalWriter;
import oobesim.support.RecordStoreServer;
import oobesim.support.StoreMood;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SendCommandTest {
  private static final String SECRET = "hunter2";

  @TempDir Path folder;
  private PlayedDrill played;
  private Path journals;
  private Path spool;

  @BeforeEach
  void aClass() throws IOException {
    journals = Files.createDirectories(folder.resolve("class"));
    played = new PlayedDrill(journals);
    spool = folder.resolve("spool");
  }

  private static Call trainer() {
    return new Call()
        .knowing("OOBESIM_STORE_KEY", "trainer")
        .knowing("OOBESIM_STORE_SECRET", SECRET);
  }

  private CommandResult send(RecordStoreServer server, Object... more) {
    return send(trainer(), server.endpoint(), more);
  }

  private CommandResult send(Call call, String to, Object... more) {
    List<Object> words = new ArrayList<>(List.of("send", "--to", to, "--spool", spool));
    words.addAll(Arrays.asList(more));
    CommandResult result = call.with(words.toArray());
    Assertions.assertThat(result.out() + result.err()).doesNotContain(SECRET);
    return result;
  }

  private List<String> in(String name) throws IOException {
    try (Stream<Path> files = Files.list(spool.resolve(name))) {
      return files.map(it -> it.getFileName().toString()).sorted().toList();
    }
  }

  private static int statements(Path journal, Path out) throws IOException {
    Call.oobesim("debrief", journal, "--out", out, "--xapi", out.resolveSibling("one.json"));
    return Files.readString(out.resolveSibling("one.json")).split("\"verb\"").length - 1;
  }

  @Test
  void theRunsOfAFolderAreSentOnce() throws IOException {
    Path one = PlayedDrill.by("Ann", played.shipped("passes"));
    Path other = PlayedDrill.by("Ben", played.shipped("resets"));
    int all = statements(one, folder.resolve("out")) + statements(other, folder.resolve("out"));
    try (RecordStoreServer server = new RecordStoreServer()) {
      assertThat(send(server, journals))
          .exitedWith(0)
          .outIs("2 runs put into the spool\n" + all + " statements sent\n")
          .errIsEmpty();
      assertThat(send(server, journals))
          .exitedWith(0)
          .outContains(
              "0 runs put into the spool", "2 runs were there before", "0 statements sent");

      Assertions.assertThat(server.kept()).hasSize(all);
      Assertions.assertThat(server.kept().values())
          .anyMatch(it -> it.contains("\"name\":\"Ann\"") && it.contains("verbs/passed"))
          .anyMatch(it -> it.contains("\"name\":\"Ben\"") && it.contains("verbs/failed"));
      Assertions.assertThat(server.calls()).hasSize(2);
    }
    Assertions.assertThat(in("waiting")).isEmpty();
    Assertions.assertThat(in("sent")).hasSize(2);
  }

  @Test
  void whatAStoreThatIsAwayDoesNotGetALaterCallBrings() throws IOException {
    Path journal = played.shipped("passes");
    int all = statements(journal, folder.resolve("out"));
    try (RecordStoreServer server =
        new RecordStoreServer(call -> call < 6 ? StoreMood.FAILS : StoreMood.KEEPS)) {
      Call call = trainer();
      assertThat(send(call, server.endpoint(), journal))
          .exitedWith(1)
          .outContains(all + " statements still wait in " + Inputs.name(spool))
          .errContains("the store cannot answer now (503): busy; again in 16 s");
      Assertions.assertThat(call.pauses())
          .containsExactlyElementsOf(Stream.of(1, 2, 4, 8, 16).map(Duration::ofSeconds).toList());
      Assertions.assertThat(server.kept()).isEmpty();

      assertThat(send(server)).exitedWith(0).outContains(all + " statements sent");
      Assertions.assertThat(server.kept()).hasSize(all);
    }
  }

  @Test
  void whatIsRefusedIsNamedAndSentOnceMoreWhenAskedFor() throws IOException {
    Path journal = played.shipped("passes");
    int all = statements(journal, folder.resolve("out"));
    try (RecordStoreServer server =
        new RecordStoreServer().refusing(it -> it.contains("verbs/completed"))) {
      assertThat(send(server, journal))
          .exitedWith(1)
          .outContains(all - 1 + " statements sent", "1 statement lies in ", "/refused; --again")
          .errContains(" is refused and lies in ", "a statement is not to my taste");
      assertThat(send(server)).exitedWith(1).outContains("1 statement lies in ");
      Assertions.assertThat(server.kept()).hasSize(all - 1);

      server.refusing(it -> false);
      assertThat(send(server, "--again")).exitedWith(0).outContains("1 statement sent");
      Assertions.assertThat(server.kept()).hasSize(all);
    }
    Assertions.assertThat(in("refused")).isEmpty();
  }

  @Test
  void aWrongKeyLeavesEverythingInTheSpool() throws IOException {
    Path journal = played.shipped("passes");
    try (RecordStoreServer server =
        new RecordStoreServer().saying(401, "who is " + SECRET + "?", Map.of())) {
      assertThat(send(server, journal))
          .exitedWith(1)
          .errContains("oobesim: the store does not know this key", "who is ***?");
      Assertions.assertThat(server.calls()).hasSize(1);
    }
    Assertions.assertThat(in("waiting")).hasSize(1);
  }

  @Test
  void theResultIsForProgramsAsWell() throws IOException {
    Path journal = played.shipped("passes");
    int all = statements(journal, folder.resolve("out"));
    try (RecordStoreServer server = new RecordStoreServer()) {
      assertThat(send(server, journal, "--format", "json"))
          .exitedWith(0)
          .outIs(
              "{\"put\":1,\"known\":0,\"faulty\":0,\"sent\":"
                  + all
                  + ",\"there\":0,\"refused\":[],\"waiting\":0}\n");
    }
  }

  @Test
  void timesEndWhenTheJournalWasLastWrittenOrBeginWhenItIsSaid() throws IOException {
    Path journal = played.shipped("passes");
    Files.setLastModifiedTime(journal, FileTime.from(Instant.parse("2026-11-26T10:12:00.5Z")));
    try (RecordStoreServer server = new RecordStoreServer()) {
      assertThat(send(server, journal, "--home", "https://academy.example.org")).exitedWith(0);
      List<String> kept = List.copyOf(server.kept().values());
      Assertions.assertThat(kept.getLast())
          .contains("\"timestamp\":\"2026-11-26T10:12:00Z\"", "verbs/terminated")
          .contains("\"homePage\":\"https://academy.example.org\"");
      Assertions.assertThat(kept.getFirst()).contains("\"timestamp\":\"2026-11-26T0");
    }
    spool = folder.resolve("other");
    try (RecordStoreServer server = new RecordStoreServer()) {
      assertThat(send(server, journal, "--started", "2026-11-20T08:00:00Z")).exitedWith(0);
      Assertions.assertThat(server.kept().values().iterator().next())
          .contains("\"timestamp\":\"2026-11-20T08:00:00Z\"");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-1000000000-01-01T00:00:00Z",
        "+1000000000-12-31T23:59:59Z",
        "+9001-01-01T00:00:00Z"
      })
  void aTimeThatNoStatementNamesIsNotSent(String time) throws IOException {
    Path journal = played.shipped("passes");
    try (RecordStoreServer server = new RecordStoreServer()) {
      assertThat(send(server, journal, "--started", time))
          .exitedWith(2)
          .errContains("is no time such as");
      Files.setLastModifiedTime(journal, FileTime.from(Instant.parse(time.replace("+9", "9"))));
      assertThat(send(server, journal)).exitedWith(0);
      Assertions.assertThat(server.kept().values())
          .isNotEmpty()
          .allMatch(it -> it.matches("(?s).*\"timestamp\":\"\\d{4}-.*"));
    }
  }

  /** Another copy of a journal has another time, and the store keeps what it had first. */
  @Test
  void whatTheStoreHasInOtherWordsIsNotChanged() throws IOException {
    Path journal = played.shipped("passes");
    int all = statements(journal, folder.resolve("out"));
    try (RecordStoreServer server = new RecordStoreServer()) {
      send(server, journal, "--started", "2026-11-20T08:00:00Z");
      spool = folder.resolve("other");
      assertThat(send(server, journal, "--started", "2026-11-21T08:00:00Z"))
          .exitedWith(0)
          .outContains(all + " statements were in the store already in other words");
      Assertions.assertThat(server.kept().values()).allMatch(it -> !it.contains("2026-11-21"));
    }
  }

  @Test
  void whatCannotBeToldIsNamedAndTheOthersAreSent() throws IOException {
    played.shipped("passes");
    Files.writeString(journals.resolve("bad.jsonl"), "nonsense\n");
    PlayedDrill.changed(played.shipped("resets"), "\"click reset\"", "\"click retry\"");
    try (RecordStoreServer server = new RecordStoreServer()) {
      assertThat(send(server, journals))
          .exitedWith(1)
          .outContains("1 run put into the spool")
          .errContains("bad.jsonl:1:1: not-a-journal", "resets.jsonl is not sent, since it does");
      Assertions.assertThat(server.kept().values()).noneMatch(it -> it.contains("verbs/failed"));
    }
  }

  /** It would be sent as a run that broke off, and then once more as another one. */
  @Test
  void aRunThatGoesOnIsLeftForALaterCall() throws IOException {
    Path journal = played.shipped("passes");
    String text = Files.readString(journal);
    try (RecordStoreServer server = new RecordStoreServer()) {
      JournalWriter writer = new JournalWriter(journal);
      Files.writeString(journal, text);
      assertThat(send(server, journal)).exitedWith(1).errContains("is still being written");
      writer.close();
      Assertions.assertThat(server.kept()).isEmpty();
      assertThat(send(server, journal)).exitedWith(0);
    }
  }

  @Test
  void aKeyMayStandInAFile() throws IOException {
    Path journal = played.shipped("passes");
    Path file = Files.writeString(folder.resolve("key"), "ann\r\n" + SECRET + "\r\n");
    try (RecordStoreServer server = new RecordStoreServer()) {
      assertThat(send(new Call(), server.endpoint(), journal, "--key-file", file)).exitedWith(0);
      Assertions.assertThat(server.calls().getFirst())
          .containsEntry("authorization", "Basic YW5uOmh1bnRlcjI=");
    }
    Files.writeString(file, SECRET);
    assertThat(send(new Call(), "http://localhost:1", "--key-file", file))
        .exitedWith(2)
        .errContains("is to have two lines");
  }

  @ParameterizedTest
  @CsvSource({
    "http://store.example.org/xapi, http:// would show",
    "https://a:hunter2@store.example.org/xapi, never on the command line",
    "store.example.org, is no address"
  })
  void anAddressThatIsNotFitIsRefusedAndNothingIsWritten(String to, String reason) {
    assertThat(send(trainer(), to)).exitedWith(2).errContains(reason).outIsEmpty();
    Assertions.assertThat(spool).doesNotExist();
  }

  @Test
  void wrongCallsAreRefusedAndWriteNothing() throws IOException {
    String to = "http://localhost:1/xapi";
    assertThat(send(new Call(), to)).exitedWith(2).errContains("OOBESIM_STORE_KEY");
    assertThat(send(trainer(), to, "--home", "me")).exitedWith(2).errContains("--home");
    assertThat(send(trainer(), to, "--home", "https://me:" + SECRET + "@academy.example.org"))
        .exitedWith(2)
        .errContains("--home");
    assertThat(send(trainer(), to, folder.resolve("none.jsonl"))).exitedWith(2);
    assertThat(send(trainer(), to, journals)).exitedWith(2).errContains("no journal");
    Assertions.assertThat(spool).doesNotExist();

    spool = journals;
    played.shipped("passes");
    assertThat(send(trainer(), to)).exitedWith(2).errContains("has other things in it");
    assertThat(trainer().with("send", "--to", to)).exitedWith(2).errContains("--spool");
  }

  @Test
  void aSpoolOfAnotherStoreIsNotSentToThisOne() throws IOException {
    Path journal = played.shipped("passes");
    try (RecordStoreServer first = new RecordStoreServer();
        RecordStoreServer second = new RecordStoreServer()) {
      send(first, journal);
      assertThat(send(second))
          .exitedWith(2)
          .errContains("this spool is for " + first.endpoint(), "store.txt away");
      Assertions.assertThat(second.calls()).isEmpty();
    }
  }

  @Test
  void aLongSendingSaysHowFarItIs() throws IOException {
    played.shipped("passes");
    played.shipped("resets");
    Instant[] now = {Instant.EPOCH};
    Call call =
        trainer()
            .at(
                () -> {
                  now[0] = now[0].plusSeconds(6);
                  return now[0];
                });
    try (RecordStoreServer server = new RecordStoreServer()) {
      CommandResult result = send(call, server.endpoint(), journals);
      Assertions.assertThat(result.err())
          .containsPattern("oobesim: 1 of 2 journals, about ")
          .containsPattern("oobesim: \\d+ of \\d+ statements, about ");
    }
  }
}
