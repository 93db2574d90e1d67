// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.capture;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import oobesim.screen.Scene;
import oobesim.screen.Scenes;
import oobesim.snapshot.Picture;

/** The scenes of which pictures are kept: every screen once for the pages, and what differs. */
final class PictureScenes {
  /** Draws every screen as a new one would, see {@link ScreenCaptureTest}, only sooner. */
  private static final ScreenCapture CAPTURE = new ScreenCapture();

  /** The variants that show best what a screen is, where the plain one does not exist or say it. */
  private static final Map<String, String> FACES =
      Map.ofEntries(
          Map.entry("preprov-landing", "ready"),
          Map.entry("preprov-failure", "app-not-detected"),
          Map.entry("esp", "apps-2-of-5"),
          Map.entry("entra-signin", "branded"),
          Map.entry("network", "chosen"),
          Map.entry("setup-error", "join-not-allowed"),
          Map.entry("dp-progress", "apps"),
          Map.entry("hello-setup", "offered"),
          Map.entry("keyboard-second-layout", "after-french"),
          Map.entry("provisioning-menu", "chosen"),
          Map.entry("diagnostics", "failed"));

  /** Variants that are drawn with something else than other words. */
  private static final Set<String> PARTICULAR =
      Set.of(
          "access-blocked-details",
          "command-prompt-after-help",
          "command-prompt-after-ipconfig-all",
          "command-prompt-after-status-joined",
          "command-prompt-typed",
          "desktop-offline",
          "desktop-power-list",
          "desktop-program",
          "desktop-start-menu",
          "desktop-wifi",
          "device-name-invalid",
          "diagnostics-apps",
          "diagnostics-apps-failed",
          "diagnostics-choosing",
          "diagnostics-configuration",
          "diagnostics-export-failed",
          "diagnostics-running",
          "diagnostics-saved",
          "diagnostics-saving",
          "diagnostics-story",
          "domain-signin-hybrid-wrong",
          "domain-signin-known",
          "domain-signin-known-wrong",
          "domain-signin-without-password",
          "domain-signin-hybrid",
          "dp-error-no-way-around",
          "entra-password-pass",
          "entra-password-wrong",
          "entra-signin-change-account",
          "entra-signin-name-is-fixed",
          "entra-signin-unknown",
          "entra-signin-unbranded",
          "esp-collecting-saving",
          "esp-start",
          "esp-start-collapsed",
          "esp-complete",
          "esp-failed-apps",
          "esp-failed-securing-hardware",
          "esp-hybrid-sign-out",
          "esp-timed-out",
          "esp-exits-free",
          "esp-user-account-setup",
          "esp-user-failed",
          "language-started-over-too-often",
          "lock-screen-hybrid",
          "network-key-wrong",
          "network-none-chosen",
          "network-wired",
          "preprov-failure-collecting-saving",
          "preprov-failure-no-internet",
          "preprov-failure-preprovisioning-not-allowed",
          "preprov-landing-hybrid-waiting",
          "preprov-landing-loading",
          "preprov-landing-no-profile-name",
          "pin-setup-differ",
          "privacy-explained",
          "privacy-two-off",
          "provisioning-menu",
          "terms-of-use-management",
          "web-signin-name");

  /** Pages that no Windows 10 has; a picture of one would teach something wrong. */
  private static final Set<String> ONLY_WINDOWS_11 =
      Set.of("dp-progress", "dp-complete", "dp-error", "quality-update", "restore", "web-signin");

  private PictureScenes() {}

  /** Whether the Windows of a scene has its page. */
  static boolean exists(Scene scene) {
    return !ONLY_WINDOWS_11.contains(scene.id().value()) || scene.folder().equals("windows-11");
  }

  /**
   * A scene with the place of its picture.
   *
   * @param scene the scene
   * @param path from the folder of the project
   * @param scale pixels of the picture for each of the display
   */
  record Kept(Scene scene, String path, double scale) implements KeptPicture {
    Kept at(double other) {
      return new Kept(scene, path, other);
    }

    @Override
    public Picture draw() {
      return CAPTURE.picture(Scenes.describe(scene), 1280, 800, scale);
    }

    @Override
    public String toString() {
      return path;
    }
  }

  static List<Kept> all() {
    return Stream.concat(faces(), particular()).toList();
  }

  /** Every screen once, large enough to be read on a page. */
  static Stream<Kept> faces() {
    return Scenes.all()
        .filter(PictureScenes::isFace)
        .filter(PictureScenes::exists)
        .map(scene -> new Kept(scene, facePath(scene), 0.625));
  }

  private static Stream<Kept> particular() {
    return Scenes.all()
        .filter(scene -> PARTICULAR.contains(scene.name()))
        .filter(PictureScenes::exists)
        .map(scene -> new Kept(scene, variantPath(scene), 0.5));
  }

  private static boolean isFace(Scene scene) {
    return scene.variant().equals(FACES.getOrDefault(scene.id().value(), ""));
  }

  private static String facePath(Scene scene) {
    return "docs/pictures/" + scene.folder() + "/" + scene.id() + ".png";
  }

  private static String variantPath(Scene scene) {
    return "src/test/snapshots/pictures/" + scene.folder() + "/" + scene.name() + ".png";
  }
}
