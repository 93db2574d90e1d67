// SPDX-License-Identifier: Apache-2.0
package oobesim.attack;

import java.util.List;
import oobesim.document.JsonText;
import oobesim.support.Draws;

/** Values of JSON that nobody expects where they stand. */
final class HostileValues {
  private static final List<String> PLAIN =
      List.of(
          "null",
          "true",
          "false",
          "0",
          "-0",
          "-1",
          "1",
          "0.5",
          "1e308",
          "1e999",
          "1e99",
          "-1e-99",
          "NaN",
          "Infinity",
          "2147483647",
          "2147483648",
          "-2147483649",
          "9223372036854775807",
          "9223372036854775808",
          "-9223372036854775808",
          "1e99999999",
          "00",
          "0x10",
          "1_000",
          "{}",
          "[]",
          "[[]]",
          "[null]",
          "{\"\":null}",
          "[{}]",
          "[[],[]]",
          "{\"id\":{}}");

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\n",
          "\t",
          "\0",
          "\ud800",
          "\udc00\ud800",
          "x",
          "*",
          "**",
          ".",
          "..",
          "/",
          "\\",
          "#",
          "%",
          "%s%n%1$s",
          "{0}",
          "{name}",
          "{name, select, other {}}",
          "'{'",
          "${x}",
          "$1",
          "-",
          "--help",
          "@file",
          "~",
          "PT2562047788015215H",
          "P-999999999D",
          "+1000000000-01-01T00:00:00Z",
          "\uff15",
          "\u0661\u0662",
          "1e400",
          "CON",
          "NUL.json",
          "../../etc/passwd",
          "/dev/zero",
          "/etc/passwd",
          "C:\\x",
          "//198.51.100.1/x",
          "file:///etc/passwd",
          "a\0b",
          "<script>",
          "=1+1",
          "\u202e\u2066",
          "\u001b]0;t\u0007",
          "PT-1S",
          "PT0S",
          "PT9223372036854775807S",
          "P999999999D",
          "PT1E9S",
          "-5m",
          "99999999999999m",
          "9223372036854775807ms",
          "1h1h",
          "0.0000001s",
          "999999d",
          "1e9s",
          "0s",
          "5m",
          "1d",
          "0",
          "-1",
          "00",
          "+1",
          "1.",
          "1e5",
          "2147483648",
          "\u0661",
          "\uff11",
          "0x80180005",
          "0xFFFFFFFFFFFF",
          "0x",
          "0x-1",
          "9999-99-99T99:99:99Z",
          "-999999999-01-01T00:00:00Z",
          "+1000000000-12-31T23:59:59Z",
          "00000000-0000-0000-0000-000000000000",
          "{00000000}",
          "!wired",
          "!!!",
          "(((",
          "a & b",
          "wired & (",
          "true",
          "false",
          "none",
          "on",
          "off",
          "all",
          "any",
          "user",
          "device",
          "en",
          "de-DE",
          "x-private",
          "en-US-u-nu-arab",
          "tlh",
          "10",
          "11",
          "26100",
          "22621.9999999999",
          "a@b",
          "@",
          "a@",
          "A\\B",
          "\\\\",
          "%SERIAL%",
          "%RAND:99999%",
          "%RAND:-1%",
          "%RAND:%",
          "off",
          "boot",
          "esp",
          "desktop",
          "preprov-success",
          "next",
          "region",
          "power on",
          "done.state.x",
          "[a",
          "(?<",
          "a{99999999}",
          "(a+)+$",
          "????????????????????",
          "a*a*a*a*b");

  private HostileValues() {}

  /** One as it stands in a file. */
  static String any(Draws any) {
    return switch (any.integer(0, 9)) {
      case 0, 1, 2 -> any.of(PLAIN);
      case 3, 4, 5, 6 -> JsonText.ascii(any.of(TEXTS));
      case 7 -> JsonText.ascii(any.text(40));
      case 8 -> large(any);
      default -> JsonText.ascii(any.of(TEXTS).repeat(any.of(2, 40, 400)));
    };
  }

  /** The words alone, for files that are no JSON. */
  static String word(Draws any) {
    return any.oneIn(4) ? any.text(30) : any.of(TEXTS);
  }

  private static String large(Draws any) {
    int times = any.of(50, 199, 300, 3000);
    return switch (any.integer(0, 5)) {
      case 0 -> "[".repeat(times) + "]".repeat(times);
      case 1 -> "{\"a\":".repeat(times) + "1" + "}".repeat(times);
      case 2 -> "[" + "0,".repeat(times) + "0]";
      case 3 -> "\"" + "x".repeat(times) + "\"";
      case 4 -> "9".repeat(times);
      default -> "{\"" + "k".repeat(times) + "\":1}";
    };
  }
}
