// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What properties are tried with would prove nothing if it were always the same. */
class DrawsTest {
  @Test
  void theSameSeedGivesTheSameValues() {
    for (long seed = -20; seed < 20; seed++) {
      assertThat(everything(new Draws(seed))).isEqualTo(everything(new Draws(seed)));
    }
    assertThat(Set.copyOf(drawn(200, any -> any.text() + any.number()))).hasSizeGreaterThan(150);
  }

  private static List<Object> everything(Draws any) {
    return List.of(
        any.flag(),
        any.number(),
        any.integer(-3, 900),
        any.real(0, 1),
        any.decimal(),
        any.text(),
        any.text(1, 9, "abc"),
        any.bytes(9).length,
        any.of("a", "b", "c"),
        any.oneOf(any::letter, any::integer),
        any.maybe(any::letter),
        any.list(0, 5, any::integer),
        any.random().nextLong());
  }

  @Test
  void numbersReachTheirEndsAndStayBetween() {
    assertThat(drawn(400, Draws::number)).contains(Long.MIN_VALUE, Long.MAX_VALUE, 0L, 1L, -1L);
    assertThat(drawn(400, Draws::integer)).contains(Integer.MIN_VALUE, Integer.MAX_VALUE, 0, -1);
    assertThat(drawn(400, any -> any.integer(3, 7))).containsOnly(3, 4, 5, 6, 7);
    assertThat(drawn(400, any -> any.integer(-9, -7))).containsOnly(-9, -8, -7);
    assertThat(drawn(400, any -> any.integer(5, 5))).containsOnly(5);
    assertThat(drawn(400, any -> any.number(Long.MAX_VALUE - 2, Long.MAX_VALUE)))
        .containsOnly(Long.MAX_VALUE - 2, Long.MAX_VALUE - 1, Long.MAX_VALUE);
    assertThat(drawn(400, any -> any.real(0.5, 8)))
        .contains(0.5, 8.0, 1.0)
        .allMatch(number -> 0.5 <= number && number <= 8);
  }

  @Test
  void smallNumbersComeOften() {
    assertThat(drawn(1000, any -> any.integer(0, 1_000_000)).stream().filter(n -> n < 100))
        .hasSizeGreaterThan(150);
    assertThat(drawn(1000, any -> any.number(0, 1_000_000)).stream().filter(n -> n > 100_000))
        .hasSizeGreaterThan(150);
  }

  @Test
  void textsAreEmptyAndLongAndHoldHalvesOfPairs() {
    List<String> texts = drawn(400, Draws::text);

    assertThat(texts).contains("").anyMatch(text -> text.length() == 255);
    assertThat(texts).allMatch(text -> text.length() <= 255);
    assertThat(texts).anyMatch(text -> text.length() == 1).anyMatch(text -> text.contains("\0"));
    assertThat(texts).anyMatch(text -> text.matches("(?s).*[\ud800-\udfff].*"));
    assertThat(texts).anyMatch(text -> text.codePoints().anyMatch(point -> point > 0xffff));
    assertThat(texts).anyMatch(text -> text.matches("[ -~]{2,}"));
  }

  @Test
  void listsAndChoicesReachAllThatTheyCanBe() {
    assertThat(drawn(400, any -> any.list(1, 3, () -> 'x').size())).containsOnly(1, 2, 3);
    assertThat(drawn(400, any -> any.of("a", "b", "c"))).containsOnly("a", "b", "c");
    assertThat(drawn(400, any -> any.oneOf(() -> 1, () -> 2))).containsOnly(1, 2);
    assertThat(drawn(400, any -> any.maybe(() -> 1).orElse(0))).containsOnly(0, 1);
    assertThat(drawn(400, any -> any.bytes(9).length)).contains(0, 9).allMatch(size -> size <= 9);
  }

  @Test
  void sometimesThereAreEdgeCasesAlone() {
    for (long seed : LongStream.range(-100, 100).map(Draws::edges).toArray()) {
      assertThat(new Draws(seed).integer(10, 1_000_000_000))
          .isIn(10, 255, 256, 65535, 65536, 1_000_000_000);
    }
  }

  /** One from each of so many tries. */
  private static <T> List<T> drawn(int tries, Function<Draws, T> value) {
    return Tries.of(tries, 7).seeds().stream().map(seed -> value.apply(new Draws(seed))).toList();
  }
}
