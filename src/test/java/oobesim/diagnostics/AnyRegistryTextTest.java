// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in a profile, a reader of the dump gets it back. */
class AnyRegistryTextTest {
  private static final String PATH = "Software\\Contoso";

  @Property(tries = 300)
  void aStringComesBackFromTheDump(@ForAll("texts") String text) {
    MendedRegistry registry = read(RegistryKey.of(PATH).with("Name", text));

    assertThat(registry.text(PATH, "Name")).isEqualTo(text.replaceAll("\\R", " "));
  }

  @Property(tries = 100)
  void aNumberComesBackFromTheDump(@ForAll int number) {
    MendedRegistry registry = read(RegistryKey.of(PATH).with("Name", number));

    assertThat(registry.number(PATH, "Name")).contains(Integer.toUnsignedLong(number));
  }

  @Property(tries = 100)
  void noStringSpoilsItsNeighbours(@ForAll("texts") String text) {
    MendedRegistry registry =
        read(RegistryKey.of(PATH).with("Before", 1).with("Name", text).with("After", 2));

    assertThat(registry.values(PATH)).hasSize(3).containsEntry("Before", 1L);
    assertThat(registry.number(PATH, "After")).contains(2L);
  }

  private static MendedRegistry read(RegistryKey key) {
    return MendedRegistry.of(Encoded.lines(List.copyOf(key.lines())));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> parts =
        Arbitraries.of(
            "\"",
            "\\",
            "=",
            "\"=\"",
            "[HKEY_X]",
            "\r\n",
            "\n",
            " ",
            "a",
            "Ü",
            "\uD83D\uDE00",
            ";",
            "{\"a\":1}",
            "@",
            "dword:00000001",
            "\u2028");
    return parts.list().ofMaxSize(8).map(list -> String.join("", list));
  }
}
