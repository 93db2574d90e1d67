// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.carrier;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import oobesim.document.Json;
import oobesim.document.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However a format writes the quotation marks of JSON, the profile in it is found at its place. */
class UndressedTest {
  private static final String PROFILE =
      "{\"CloudAssignedTenantId\":\"11111111-2222-4333-8444-555555555555\","
          + "\"CloudAssignedTenantDomain\":\"contoso.com\",\"CloudAssignedOobeConfig\":1310}";
  private static final String OTHER = PROFILE.replace("contoso", "fabrikam");
  private static final String LINES = PROFILE.replace(",", ",\n  ");

  static Stream<Arguments> dressed() {
    return Stream.of(
        row("openly", it -> "x\n y " + it, 2, 4),
        row("after a backslash", it -> "x = \"" + it.replace("\"", "\\\"") + "\"", 1, 6),
        row("as a number of Unicode", it -> "x: " + it.replace("\"", "\\u0022"), 1, 4),
        row("by its name", it -> "<p>" + it.replace("\"", "&quot;"), 1, 4),
        row("by its name in a log", it -> "got " + it.replace("\"", "&quot;"), 1, 5),
        row("by its number", it -> "<p>\n" + it.replace("\"", "&#34;"), 2, 1),
        row("by its number with zeros", it -> "<p>" + it.replace("\"", "&#0034;"), 1, 4),
        row("by its hexadecimal number", it -> "<p>" + it.replace("\"", "&#x22;"), 1, 4),
        row("by that in capitals", it -> "<p>" + it.replace("\"", "&#X22;"), 1, 4),
        row("twice", it -> "a,\"" + it.replace("\"", "\"\"") + "\"", 1, 4),
        row("after a tick of PowerShell", it -> "$x = \"" + it.replace("\"", "`\""), 1, 7),
        row("in tags", it -> "<b>x</b>\n" + it.replace("\"", "<i>&quot;</i>"), 2, 1),
        row(
            "in lines of tags",
            it -> "<p>x</p>\n<div>" + it.replace("\"", "&#34;").replace(",", ",</div>\n<div>"),
            2,
            1),
        row(
            "beside blanks of a page",
            it -> "<p>" + it.replace("\"", "&quot;").replace(":", ":&nbsp;&#160;&#xa0;"),
            1,
            4),
        row("beside blanks that do not break", it -> "x " + it.replace(":", ":\u00a0"), 1, 3),
        row("in an answer", it -> "Hi\n> " + it.replace(",", ",\n> "), 2, 3),
        row("in an answer to one", it -> "Hi\n > >" + it.replace(",", ",\n> > "), 2, 5),
        row("in lines of a console", it -> "a : " + it.replace(":", ":\n            "), 1, 5),
        row("in bytes of the registry", it -> "\"a\"=hex(1):" + hex(it, ","), 1, 5),
        row("in bytes of it by lines", it -> "\n\"a\"=hex(2):" + hex(it, ",\\\n  "), 2, 5),
        row("in bytes of several texts", it -> "\"a\"=hex(7):" + hex(it, ",") + ",0", 1, 5),
        row("in a part of a letter", it -> "x\n\n" + base64(it, UTF_8) + "\n\nYours", 3, 1),
        row(
            "in an answer in it",
            it -> "x\n\n" + base64("Hi\n> " + it.replace(",", ",\n> "), UTF_8),
            3,
            6),
        row("in a command", it -> "run -EncodedCommand " + base64(it, UTF_16LE), 1, 21),
        row("in nothing but Base64", it -> base64("\n\n " + it, UTF_8), 3, 2),
        row("in Base64 with a mark", it -> base64("\ufeff" + it, UTF_8), 1, 1));
  }

  private static Arguments row(String how, UnaryOperator<String> dress, int line, int column) {
    return Arguments.of(how, dress, new Position(line, column));
  }

  @ParameterizedTest(name = "quotation marks {0}")
  @MethodSource("dressed")
  void theProfileIsFoundAtItsPlace(String how, UnaryOperator<String> dress, Position place) {
    List<Json> found = Undressed.profiles(dress.apply(PROFILE), 1, new Attention());

    assertThat(found).as(how).extracting(UndressedTest::domain).containsExactly("contoso.com");
    assertThat(found).extracting(Json::position).containsExactly(place);
  }

  static Stream<Arguments> twice() {
    UnaryOperator<String> page = it -> "<p>" + it.replace("\"", "&quot;") + "</p>";
    UnaryOperator<String> escaped = it -> it.replace("\\", "\\\\").replace("\"", "\\\"");
    return Stream.of(
        Arguments.of("a page in a letter", "x\n\n" + base64(page.apply(PROFILE), UTF_8)),
        Arguments.of(
            "a page in another letter",
            "Encoding: quoted-printable\n\n" + page.apply(PROFILE).replace("&quot;", "&quo=\nt;")),
        Arguments.of("a page in XML", "<x>" + page.apply(PROFILE).replace("&", "&amp;")),
        Arguments.of("a string in a string", "x=" + escaped.apply(escaped.apply(PROFILE))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("twice")
  void whatIsDressedTwiceIsUndressedTwiceWhereThereIsTime(String what, String text) {
    assertThat(Undressed.profiles(text, 2, new Attention())).as(what).hasSize(1);
    assertThat(Undressed.profiles(text, 1, new Attention())).as(what).isEmpty();
    assertThat(Undressed.profiles("x ".repeat(100_000) + text, 2, new Attention()))
        .as(what)
        .isEmpty();
  }

  /** The first way that shows a profile counts. */
  @Test
  void aProfileThatStandsOpenlyIsReadAlone() {
    String text = "a " + PROFILE + "\nb " + OTHER.replace("\"", "\\\"");

    assertThat(Undressed.profiles(text, 2, new Attention()))
        .extracting(UndressedTest::domain)
        .containsExactly("contoso.com");
  }

  /** What is taken off before a profile does not move it to another line. */
  @Test
  void linesStayLinesBehindWhatWasUnpacked() {
    String mail = Base64.getMimeEncoder().encodeToString(LINES.getBytes(UTF_8)).replace("\r", "");
    String registry = "\"a\"=hex(1):" + hex(PROFILE, ",\\\n  ");

    assertThat(lines("a\n\n" + mail + "\n\n" + base64(OTHER, UTF_8)))
        .containsExactly(3, 5 + (int) mail.chars().filter(c -> c == '\n').count());
    assertThat(lines(registry + "\n\"b\"=hex(1):" + hex(OTHER, ",")))
        .containsExactly(1, 2 + (int) registry.chars().filter(c -> c == '\n').count());
  }

  private static List<Integer> lines(String text) {
    return Undressed.profiles(text, 1, new Attention()).stream()
        .map(it -> it.position().line())
        .toList();
  }

  /** Words behind the last line look like more of the Base64 before them. */
  @ParameterizedTest
  @ValueSource(strings = {"", "Y", "Yo", "You", "Your", "Yours"})
  void wordsBehindBase64DoNotSpoilIt(String words) {
    String packed = base64(PROFILE, UTF_8).replace("=", "");

    assertThat(Undressed.profiles("x:\n\n" + packed + "\n" + words, 1, new Attention())).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Ger=C3=A4te, Ger\u00e4te",
    "Ger=c3=a4te, Ger\u00e4te",
    "'Ger=\nte', Gerte",
    "'Ger=\r\nte', Gerte",
    "a=3Db, a=b",
    "a=b, a=b"
  })
  void lettersOfALetterAreReadAsTheyWereMeant(String written, String meant) {
    String text = "Encoding: quoted-printable\n\n" + PROFILE.replace("contoso", written);
    List<Json> found = Undressed.profiles(text + "\n" + OTHER, 1, new Attention());

    assertThat(found)
        .extracting(UndressedTest::domain)
        .containsExactly(meant + ".com", "fabrikam.com");
    assertThat(found.getLast().position().line())
        .isEqualTo(1 + (int) text.chars().filter(c -> c == '\n').count() + 1);
  }

  @ParameterizedTest
  @CsvSource({
    "a&amp;b, a&b",
    "a&lt;b&gt;c, a<b>c",
    "it&apos;s, it's",
    "it&#39;s, it's",
    "&#x20AC;, \u20ac",
    "&#128512;, \ud83d\ude00",
    "&#9999999;, ''",
    "&unknown;, &unknown;",
    "&amp;lt;, &lt;"
  })
  void otherCharactersOfAPageAreReadOnce(String written, String meant) {
    String text = "<p>" + PROFILE.replace("contoso", written).replace("\"", "&quot;");

    assertThat(Undressed.profiles(text, 1, new Attention()))
        .extracting(UndressedTest::domain)
        .containsExactly(meant + ".com");
  }

  /** XML need not write a quotation mark otherwise, and writes other characters so all the same. */
  @ParameterizedTest
  @CsvSource({
    "<x>, a&amp;b, a&b",
    "<x>, a&quot;b, a&quot;b",
    "<x><![CDATA[, a&amp;b, a&amp;b",
    "<html><script>, a&amp;b, a&amp;b",
    "a <x>, a&amp;b, a&amp;b"
  })
  void openQuotationMarksInMarkup(String before, String written, String meant) {
    assertThat(Undressed.profiles(before + PROFILE.replace("contoso", written), 1, new Attention()))
        .extracting(UndressedTest::domain)
        .containsExactly(meant + ".com");
  }

  private static String domain(Json profile) {
    return ((Json.Text) ((Json.Obj) profile).members().get("CloudAssignedTenantDomain")).value();
  }

  private static String base64(String text, Charset charset) {
    return Base64.getEncoder().encodeToString(text.getBytes(charset));
  }

  private static String hex(String text, String between) {
    return HexFormat.ofDelimiter(between).formatHex((text + "\0").getBytes(UTF_16LE));
  }
}
