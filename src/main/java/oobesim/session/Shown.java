// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import oobesim.flow.Flow;
import oobesim.flow.Layers;
import oobesim.page.ScreenId;
import oobesim.statechart.StateConfiguration;

/** What the display shows, looked up once for each configuration: an input asks for it often. */
final class Shown {
  private StateConfiguration configuration;
  private Layers layers;

  Layers in(Flow flow, StateConfiguration now) {
    if (now != configuration) {
      configuration = now;
      layers = flow.layers(now).orElseGet(() -> Layers.of(ScreenId.OFF));
    }
    return layers;
  }
}
