// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

/** How far the installation of an app is, in the numbers of its different owners. */
enum TrackedState {
  NOT_INSTALLED(1, 10),
  IN_PROGRESS(2, 50),
  COMPLETED(3, 70),
  ERROR(4, 60);

  private final int tracked;
  private final int installer;

  TrackedState(int tracked, int installer) {
    this.tracked = tracked;
    this.installer = installer;
  }

  /** As the status page and the agent count. */
  int tracked() {
    return tracked;
  }

  /** As the installers of packages and of Office count. */
  int installer() {
    return installer;
  }

  /** As lists say it that only know whether something was processed. */
  int processed() {
    return this == COMPLETED ? 1 : 0;
  }

  boolean over() {
    return this == COMPLETED || this == ERROR;
  }
}
