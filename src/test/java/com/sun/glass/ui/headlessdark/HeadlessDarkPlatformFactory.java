// SPDX-License-Identifier: Apache-2.0
package com.sun.glass.ui.headlessdark;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.headless.HeadlessPlatformFactory;

/** The toolkit's own display without a screen, but dark. The toolkit finds it by its name. */
public final class HeadlessDarkPlatformFactory extends HeadlessPlatformFactory {
  @Override
  public Application createApplication() {
    return new DarkApplication();
  }
}
