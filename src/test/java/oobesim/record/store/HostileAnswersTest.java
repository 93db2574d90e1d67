// SPDX-License-Identifier: Apache-2.0
package oobesim.record.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import oobesim.record.Statements;
import oobesim.support.RawStore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What answers may say anything: it is told shortly, without the key, and nothing breaks. */
class HostileAnswersTest {
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final String SECRET = "hun\"ter/2 ü";
  private static final StoreKey KEY = StoreKey.of("trainer-key", SECRET);
  private static final String ESC = "\u001b";
  private static final int LONGEST = 700;
  private static final String LATER = "Away: the store cannot answer now (500)";
  private static final String BAD = "Refused: the store does not take it (400)";
  private static final String NONE = "Shut: what answers at this address is no record store ";
  private static final String GARBLED = "Away: what came back is no answer of a record store: ";
  private static final String BROKEN = "Away: the connection broke: ";

  private static String answer(RawStore.Bytes bytes) {
    try (RawStore server = new RawStore(bytes);
        HttpRecordStore store =
            new HttpRecordStore(StoreAddress.of(server.endpoint(), false), KEY, LONG)) {
      return SaidAnswer.of(store.take(Statements.of("run", 2)));
    }
  }

  private static RawStore.Bytes http(String status, String headers, String body) {
    int length = body.getBytes(StandardCharsets.UTF_8).length;
    return RawStore.Bytes.of(
        "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + length + "\r\n\r\n" + body);
  }

  private static RawStore.Bytes http(String headers) {
    return RawStore.Bytes.of("HTTP/1.1 " + headers + "\r\n\r\n");
  }

  private static RawStore.Bytes endless(String headers, String piece) {
    return RawStore.Bytes.endless("HTTP/1.1 " + headers, piece);
  }

  private static Stream<Arguments> withoutEnd() {
    return Stream.of(
        arguments("body", endless("200 OK\r\n\r\n[", " "), NONE + "(200): ["),
        arguments("page", endless("200 OK\r\n\r\n<p>", "x"), NONE + "(200)"),
        arguments("no", endless("401 No\r\n\r\nwho?", " "), "Shut: the store does not know this"),
        arguments("fault", endless("500 No\r\n\r\n", "x"), LATER + ": xxx"),
        arguments("header", endless("200 OK\r\nX: ", "x"), GARBLED),
        arguments("headers", endless("200 OK\r\n", "X: x\r\n"), GARBLED),
        arguments("status", endless("200 ", "x"), GARBLED),
        arguments("letters", RawStore.Bytes.endless("", "x"), GARBLED),
        arguments("continue", endless("", "100 Continue\r\n\r\nHTTP/1.1 "), GARBLED),
        arguments("hints", endless("", "103 Early Hints\r\n\r\nHTTP/1.1 "), GARBLED));
  }

  private static Stream<Arguments> wrong() {
    return Stream.of(
        arguments("nothing", RawStore.Bytes.of(""), BROKEN),
        arguments("not http", RawStore.Bytes.of("SSH-2.0-" + "x".repeat(99_999)), BROKEN),
        arguments("long line", http("2OO " + ESC + "[2J" + "x".repeat(99_999)), GARBLED),
        arguments("101", http("101 Switching\r\nUpgrade: x"), GARBLED),
        arguments("status 0", http("000 x"), GARBLED),
        arguments("status 600", http("600 x", "", "x"), NONE + "(600): x"),
        arguments("status 999", http("999 x", "", "x"), NONE + "(999): x"),
        arguments("length below zero", http("200 OK\r\nContent-Length: -5"), BROKEN),
        arguments("length too large", http("200 OK\r\nContent-Length: " + "9".repeat(30)), GARBLED),
        arguments("length is a word", http("200 OK\r\nContent-Length: " + ESC + "[2J"), GARBLED),
        arguments("length longer", http("200 OK\r\nContent-Length: 9\r\n\r\n["), BROKEN),
        arguments("two lengths", http("200 OK\r\nContent-Length: 2", "", "[1,2,3]"), NONE),
        arguments("piece", http("200 OK\r\nTransfer-Encoding: chunked\r\n\r\nz" + ESC), BROKEN),
        arguments("header", http("200 OK\r\n" + ESC + ": x"), GARBLED),
        arguments("204 with a body", http("204 No\r\nContent-Length: 1\r\n\r\nx"), BROKEN),
        arguments("206", http("206 Partial", "", "[]"), NONE + "(206): []"),
        arguments("deep", http("200 OK", "", "[".repeat(900_000)), NONE + "(200): ["),
        arguments("many", http("200 OK", "", "[1" + ",1".repeat(300_000) + "]"), NONE + "(200): "),
        arguments("proxy", http("407 x", "", "x"), "Shut: a proxy stands between and wants "));
  }

  private static Stream<Arguments> words() {
    return Stream.of(
        arguments("controls", http("400 x", "", ESC + "[2J\u202Ex\u2028y"), "\\u202Ex\\u2028y"),
        arguments("page", http("400 x", "", "\uFEFF<html>x"), BAD),
        arguments("kind", http("400 x", "Content-Type: text/html\r\n", "Oh <b>no"), BAD),
        arguments("packed", http("500 x", "", "\u001f\u0000\u0000\u0000x"), LATER),
        arguments("cut letter", bytes("500 x", 'n', 'o', 0xe2, 0x82), LATER + ": no\uFFFD"));
  }

  private static RawStore.Bytes bytes(String status, int... body) {
    return out -> {
      String headers = "HTTP/1.1 " + status + "\r\nContent-Length: " + body.length + "\r\n\r\n";
      RawStore.Bytes.of(headers).to(out);
      write(out, body);
    };
  }

  private static void write(OutputStream out, int... bytes) throws java.io.IOException {
    for (int one : bytes) {
      out.write(one);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("withoutEnd")
  void anAnswerWithoutEndComesToOne(String name, RawStore.Bytes bytes, String meant) {
    assertThat(answer(bytes)).startsWith(meant).hasSizeLessThan(LONGEST);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrong")
  void anAnswerThatIsNoneIsToldShortly(String name, RawStore.Bytes bytes, String meant) {
    assertThat(answer(bytes)).startsWith(meant).hasSizeLessThan(LONGEST).doesNotContain(ESC);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("words")
  void wordsAreToldOnOneLineAndPagesAreNot(String name, RawStore.Bytes bytes, String meant) {
    assertThat(answer(bytes)).endsWith(meant).doesNotContain(ESC, "\u202E", "\u2028");
  }

  @ParameterizedTest
  @CsvSource({
    "Location: file:///etc/passwd, is somewhere else (307) and nothing is sent after it:"
        + " file:///etc/passwd",
    "Location: https://me:pw@else.example.org/x?token=pw, after it: https://…@else.example.org/x…",
    "Location: /xapi/other, after it: /xapi/other",
    "Location: //else.example.org, after it: //else.example.org",
    "X: y, Shut: what answers at this address is no record store (307)"
  })
  void whereTheStoreWantsToLeadIsToldWithoutSecrets(String header, String meant) {
    assertThat(answer(http("307 x\r\n" + header + "\r\nContent-Length: 0"))).endsWith(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Location: https://e/hun%22ter%2f2%20%C3%BC
          Location: https://e/HUN/../hun%22ter/2+%c3%bc
          Location: https://trainer-key:hun"ter/2 ü@e/
          Location: https://e/dHJhaW5lci1rZXk6aHVuInRlci8yIMO8
          """)
  void aKeyThatIsRepeatedInAHeaderIsNotTold(String header) {
    assertThat(answer(http("301 x\r\n" + header + "\r\nContent-Length: 0")))
        .contains("***")
        .doesNotContainIgnoringCase("ter/2", "ter%2f2", "dHJh", "trainer-key");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"key":"hun\\"ter/2 ü"}
          {"key":"hun\\"ter\\/2 \\u00fc"}
          {"key":"hun\\u0022ter\\u002F2\\u0020\\u00FC"}
          hun&quot;ter&#x2F;2 &#252;
          Basic dHJhaW5lci1rZXk6aHVuInRlci8yIMO8
          user trainer-key
          """)
  void aKeyThatIsRepeatedInWordsIsNotToldHoweverItIsSpelled(String words) {
    assertThat(answer(http("403 x", "", words)))
        .contains("***")
        .doesNotContain("hun", "ter", "dHJh", "trainer-key");
  }
}
