// SPDX-License-Identifier: Apache-2.0
package oobesim.docs;

/** A scenario in which a wrong setting is tried. */
enum Column {
  USER_DRIVEN("user-driven", "user-driven-entra"),
  HYBRID("user-driven, hybrid", "user-driven-hybrid"),
  TECHNICIAN("technician, then the user", "preprovisioning-entra"),
  SELF_DEPLOYING("self-deploying", "self-deploying");

  private final String title;
  private final String profile;

  Column(String title, String profile) {
    this.title = title;
    this.profile = profile;
  }

  String title() {
    return title;
  }

  /** The shipped profile in which everything is right. */
  String profile() {
    return profile;
  }
}
