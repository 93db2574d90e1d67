// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import com.sun.glass.ui.headlessdark.DisplayLight;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Lights the display for a {@link Watched} class. */
final class WatchedExtension implements BeforeAllCallback, AfterAllCallback {
  @Override
  public void beforeAll(ExtensionContext context) {
    DisplayLight.on();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    DisplayLight.off();
  }
}
