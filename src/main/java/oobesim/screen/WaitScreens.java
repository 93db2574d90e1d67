// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import oobesim.page.Illustration;
import oobesim.screen.Screen.Frame;

/** The pages on which a person can only wait. */
final class WaitScreens {
  private static final int UPDATE_SENTENCES = 5;
  private static final int FINISHING_SENTENCES = 3;

  private WaitScreens() {}

  static Screen off(Page page) {
    return new Draft(page, Frame.OFF).done();
  }

  static Screen rebooting(Page page) {
    return waiting(page, Frame.DARK_WAIT).done();
  }

  static Screen justAMoment(Page page) {
    return waiting(page, Frame.WAIT).picture(Illustration.WAITING).done();
  }

  static Screen boot(Page page) {
    return new Draft(page, Frame.BOOT).add(new Block.Spinner("")).done();
  }

  /** The sentences under the ring say nothing about progress, neither here nor in Windows. */
  static Screen checkingUpdates(Page page) {
    int turn = Rotation.at(page.world().now(), UPDATE_SENTENCES);
    return waiting(page, Frame.WAIT)
        .picture(Illustration.UPDATES)
        .paragraph(page.text("meanwhile-" + turn), Tone.QUIET)
        .done();
  }

  static Screen qualityUpdate(Page page) {
    return waiting(page, Frame.WAIT)
        .picture(Illustration.UPDATES)
        .paragraph(page.text("duration"), Tone.QUIET)
        .done();
  }

  static Screen finishing(Page page) {
    int turn = Rotation.at(page.world().now(), FINISHING_SENTENCES);
    return new Draft(page, Frame.DARK_WAIT)
        .add(new Block.Spinner(page.text("meanwhile-" + turn)))
        .done();
  }

  static Draft waiting(Page page, Frame frame) {
    return new Draft(page, frame).add(new Block.Spinner(page.text("text")));
  }
}
