// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

/** A run that is led through the window. */
final class DrivenWindow extends Driven implements WindowRehearsal {
  private final WindowDevice device;

  DrivenWindow(WindowDevice device, Recorder recorder) {
    super(device, recorder);
    this.device = device;
  }

  @Override
  public Screenshot shown() {
    return new Screenshot(device.shot());
  }
}
