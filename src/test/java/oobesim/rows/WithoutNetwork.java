// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import static oobesim.rows.Row.row;

import java.util.List;

/** The ways on without the internet, and a registration that meets another policy. */
final class WithoutNetwork {
  private static final String BENCH = "preprovisioning-entra";
  private static final String PLAIN = "not-registered";
  private static final String OFFLINE = "network.link = none";
  private static final String LINK = "click without-internet";
  private static final String THERE = "control without-internet enabled";
  private static final String ABSENT = "control without-internet absent";
  private static final String POLICY = "device-preparation";
  private static final String REGISTERED = "device.registered = true";

  static final List<Row> ROWS =
      List.of(
          row("Windows 10 goes on without the internet and ends in a local account")
              .on("10")
              .given(PLAIN, "windows.edition = Pro", OFFLINE)
              .when("user goes to network")
              .then("control next disabled", THERE)
              .andWhen(LINK)
              .then("screen eula", "no notice set-up-without-network")
              .andWhen("click accept")
              .then("screen local-account")
              .andWhen("click next")
              .then("screen local-account")
              .andWhen("type name Joni", "click next")
              .then("screen privacy")
              .andWhen("click accept")
              .then("screen desktop", "user Joni", "never entra-signin", "never setup-choice"),
          row("Windows 10 goes on without the internet and ends in a local account")
              .on("10")
              .given(PLAIN, "windows.edition = Home", OFFLINE)
              .when("user goes to network")
              .then(THERE),
          row("A registered device that goes on so is past Autopilot, which is noted")
              .on("10")
              .given(BENCH, OFFLINE)
              .when("user goes to network", LINK)
              .then("screen eula", "notice set-up-without-network", "no profile")
              .andWhen("click accept", "type name Joni", "click next", "click accept")
              .then("screen desktop", "user Joni"),
          row("The network that comes after all takes the link away")
              .on("10")
              .given(PLAIN, OFFLINE)
              .when("user goes to network")
              .then(THERE)
              .andWhen("network wired")
              .then(ABSENT, "control next enabled")
              .andWhen("internet off")
              .then(THERE, "control next disabled"),
          row("Back leads from the local account to the network page")
              .on("10")
              .given(PLAIN, OFFLINE)
              .when("user goes to network", LINK, "click accept", "click back")
              .then("screen network"),
          row("The licence terms without a network open the technician's menu as well")
              .on("10")
              .given(BENCH, OFFLINE)
              .when("user goes to network", LINK, "key WIN x5")
              .then("screen provisioning-menu"),
          row("Where the connection is lost at the sign-in the network page has the link as well")
              .on("10")
              .given(PLAIN)
              .when("user goes to entra-signin", "network none", "click retry")
              .then("screen network", THERE)
              .andWhen(LINK, "click accept")
              .then("screen local-account"),
          row("Windows 11 has no such link")
              .on("11")
              .given(PLAIN, "windows.edition = Pro", OFFLINE)
              .when("user goes to network")
              .then(ABSENT)
              .andWhen(LINK)
              .then("refused", "screen network"),
          row("The first Windows 11 has it, but for its Home edition")
              .on("11")
              .given(PLAIN, "windows.edition = Pro", "windows.build = 22000", OFFLINE)
              .when("user goes to network")
              .then(THERE),
          row("The first Windows 11 has it, but for its Home edition")
              .on("11")
              .given(PLAIN, "windows.edition = Home", "windows.build = 22000", OFFLINE)
              .when("user goes to network")
              .then(ABSENT),
          row("In builds that still have it a command restarts Windows, and the link is there")
              .on("11")
              .given(PLAIN, "windows.edition = Pro", "windows.build = 22631", OFFLINE)
              .when("user goes to network", "key SHIFT+F10")
              .andWhen("type command oobe\\bypassnro", "key ENTER")
              .then("screen rebooting")
              .andWhen("user goes to network")
              .then("came rebooting < boot < network", THERE)
              .andWhen(LINK, "click accept", "type name Joni", "click next", "click accept")
              .then("screen desktop", "user Joni"),
          row("Newer builds do not know the command")
              .on("11")
              .given(PLAIN, "windows.edition = Pro", OFFLINE)
              .when("user goes to network", "key SHIFT+F10")
              .andWhen("type command oobe\\bypassnro", "key ENTER")
              .then("screen command-prompt", "text is not recognized")
              .andWhen("click close")
              .then("screen network", ABSENT),
          row("A device that has its profile in a file, or is sealed, has to stay")
              .on("10")
              .given("existing-devices", OFFLINE)
              .when("user goes to network")
              .then(ABSENT),
          row("A device that has its profile in a file, or is sealed, has to stay")
              .on("10")
              .given(BENCH)
              .when("technician goes to preprov-success", "click reseal", "network none")
              .andWhen("user goes to network")
              .then(ABSENT),
          row("A registered device without a profile does not run device preparation")
              .on("11")
              .given(POLICY, REGISTERED)
              .when("user goes to desktop")
              .then("never dp-progress", "came setup-choice < entra-signin < desktop"),
          row("Once it is deregistered, device preparation runs")
              .on("11")
              .given(POLICY, REGISTERED, "lags = {\"assignmentMinutes\": 0}")
              .when("user goes to setup-choice", "set device.registered false")
              .andWhen("user goes to dp-progress")
              .then("screen dp-progress"),
          row("A switch: the policy wins where no profile reaches the registered device")
              .on("11")
              .given(POLICY, REGISTERED, "switches.registeredWithPolicy = policy")
              .when("user goes to desktop")
              .then("came dp-progress < dp-complete < desktop"));

  private WithoutNetwork() {}
}
