// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import oobesim.page.ControlCatalog;
import oobesim.provisioning.DeviceMode;
import oobesim.provisioning.World;
import oobesim.provisioning.around.JoinType;

/** Goes the sensible way through any profile: a technician where one is due, then the user. */
public final class Walk {
  private static final Set<String> ENDS =
      Set.of("desktop", "preprov-failure", "setup-error", "dp-error", "reset-failed");

  private static final Map<String, String> STEPS =
      Map.ofEntries(
          Map.entry("off", "power on"),
          Map.entry("language", "click yes"),
          Map.entry("region", "click yes"),
          Map.entry("keyboard", "click yes"),
          Map.entry("keyboard-second", "click skip"),
          Map.entry("network", "network wired; internet on; click next"),
          Map.entry("network-lost", "click retry"),
          Map.entry("eula", "click accept"),
          Map.entry("terms-of-use", "click accept"),
          Map.entry("device-name", "click skip"),
          Map.entry("setup-choice", "select work; click next"),
          Map.entry("entra-password", "type password Cloud-1; click sign-in"),
          Map.entry("mfa", "click approve"),
          Map.entry("provisioning-menu", "select pre-provision; click next"),
          Map.entry("preprov-success", "click reseal"),
          Map.entry("restore", "click restore"),
          Map.entry("privacy", "click accept"),
          Map.entry("reset-confirm", "click reset"),
          Map.entry("entra-signin-late", "type username joni@contoso.com; click next"),
          Map.entry("entra-password-late", "type password Cloud-1; click sign-in"),
          Map.entry("stay-signed-in", "click ok"),
          Map.entry("all-set", "click done"),
          Map.entry("hello-setup", "click ok"),
          Map.entry("pin-setup", "type pin 258036; type confirm 258036; click ok"),
          Map.entry("dp-complete", "click next"));

  private final Rehearsal run;
  private final boolean technician;
  private boolean halted;

  /**
   * Of a shipped profile, with settings changed before it begins; a technician prepares the device
   * if the profile's name says so.
   */
  public Walk(String profile, String... settings) {
    this.run = Rehearsal.of(profile, settings);
    this.technician = profile.contains("preprovisioning");
  }

  /** On with a run that has begun; a technician turns off at the sign-in page. */
  public Walk(Rehearsal run, boolean technician) {
    this.run = run;
    this.technician = technician;
  }

  public Rehearsal run() {
    return run;
  }

  /** Goes the sensible way until a page is shown. */
  public Rehearsal to(String screen) {
    for (int steps = 0; !screen().equals(screen); steps++) {
      boolean stuck = !acts() && run.session().nextEvent().isEmpty();
      if (steps > 500 || stuck) {
        throw new AssertionError("no way to " + screen + " from " + screen());
      }
      step();
    }
    return run;
  }

  /** Where the way ends: the desktop, the page of a failure, or one that lets nobody pass. */
  public boolean ended() {
    return halted
        || ENDS.contains(screen())
        || (!acts() && run.session().nextEvent().isEmpty())
        || (screen().equals("esp") && run.session().world().state().failure().isPresent());
  }

  /** Goes to the end and shows every page on the way to somebody. */
  public Walk toTheEnd(Consumer<Rehearsal> visitor) {
    for (int steps = 0; !ended(); steps++) {
      if (steps > 500) {
        throw new AssertionError("no end in sight at " + screen());
      }
      step(visitor);
    }
    visitor.accept(run);
    return this;
  }

  /** Does the next sensible thing. */
  public void step() {
    step(visited -> {});
  }

  private void step(Consumer<Rehearsal> visitor) {
    visitor.accept(run);
    String lines = lines();
    String before = screen();
    if (lines.isEmpty()) {
      run.session().advanceToNextEvent();
    } else if (screen().equals("off") && world().state().mode() == DeviceMode.RESEALED) {
      run.waits(Duration.ofHours(2)).does(lines);
    } else {
      run.does(lines.split("; "));
    }
    halted = !lines.isEmpty() && screen().equals(before) && lines().equals(lines);
  }

  private boolean acts() {
    return !lines().isEmpty();
  }

  private String lines() {
    boolean cloud = world().state().profile().filter(p -> hybrid(p.profile())).isEmpty();
    return switch (screen()) {
      case "entra-signin" ->
          technician && world().state().mode() == DeviceMode.FRESH
              ? "key WIN x5"
              : "type username joni@contoso.com; click next";
      case "preprov-landing" -> enabled("provision") ? "click provision" : "";
      case "esp" -> enabled("sign-out") ? "click sign-out" : "";
      case "lock-screen" -> cloud ? "key ENTER" : "key CTRL+ALT+DEL";
      case "domain-signin" -> String.join("; ", cloud ? Steps.SIGN_ON_CLOUD : Steps.SIGN_ON);
      default -> STEPS.getOrDefault(screen(), "");
    };
  }

  private static boolean hybrid(oobesim.provisioning.around.DeploymentProfile profile) {
    return profile.joinType() == JoinType.HYBRID;
  }

  private boolean enabled(String id) {
    return ControlCatalog.control(run.session().screen(), world(), id)
        .filter(control -> control.enabled())
        .isPresent();
  }

  private World world() {
    return run.session().world();
  }

  private String screen() {
    return run.session().screen().value();
  }
}
