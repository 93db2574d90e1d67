// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.console;

import java.util.List;
import java.util.Optional;
import oobesim.provisioning.ConsoleLine.Layout;
import oobesim.provisioning.InventedId;
import oobesim.provisioning.World;

/** Asks hosts whether they answer. */
final class Ping {
  private static final int REQUESTS = 4;

  private Ping() {}

  /** Options that only say how often or how long to ask change nothing here. */
  static Reply of(World world, CommandLine line) {
    Optional<String> host = host(line, List.of("/n", "/w", "/l", "/i"));
    if (host.isEmpty()) {
      return Reply.said("usage-ping");
    }
    Host asked = Host.of(world, host.get());
    return asked.found()
        ? answers(world, asked)
        : Reply.said("host-not-found", "host", asked.name());
  }

  private static Reply answers(World world, Host host) {
    Printout out =
        new Printout().blank().said("ping-begins", "host", host.name(), "address", host.address());
    int received = 0;
    for (int i = 0; i < REQUESTS; i++) {
      if (host.answers()) {
        received++;
        out.said(
            "ping-answer",
            "address",
            host.address(),
            "time",
            Integer.toString(time(world, host, i)));
      } else {
        out.said("ping-no-answer");
      }
    }
    int lost = REQUESTS - received;
    return out.blank()
        .said(
            "ping-result",
            "address",
            host.address(),
            "sent",
            Integer.toString(REQUESTS),
            "received",
            Integer.toString(received),
            "lost",
            Integer.toString(lost),
            "percent",
            Integer.toString(100 * lost / REQUESTS))
        .reply();
  }

  /** Milliseconds: near by few, far away more, always the same in a run. */
  private static int time(World world, Host host, int request) {
    String id = InventedId.of("ping", Long.toString(world.seed()), host.name(), request + "");
    boolean near = !host.address().startsWith("203.");
    return near ? 1 + Address.number(id, 2) : 12 + Address.number(id, 9);
  }

  static Reply lookup(World world, CommandLine line) {
    Optional<String> host = host(line, List.of());
    if (host.isEmpty()) {
      return Reply.said("usage-nslookup");
    }
    Host asked = Host.of(world, host.get());
    return asked.found()
        ? new Printout()
            .entry(Layout.LIST, "lookup-name", asked.name())
            .entry(Layout.LIST, "lookup-address", asked.address())
            .reply()
        : Reply.said("name-not-found", "host", asked.name());
  }

  static Reply test(World world, CommandLine line) {
    Optional<String> host = host(line, List.of("/port"));
    String port = value(line, "/port").orElse("");
    if (host.isEmpty() || !port.matches("\\d{0,5}")) {
      return Reply.said("usage-test-netconnection");
    }
    Host asked = Host.of(world, host.get());
    Printout out = new Printout().blank();
    out.entry(Layout.LIST, "tnc-host", asked.name());
    out.entry(Layout.LIST, "tnc-address", asked.address());
    String answer = asked.found() && asked.answers() ? "true" : "false";
    if (port.isEmpty()) {
      return out.word(Layout.LIST, "tnc-ping", answer).blank().reply();
    }
    return out.entry(Layout.LIST, "tnc-port", port)
        .word(Layout.LIST, "tnc-tcp", answer)
        .blank()
        .reply();
  }

  /** The argument that is neither an option nor the value of one; more than one is too many. */
  private static Optional<String> host(CommandLine line, List<String> valued) {
    List<String> options = line.options();
    Optional<String> host = Optional.empty();
    for (int i = 0; i < options.size(); i++) {
      String option = options.get(i);
      if (option.equals("/computername")) {
        continue;
      }
      if (valued.contains(option)) {
        i++;
      } else if (!option.startsWith("/") && host.isEmpty()) {
        host = Optional.of(line.arguments().get(i));
      } else if (!option.equals("/4") && !option.equals("/t")) {
        return Optional.empty();
      }
    }
    return host;
  }

  private static Optional<String> value(CommandLine line, String option) {
    int at = line.options().indexOf(option);
    return at < 0 || at + 1 >= line.arguments().size()
        ? Optional.empty()
        : Optional.of(line.arguments().get(at + 1));
  }
}
