// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.util.ArrayList;
import java.util.List;
import oobesim.snapshot.AcceptingCall;
import oobesim.snapshot.Box;
import oobesim.snapshot.Mask;
import oobesim.snapshot.Tolerance;
import picocli.CommandLine.Option;

/** What may differ between two pictures, for all commands that compare some. */
final class ToleranceOptions {
  @Option(names = AcceptingCall.COLOUR, paramLabel = "N", defaultValue = "0")
  private double colour;

  @Option(names = AcceptingCall.ANTI_ALIASING)
  private boolean antiAliasing;

  @Option(names = AcceptingCall.WINDOW, paramLabel = "N", defaultValue = "16")
  private int window;

  @Option(names = AcceptingCall.MOST, paramLabel = "N", defaultValue = "0")
  private int most;

  @Option(names = AcceptingCall.MASK, paramLabel = "x,y,w,h", converter = MaskArea.Reader.class)
  private List<Box> masks = List.of();

  @Option(names = AcceptingCall.MASK_NODE, paramLabel = "ID")
  private List<String> maskedNodes = List.of();

  /** What was asked for; nonsense refuses the call. */
  Tolerance tolerance() {
    List<Mask> all = new ArrayList<>();
    masks.forEach(box -> all.add(new Mask.Area(box)));
    maskedNodes.forEach(id -> all.add(new Mask.Node(id)));
    NumberOption.COLOUR.require(colour);
    NumberOption.WINDOW.require(window);
    NumberOption.MOST.require(most);
    return new Tolerance(colour, antiAliasing, window, most, all);
  }
}
