// SPDX-License-Identifier: Apache-2.0
package com.sun.glass.ui.headlessdark;

import java.util.concurrent.atomic.AtomicInteger;

/** Whether windows are painted: a display is one, so that its light is, too. */
public final class DisplayLight {
  private static final AtomicInteger LOOKING = new AtomicInteger();

  private DisplayLight() {}

  /** Somebody begins to look at windows that open from now on. */
  public static void on() {
    LOOKING.incrementAndGet();
  }

  /** The same looks no longer. */
  public static void off() {
    LOOKING.decrementAndGet();
  }

  static boolean isOn() {
    return LOOKING.get() > 0;
  }
}
