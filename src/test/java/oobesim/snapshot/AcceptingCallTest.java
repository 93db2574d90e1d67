// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class AcceptingCallTest {
  private final AcceptingCall call =
      new AcceptingCall(Path.of("docs", "my pictures"), Path.of("now"));

  @Test
  void aCallCanBeCopiedIntoAShell() {
    assertThat(call.of(new Comparison.ExpectedMissing("windows-11/esp")))
        .contains("oobesim approve 'docs/my pictures' now windows-11/esp");
    assertThat(call.of(new Comparison.ExpectedUnused("windows-11/esp")))
        .contains("oobesim approve 'docs/my pictures' now --remove-unused windows-11/esp");
  }

  @Test
  void whatIsBrokenIsNotToBeAccepted() {
    assertThat(call.of(new Comparison.Unreadable("esp", Side.ACTUAL, "is cut off"))).isEmpty();
    assertThat(call.of(new Comparison.Unreadable("esp", Side.EXPECTED, "is cut off")))
        .contains("oobesim approve 'docs/my pictures' now esp");
  }

  @Test
  void noMoreIsAcceptedThanWasSaidToDiffer() {
    List<Mask> masks = List.of(new Mask.Area(new Box(1, 2, 30, 4)), new Mask.Node("esp/it's"));
    AcceptingCall tolerant =
        new AcceptingCall(Path.of("old"), Path.of("now"), new Tolerance(0.1, true, 8, 2, masks));

    assertThat(tolerant.of(new Comparison.ExpectedUnused("esp")))
        .contains(
            "oobesim approve old now --colour 0.1 --anti-aliasing --window 8 --most 2"
                + " --mask 1,2,30,4 --mask-node='esp/it'\\''s' --remove-unused esp");
  }

  @Test
  void noNameEndsItsWord() {
    assertThat(AcceptingCall.word("it's; $(reboot)")).isEqualTo("'it'\\''s; $(reboot)'");
    assertThat(AcceptingCall.word("--remove-unused")).isEqualTo("./--remove-unused");
    assertThat(AcceptingCall.word("@words")).isEqualTo("./@words");
    assertThat(AcceptingCall.word("a\nb'")).isEqualTo("$'a\\u000ab\\''");
  }
}
