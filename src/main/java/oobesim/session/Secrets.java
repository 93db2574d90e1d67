// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import java.util.ArrayList;
import java.util.List;
import oobesim.provisioning.Surroundings;

/** Compares what was typed with the made-up secrets of a profile, and forgets it. */
final class Secrets {
  private Secrets() {}

  /** The names of the secrets that a text equals. */
  static List<String> matches(Surroundings around, String text) {
    List<String> names = new ArrayList<>();
    around.users().stream()
        .filter(user -> user.password().equals(text))
        .forEach(user -> names.add("cloud:" + user.upn()));
    around.users().stream()
        .filter(user -> user.domainPassword().equals(text))
        .forEach(user -> names.add("domain:" + user.domainAccount()));
    around.network().wifi().stream()
        .filter(wifi -> wifi.secured() && wifi.key().equals(text))
        .forEach(wifi -> names.add("wifi:" + wifi.name()));
    return names;
  }
}
