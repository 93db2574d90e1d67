// SPDX-License-Identifier: Apache-2.0
package oobesim.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oobesim.provisioning.DeviceState;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.World;
import oobesim.provisioning.around.Network;
import oobesim.provisioning.around.NetworkLink;
import oobesim.provisioning.around.WifiNetwork;
import oobesim.provisioning.around.WindowsRelease;

/** What can be chosen and pressed on the network page. */
public final class NetworkPage {
  /** Id of the row that stands for the cable. */
  public static final String ETHERNET = "ethernet";

  /** Where the form keeps the name of the network that the device was connected to. */
  public static final String CONNECTED = ScreenId.NETWORK.place("connected");

  private static final String KEY = ScreenId.NETWORK.place("network-key");

  private NetworkPage() {}

  /** The rows: the cable if there is one, then the networks in range. */
  public static List<String> options(World world) {
    List<String> rows = new ArrayList<>();
    Network network = world.around().network();
    if (network.link() == NetworkLink.WIRED) {
      rows.add(ETHERNET);
    }
    network.wifi().forEach(wifi -> rows.add(wifi.name()));
    return rows;
  }

  /**
   * Whether a link leads on without the internet: on Windows 10, on the first Windows 11 but for
   * its Home edition, and where a command of the console has asked for it. A device that knows its
   * profile, or is prepared or enrolled, has to stay. Source: hardware documentation: network in
   * OOBE.
   */
  public static boolean goesOnWithout(World world) {
    DeviceState state = world.state();
    return !world.around().network().online()
        && state.profile().isEmpty()
        && !state.has(Milestone.PREPARED)
        && !state.has(Milestone.ENROLLED)
        && (state.has(Milestone.NETWORK_BYPASSED) || linkInWindows(world.around().windows()));
  }

  private static boolean linkInWindows(WindowsRelease windows) {
    return switch (windows.version()) {
      case WINDOWS_10 -> true;
      case WINDOWS_11 -> windows.build().startsWith("22000") && !windows.edition().equals("Home");
    };
  }

  /** The row that the device is connected by. */
  public static Optional<String> connected(World world) {
    Network network = world.around().network();
    return switch (network.link()) {
      case NONE -> Optional.empty();
      case WIRED -> Optional.of(ETHERNET);
      case WIFI ->
          Optional.of(
              world
                  .form()
                  .text(CONNECTED)
                  .transform(name -> name.isEmpty() ? firstName(network) : name));
    };
  }

  /** The network in range that is chosen and not connected yet. */
  public static Optional<WifiNetwork> chosen(World world) {
    return world
        .form()
        .selection(ScreenId.NETWORK.value())
        .filter(name -> !connected(world).equals(Optional.of(name)))
        .flatMap(name -> named(world, name));
  }

  /** Whether the key that was typed is the chosen network's; an open network wants none. */
  public static boolean keyFits(World world) {
    return chosen(world).filter(wifi -> !wifi.secured() || keyMatches(world, wifi)).isPresent();
  }

  /** The surroundings once the device is on Wi-Fi. */
  public static Network joined(Network network) {
    return network.withLink(NetworkLink.WIFI);
  }

  static List<Control> controls(World world) {
    List<Control> controls = new ArrayList<>();
    controls.add(Control.button("back", true));
    options(world).forEach(row -> controls.add(Control.option(row)));
    chosen(world)
        .ifPresent(
            wifi -> {
              if (wifi.secured()) {
                controls.add(Control.secret("network-key"));
              }
              controls.add(Control.button("connect", !wifi.secured() || keyTyped(world)));
            });
    if (goesOnWithout(world)) {
      controls.add(Control.button("without-internet", true));
    }
    controls.add(Control.primary("next", world.around().network().online()));
    return controls;
  }

  private static boolean keyTyped(World world) {
    return world.form().secret(KEY).isPresent();
  }

  private static boolean keyMatches(World world, WifiNetwork wifi) {
    return world
        .form()
        .secret(KEY)
        .filter(entry -> entry.matches("wifi:" + wifi.name()))
        .isPresent();
  }

  private static Optional<WifiNetwork> named(World world, String name) {
    return world.around().network().wifi().stream()
        .filter(wifi -> wifi.name().equals(name))
        .findFirst();
  }

  private static String firstName(Network network) {
    return network.wifi().stream().map(WifiNetwork::name).findFirst().orElse("Wi-Fi");
  }
}
