// SPDX-License-Identifier: Apache-2.0
package oobesim.document;

import java.util.stream.Stream;

/** Texts that would end a tag, an attribute or a comment, or that no page may hold. */
public final class HostileTexts {
  private HostileTexts() {}

  /** One for each way to break out. */
  public static Stream<String> all() {
    return Stream.of(
        "<script>alert(1)</script>",
        "\"quoted\" and 'quoted'",
        "]]>",
        "-->",
        "&amp; &#0;",
        "\u0000\u0001\u0008\u000b\u001b\u001f",
        "\ud800",
        "\udc00\ud800",
        "before \udfff after",
        "\ufffe\uffff",
        "\u202e\u2028\u0085\u007f");
  }
}
