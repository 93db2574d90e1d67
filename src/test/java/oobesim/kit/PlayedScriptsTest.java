// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A script keeps its own rules where the driver plays it. */
class PlayedScriptsTest {
  private static final Simulator BENCH = Simulator.shipped("preprovisioning-entra");

  @ParameterizedTest
  @EnumSource(Kind.class)
  void whatIsNotOfferedIsRecorded(Kind kind) {
    try (Rehearsal run = kind.begin(BENCH)) {
      run.play(
          """
          power on
          click next
          key TAB
          type username x
          power on   # a second time
          wait-for entra-signin
          show
          """);
      assertThat(run.journal())
          .anyMatch(line -> line.contains("\"reason\":\"no control next on boot\""))
          .anyMatch(line -> line.contains("\"reason\":\"nothing listens for TAB on boot\""))
          .anyMatch(line -> line.contains("\"reason\":\"no field username on boot\""))
          .anyMatch(line -> line.contains("\"reason\":\"the device is on already\""));
      run.showsScreen("entra-signin");
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void allThatIsNotMetIsToldAtTheEnd(Kind kind) {
    try (Rehearsal run = kind.begin(BENCH)) {
      assertThatThrownBy(
              () ->
                  run.play(
                      """
                      power on
                      expect screen esp
                      wait-for entra-signin
                      expect control next disabled
                      expect text Contoso
                      expect no text Contoso
                      """))
          .isExactlyInstanceOf(AssertionError.class)
          .hasMessageContaining("3 expectations of the script failed")
          .hasMessageContaining("line 2: expect screen esp")
          .hasMessageContaining("At PT0S the device shows boot:")
          .hasMessageContaining("line 4: expect control next disabled")
          .hasMessageContaining("expected entra-signin/next disabled, but it is enabled")
          .hasMessageContaining("line 6: expect no text Contoso");
      run.showsScreen("entra-signin");
    }
  }

  @ParameterizedTest
  @EnumSource(value = Kind.class, names = "SESSION")
  void aScriptWithFaultsIsNotBegun(Kind kind) {
    try (Rehearsal run = kind.begin(BENCH)) {
      assertThatThrownBy(() -> run.play("power on\nclick\nset tenant.usersMayJoi none\n"))
          .isExactlyInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("script:2:1: wrong-arguments")
          .hasMessageContaining("script:3:1: ");
      assertThatThrownBy(() -> run.play(Path.of("no/such.script")))
          .isInstanceOf(UncheckedIOException.class);
      assertThat(run.journal()).hasSize(1);
    }
  }
}
