// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import oobesim.provisioning.around.App;

/** The lists in which the status page keeps its apps. */
enum TrackedList {
  /** What the management extension installs. */
  SIDECAR("Sidecar"),
  /** Packages of the installer, and Office. */
  PACKAGES("ExpectedMSIAppPackages"),
  /** Apps from the store. */
  MODERN("ExpectedModernAppPackages");

  private final String key;

  TrackedList(String key) {
    this.key = key;
  }

  String key() {
    return key;
  }

  static TrackedList of(App app) {
    return switch (app.type()) {
      case MSI, M365 -> PACKAGES;
      case STORE -> MODERN;
      case WIN32 -> SIDECAR;
    };
  }
}
