// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import oobesim.provisioning.InventedId;
import oobesim.provisioning.event.Detail;
import oobesim.provisioning.event.EventKind;
import oobesim.provisioning.event.LoggedEvent;
import oobesim.provisioning.event.Subject;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.EspTask;

/** What the status page only counts: certificates and network profiles, with made-up names. */
final class CountedResources {
  private CountedResources() {}

  /** For each moment at which one was installed: every certificate, and whether it is there. */
  static Map<Duration, Map<String, Boolean>> certificates(Traces traces) {
    return moments(
        traces,
        EspTask.CERTIFICATES,
        traces.world().around().workload().certificates(),
        number ->
            "./Device/Vendor/MSFT/ClientCertificateInstall/SCEP/ModelName_"
                + InventedId.of("certificate", Integer.toString(number)));
  }

  /** The same for network profiles. */
  static Map<Duration, Map<String, Boolean>> networkProfiles(Traces traces) {
    return moments(
        traces,
        EspTask.NETWORK_CONNECTIONS,
        traces.world().around().workload().networkConnections(),
        number -> "./Device/Vendor/MSFT/WiFi/Profile/Network" + number + "/WlanXml");
  }

  private static Map<Duration, Map<String, Boolean>> moments(
      Traces traces, EspTask task, int total, IntFunction<String> uri) {
    Subject step = new Subject.Step(EspPhase.DEVICE_SETUP, task);
    Map<Duration, Map<String, Boolean>> moments = new TreeMap<>();
    for (LoggedEvent event : traces.events()) {
      if (event.kind() == EventKind.POLICY_APPLIED && event.subject().equals(step)) {
        moments.put(event.at(), upTo(number(event), total, uri));
      }
    }
    return moments;
  }

  /** The event counts: {@code 2 of 3}. */
  static int number(LoggedEvent event) {
    return event.detail() instanceof Detail.Count(int done, int _) ? done : 0;
  }

  private static Map<String, Boolean> upTo(int done, int total, IntFunction<String> uri) {
    Map<String, Boolean> resources = new LinkedHashMap<>();
    for (int i = 1; i <= Math.max(done, total); i++) {
      resources.put(uri.apply(i), i <= done);
    }
    return resources;
  }
}
