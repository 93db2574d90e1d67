// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import oobesim.ui.theme.ComfortMemory;
import oobesim.ui.theme.ComfortWishes;

/** Remembers what is easy on somebody's eyes as long as the test runs. */
public final class KeptComfort implements ComfortMemory {
  private ComfortWishes wishes = ComfortWishes.NONE;

  @Override
  public ComfortWishes wishes() {
    return wishes;
  }

  @Override
  public void remember(ComfortWishes next) {
    wishes = next;
  }
}
