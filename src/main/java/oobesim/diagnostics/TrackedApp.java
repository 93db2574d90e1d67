// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import java.time.Duration;
import java.util.Optional;
import oobesim.provisioning.InventedId;
import oobesim.provisioning.around.App;

/**
 * An app that the status page waits for, and how far it is.
 *
 * @param app the app
 * @param state how far it is
 * @param code what its failure says, empty if it has not failed
 */
record TrackedApp(App app, TrackedState state, String code) {
  /** The management extension, which comes before all apps and installs most of them. */
  static final App AGENT =
      new App(
          "Intune Management Extension",
          App.Type.MSI,
          App.Context.DEVICE,
          Duration.ZERO,
          true,
          Optional.empty());

  TrackedApp in(TrackedState other, String because) {
    return new TrackedApp(app, other, because);
  }

  TrackedList list() {
    return TrackedList.of(app);
  }

  /** The number that its list writes. */
  int number() {
    return list() == TrackedList.SIDECAR ? state.tracked() : state.processed();
  }

  /** What the agent calls it in its own keys. */
  String version() {
    return InventedId.app(app.name()) + "_1";
  }

  /** What the status page calls it. */
  String uri() {
    String owner = app.context() == App.Context.USER ? "./User" : "./Device";
    return switch (app.type()) {
      case MSI ->
          "./Device/Vendor/MSFT/EnterpriseDesktopAppManagement/MSI/"
              + Invented.productCode(app.name()).replace("{", "%7B").replace("}", "%7D")
              + "/Status;1";
      case M365 ->
          "./Vendor/MSFT/Office/Installation/" + InventedId.app(app.name()) + "/FinalStatus";
      case STORE ->
          owner
              + "/Vendor/MSFT/EnterpriseModernAppManagement/AppManagement/AppStore/"
              + familyName();
      case WIN32 ->
          owner
              + "/Vendor/MSFT/EnrollmentStatusTracking/Setup/Apps/Tracking/Sidecar/"
              + InventedId.trackedApp(app.name());
    };
  }

  /** A package's family: its name and its made-up publisher. */
  private String familyName() {
    return app.name().replaceAll("[^A-Za-z0-9]", "") + "_fade0publisher";
  }
}
