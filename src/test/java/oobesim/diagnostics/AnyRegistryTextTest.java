// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import oobesim.support.Draws;
import oobesim.support.Property;

/** Whatever stands in a profile, a reader of the dump gets it back. */
class AnyRegistryTextTest {
  private static final String PATH = "Software\\Contoso";

  private static final List<String> PARTS =
      List.of(
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

  @Property(tries = 300)
  void aStringComesBackFromTheDump(Draws any) {
    String text = text(any);
    MendedRegistry registry = read(RegistryKey.of(PATH).with("Name", text));

    assertThat(registry.text(PATH, "Name")).isEqualTo(text.replaceAll("\\R", " "));
  }

  @Property(tries = 100)
  void aNumberComesBackFromTheDump(Draws any) {
    int number = any.integer();
    MendedRegistry registry = read(RegistryKey.of(PATH).with("Name", number));

    assertThat(registry.number(PATH, "Name")).contains(Integer.toUnsignedLong(number));
  }

  @Property(tries = 100)
  void noStringSpoilsItsNeighbours(Draws any) {
    String text = text(any);
    MendedRegistry registry =
        read(RegistryKey.of(PATH).with("Before", 1).with("Name", text).with("After", 2));

    assertThat(registry.values(PATH)).hasSize(3).containsEntry("Before", 1L);
    assertThat(registry.number(PATH, "After")).contains(2L);
  }

  private static MendedRegistry read(RegistryKey key) {
    return MendedRegistry.of(Encoded.lines(List.copyOf(key.lines())));
  }

  private static String text(Draws any) {
    return String.join("", any.list(0, 8, () -> any.of(PARTS)));
  }
}
