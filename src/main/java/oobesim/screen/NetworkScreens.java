// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.List;
import java.util.Optional;
import oobesim.page.Illustration;
import oobesim.page.NetworkPage;
import oobesim.page.Selections;
import oobesim.provisioning.around.WifiNetwork;

/** The choice of a network and the loss of it. */
final class NetworkScreens {
  private static final String KEY = "network-key";

  private NetworkScreens() {}

  static Screen network(Page page) {
    List<Block.Option> rows =
        Selections.options(page.id(), page.world()).stream().map(row -> row(page, row)).toList();
    Draft draft = Draft.page(page, Illustration.NETWORK).lead(page.text("lead")).placed("connect");
    if (rows.isEmpty()) {
      draft.paragraph(page.text("none-found"), Tone.QUIET);
    } else {
      Optional<String> chosen = Selections.chosen(page.id(), page.world());
      draft.add(new Block.ChoiceList(Block.ChoiceList.Look.NETWORKS, rows, chosen, false));
    }
    // Whoever opens a row goes on in it.
    NetworkPage.chosen(page.world())
        .ifPresent(wifi -> draft.first(page.offers(KEY) ? KEY : "connect", wifi.name()));
    return draft.links("without-internet").done();
  }

  private static Block.Option row(Page page, String id) {
    boolean chosen = NetworkPage.chosen(page.world()).filter(w -> w.name().equals(id)).isPresent();
    return new Block.Option(
        id, label(page, id), state(page, id), icon(page, id), chosen ? key(page) : List.of());
  }

  private static List<Block> key(Page page) {
    ScreenButton connect = page.button("connect", ScreenButton.Role.SECONDARY);
    return page.offers(KEY)
        ? List.of(
            SecretField.of(page, KEY, page.text(KEY)),
            new Block.InlineButton(connect, Optional.of(KEY)))
        : List.of(new Block.InlineButton(connect));
  }

  private static String label(Page page, String id) {
    return id.equals(NetworkPage.ETHERNET) ? page.text("ethernet") : id;
  }

  private static String state(Page page, String id) {
    if (NetworkPage.connected(page.world()).equals(Optional.of(id))) {
      boolean online = page.world().around().network().online();
      return page.text(online ? "connected" : "no-internet");
    }
    return page.text(secured(page, id) ? "secured" : "open");
  }

  private static String icon(Page page, String id) {
    if (id.equals(NetworkPage.ETHERNET)) {
      return IconName.ETHERNET;
    }
    return secured(page, id) ? IconName.WIFI_SECURED : IconName.WIFI;
  }

  private static boolean secured(Page page, String id) {
    return page.world().around().network().wifi().stream()
        .filter(wifi -> wifi.name().equals(id))
        .anyMatch(WifiNetwork::secured);
  }

  static Screen networkLost(Page page) {
    return Draft.page(page, Illustration.ERROR).lead(page.text("lead")).done();
  }
}
