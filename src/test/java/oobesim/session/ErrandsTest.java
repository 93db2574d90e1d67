// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What others are about to do waits in its order, until it is done or forgotten. */
class ErrandsTest {
  private static final Errand SOON = errand(10, "power on");
  private static final Errand LATER = errand(20, "internet off");
  private static final Errand AS_LATE = errand(20, "vpn on");

  @Test
  void theFirstOneToBeDueComesFirstHoweverTheyCame() {
    Errands errands = Errands.NONE.with(List.of(LATER)).with(List.of(AS_LATE, SOON));
    assertThat(errands.waiting()).containsExactly(SOON, LATER, AS_LATE);
    assertThat(errands.next()).contains(SOON.due());
    assertThat(errands.withoutFirst().waiting()).containsExactly(LATER, AS_LATE);
  }

  @Test
  void whereNobodyIsAboutToDoAnythingNothingIsDue() {
    assertThat(Errands.NONE.next()).isEmpty();
    assertThat(Errands.NONE.upTo(Session.LONGEST)).isEmpty();
  }

  @Test
  void oneIsDueAtItsMomentAndNotBefore() {
    Errands errands = Errands.NONE.with(List.of(SOON, LATER));
    assertThat(errands.upTo(SOON.due().minusNanos(1))).isEmpty();
    assertThat(errands.upTo(SOON.due())).contains(SOON);
    assertThat(errands.upTo(Session.LONGEST)).contains(SOON);
  }

  @Test
  void whatNobodyMeansToDoAnyMoreIsGone() {
    Errands errands = Errands.NONE.with(List.of(SOON, LATER, AS_LATE));
    assertThat(errands.without(LATER).waiting()).containsExactly(SOON, AS_LATE);
  }

  @Test
  void whatWasDoneIsTakenOffOnce() {
    Errands errands = Errands.NONE.with(List.of(SOON, LATER, errand(20, "internet off")));
    assertThat(errands.withoutDone(LATER.input(), LATER.due()).waiting())
        .containsExactly(SOON, LATER);
  }

  @Test
  void whatIsDueLaterWasNotDoneYet() {
    Errands errands = Errands.NONE.with(List.of(SOON, LATER));
    assertThat(errands.withoutDone(LATER.input(), LATER.due().minusNanos(1))).isEqualTo(errands);
  }

  @ParameterizedTest(name = "{0} may have been “type {1} ********”: {2}")
  @CsvSource({
    "type password Cloud-1,                          password, true",
    "type username Cloud-1,                          password, false",
    "type-secret password cloud:joni@contoso.com,    password, true",
    "type-secret network-key cloud:joni@contoso.com, password, false",
    "click password,                                 password, false"
  })
  void aJournalDoesNotSayWhatWasTypedIntoASecretField(String meant, String field, boolean done) {
    Errands errands = Errands.NONE.with(List.of(SOON, errand(20, meant)));
    Errands left = errands.withoutDone(new Input.TypeSecret(field, List.of()), LATER.due());
    assertThat(left.waiting()).hasSize(done ? 1 : 2).startsWith(SOON);
  }

  @Test
  void whatIsTypedOpenlyIsAnotherThingWhereverItIsTyped() {
    Errands errands = Errands.NONE.with(List.of(errand(20, "type username joni")));
    Stream.of("type username kim", "type password joni", "click username")
        .forEach(
            done -> assertThat(errands.withoutDone(input(done), LATER.due())).isEqualTo(errands));
  }

  private static Errand errand(int second, String line) {
    return new Errand(Duration.ofSeconds(second), input(line));
  }

  private static Input input(String line) {
    return InputWords.parse(line).orElseThrow();
  }
}
