// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

/** Whoever gives a window its frames. */
public interface FrameSource {
  /** Nobody yet: the window is led by hand. */
  FrameSource NONE =
      new FrameSource() {
        @Override
        public void now() {}

        @Override
        public void soon() {}
      };

  /** A person does something: the window has to be at this moment before it hears of it. */
  void now();

  /** A person does something now, and what follows from it is shown after it. */
  default void aroundInput() {
    now();
    soon();
  }

  /** Something has changed: a frame is wanted, not before what goes on has ended. */
  void soon();
}
